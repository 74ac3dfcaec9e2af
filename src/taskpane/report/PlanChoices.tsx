import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Indexation, YearRates } from "../../domain/forecast/indexationSettings";
import { reportPartsTexts } from "../../texts/pane/reportPartsTexts";
import { useTexts } from "../model/useTexts";
import { changeSettings } from "../model/changeSettings";
import { usePane } from "../model/usePane";
import { NumberField } from "../controls/NumberField";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0 0 ${tokens.spacingHorizontalXXXL}`,
  },
  field: { width: "6em" },
  year: { alignSelf: "end", width: "3.5em", paddingBottom: tokens.spacingVerticalXS },
  hint: { display: "block", paddingLeft: tokens.spacingHorizontalXXXL, color: tokens.colorNeutralForeground2 },
});

/** Where the user begins; every percentage can be changed. */
const FIRST_YEAR: YearRates = { wages: 2.5, prices: 2.5, income: 2.5 };
const BEGINNING: Indexation = { years: [FIRST_YEAR, FIRST_YEAR, FIRST_YEAR], wageShare: 60 };
const MOST_YEARS = 10;
const RATES = ["wages", "prices", "income"] as const;

/** Whether a budget without plan years is carried on, and by what. */
export function PlanChoices(): ReactNode {
  const styles = useStyles();
  const { state, run } = usePane();
  const plan = state.settings.indexation;
  const words = useTexts(reportPartsTexts).plan;
  const change = (indexation: Indexation | undefined): void => run((pane) => changeSettings(pane, { indexation }));
  return (
    <div>
      <Checkbox
        checked={plan !== undefined}
        label={words.make}
        onChange={(_, { checked }) => change(checked === true ? BEGINNING : undefined)}
      />
      <Text size={200} className={styles.hint}>
        {words.hint}
      </Text>
      {plan !== undefined && (
        <>
          <div className={styles.fields}>
            <NumberField
              className={styles.field}
              label={words.years}
              least={1}
              value={plan.years.length}
              onChange={(years) => change({ ...plan, years: ofLength(plan.years, years) })}
            />
            <NumberField
              className={styles.field}
              label={words.wageShare}
              least={0}
              value={plan.wageShare}
              onChange={(share) => change({ ...plan, wageShare: Math.min(100, share) })}
            />
          </div>
          {plan.years.map((year, index) => (
            <div key={index} role="group" aria-label={words.year(index + 1)} className={styles.fields}>
              <Text className={styles.year}>{words.year(index + 1)}</Text>
              {RATES.map((rate) => (
                <NumberField
                  key={rate}
                  className={styles.field}
                  label={words[rate]}
                  value={year[rate]}
                  onChange={(value) => change({ ...plan, years: plan.years.with(index, { ...year, [rate]: value }) })}
                />
              ))}
            </div>
          ))}
        </>
      )}
    </div>
  );
}

/** So many years; new ones are as the last. */
function ofLength(years: readonly YearRates[], wanted: number): readonly YearRates[] {
  const count = Math.min(MOST_YEARS, Math.max(1, Math.round(wanted)));
  return Array.from({ length: count }, (_, index) => years[index] ?? years.at(-1) ?? FIRST_YEAR);
}
