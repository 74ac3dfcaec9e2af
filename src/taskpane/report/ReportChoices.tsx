import { makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { Calculation } from "../../domain/settings/reportSettings";
import type { Unit } from "../../domain/amount/unit";
import { reportTexts } from "../../texts/pane/reportTexts";
import { useTexts } from "../model/useTexts";
import { changeSettings } from "../model/changeSettings";
import { usePane } from "../model/usePane";

const CALCULATIONS: readonly Calculation[] = ["vss", "formler", "varden"];

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  units: { display: "flex", flexDirection: "row", flexWrap: "wrap" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Unit of the report and how its calculated cells are written. */
export function ReportChoices(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(reportTexts);
  const id = useId();
  const { state, run } = usePane();
  const { unit, calculation } = state.settings;
  return (
    <>
      <div>
        <h3 id={`${id}-unit`} className={styles.heading}>
          {texts.unit}
        </h3>
        <RadioGroup
          aria-labelledby={`${id}-unit`}
          className={styles.units}
          value={unit ?? "own"}
          onChange={(_, { value }) =>
            run((pane) => changeSettings(pane, { unit: value === "own" ? null : (value as Unit) }))
          }
        >
          {(["own", "tkr", "mnkr"] as const).map((value) => (
            <Radio key={value} value={value} label={texts.units[value]} />
          ))}
        </RadioGroup>
      </div>
      <div>
        <h3 id={`${id}-calculation`} className={styles.heading}>
          {texts.calculation}
        </h3>
        <RadioGroup
          aria-labelledby={`${id}-calculation`}
          value={calculation}
          onChange={(_, { value }) => run((pane) => changeSettings(pane, { calculation: value as Calculation }))}
        >
          {CALCULATIONS.map((value) => (
            <Radio
              key={value}
              value={value}
              label={
                <>
                  {texts.calculations[value].name}
                  <br />
                  <Text size={200} className={styles.hint}>
                    {texts.calculations[value].meaning}
                  </Text>
                </>
              }
            />
          ))}
        </RadioGroup>
      </div>
    </>
  );
}
