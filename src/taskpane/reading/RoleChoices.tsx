import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { choiceOf, withChoice } from "../../domain/table/choice";
import { COLUMN_ROLES } from "../../domain/table/table";
import { CHOSEN_MEASURES, type CorrectedRole } from "../../domain/table/tableCorrection";
import type { RecognizedColumn } from "../../domain/table/recognition";
import type { Language } from "../../texts/bilingual";
import { counterText } from "../../texts/counterTexts";
import { reasonsText } from "../../texts/reasonTexts";
import { recognitionTexts } from "../../texts/pane/recognitionTexts";
import { Disclosure } from "../controls/Disclosure";
import { usePane } from "../model/usePane";
import { useTexts } from "../model/useTexts";
import { ChoiceField } from "./ChoiceField";
import type { RoleProps } from "./correctionProps";
import { RowChoices } from "./RowChoices";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, border: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What each column of a table holds, and each of its rows. */
export function RoleChoices({ isMoney, ...parts }: RoleProps): ReactNode {
  const styles = useStyles();
  const words = useTexts(recognitionTexts);
  const { language } = usePane().state;
  const { recognition, correction, change } = parts;
  const { columns, rows } = recognition;
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{words.columns}</legend>
        {columns.flatMap((column, index) => {
          const { key, header, value, measure } = column;
          const name = words.column(header, index + 1);
          const role = (
            <ChoiceField<CorrectedRole>
              key={key}
              label={name}
              hint={doubtOf(column, language)}
              chosen={choiceOf(correction?.columns, key)}
              recognised={value === null ? words.skipped : words.columnRoles[value]}
              options={[...COLUMN_ROLES.map((one) => [one, words.columnRoles[one]] as const), ["ingen", words.skipped]]}
              onChoose={(one) => change({ columns: withChoice(correction?.columns, key, one) })}
            />
          );
          if (!isMoney) return [role];
          return [
            role,
            <ChoiceField
              key={`${key} measure`}
              label={words.measureOf(name)}
              chosen={choiceOf(correction?.measures, key)}
              recognised={measure === null ? words.anyMeasure : words.measures[measure]}
              options={CHOSEN_MEASURES.map((one) => [one, words.measures[one]] as const)}
              onChoose={(one) => change({ measures: withChoice(correction?.measures, key, one) })}
            />,
          ];
        })}
      </fieldset>
      {rows.length > 0 && (
        <Disclosure summary={words.rows(rows.length)} summaryClass={styles.legend}>
          <RowChoices isMoney={isMoney} {...parts} />
        </Disclosure>
      )}
    </>
  );
}

/** Why a column is read as it is, where that is less than sure; nothing elsewhere. */
function doubtOf({ certainty, reasons, against = [] }: RecognizedColumn, language: Language): string | undefined {
  const isSure = certainty === "säker" || certainty === "vald";
  if (isSure && against.length === 0) return undefined;
  return [reasonsText(reasons, language), counterText(against, language)].filter((text) => text !== "").join(" ");
}
