import { makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { REPORT_LOOKS, type ReportLook } from "../../domain/settings/reportLook";
import { formatTexts } from "../../texts/pane/formatTexts";
import { useTexts } from "../model/useTexts";
import { changeSettings } from "../model/changeSettings";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** How the report and formatted tables are drawn. */
export function LookChoice(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(formatTexts);
  const id = useId();
  const { state, run } = usePane();
  return (
    <div>
      <h3 id={id} className={styles.heading}>
        {texts.look}
      </h3>
      <RadioGroup
        aria-labelledby={id}
        value={state.settings.look ?? "rapport"}
        onChange={(_, { value }) => run((pane) => changeSettings(pane, { look: value as ReportLook }))}
      >
        {REPORT_LOOKS.map((look) => (
          <Radio
            key={look}
            value={look}
            label={
              <>
                {texts.looks[look].name}
                <br />
                <Text size={200} className={styles.hint}>
                  {texts.looks[look].meaning}
                </Text>
              </>
            }
          />
        ))}
      </RadioGroup>
    </div>
  );
}
