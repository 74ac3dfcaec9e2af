import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { DEFAULT_COMMENTS, type CommentSettings } from "../../domain/finding/commentSettings";
import { reportPartsTexts } from "../../texts/pane/reportPartsTexts";
import { useTexts } from "../model/useTexts";
import { changeSettings } from "../model/changeSettings";
import { usePane } from "../model/usePane";
import { NumberField } from "../controls/NumberField";

const useStyles = makeStyles({
  hint: { display: "block", paddingLeft: tokens.spacingHorizontalXXXL, color: tokens.colorNeutralForeground2 },
  limits: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0 0 ${tokens.spacingHorizontalXXXL}`,
  },
  limit: { width: "10em" },
});

/** Kronor in the unit of the field. */
const TKR = 1_000;

/** Whether the report suggests comments, and which deviations they name. */
export function CommentChoices(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(reportPartsTexts);
  const { state, run } = usePane();
  const comments = state.settings.comments ?? DEFAULT_COMMENTS;
  const change = (changed: Partial<CommentSettings>): void =>
    run((pane) => changeSettings(pane, { comments: { ...comments, ...changed } }));
  return (
    <div>
      <Checkbox
        checked={comments.draft}
        label={texts.comments.draft}
        onChange={(_, { checked }) => change({ draft: checked === true })}
      />
      <Text size={200} className={styles.hint}>
        {texts.comments.hint}
      </Text>
      {comments.draft && (
        <div className={styles.limits}>
          <NumberField
            className={styles.limit}
            label={texts.comments.amount}
            least={0}
            value={comments.amount / TKR}
            onChange={(value) => change({ amount: value * TKR })}
          />
          <NumberField
            className={styles.limit}
            label={texts.comments.percent}
            least={0}
            value={comments.percent}
            onChange={(percent) => change({ percent })}
          />
        </div>
      )}
    </div>
  );
}
