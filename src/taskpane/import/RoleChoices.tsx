import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { choiceOf, withChoice } from "../../domain/table/choice";
import { COLUMN_ROLES } from "../../domain/table/table";
import { CHOSEN_ROW_ROLES, type CorrectedRole } from "../../domain/table/tableCorrection";
import { recognitionTexts } from "../../texts/pane/recognitionTexts";
import { Disclosure } from "../controls/Disclosure";
import { useTexts } from "../model/useTexts";
import { ChoiceField } from "./ChoiceField";
import type { CorrectionProps } from "./correctionProps";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, border: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What each column of a table holds, and each of its rows. */
export function RoleChoices({ recognition, correction, change }: CorrectionProps): ReactNode {
  const styles = useStyles();
  const words = useTexts(recognitionTexts);
  const { columns, rows } = recognition;
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{words.columns}</legend>
        {columns.map(({ key, header, value }, index) => (
          <ChoiceField<CorrectedRole>
            key={key}
            label={words.column(header, index + 1)}
            chosen={choiceOf(correction?.columns, key)}
            recognised={value === null ? words.skipped : words.columnRoles[value]}
            options={[
              ...COLUMN_ROLES.map((role) => [role, words.columnRoles[role]] as const),
              ["ingen", words.skipped],
            ]}
            onChoose={(role) => change({ columns: withChoice(correction?.columns, key, role) })}
          />
        ))}
      </fieldset>
      {rows.length > 0 && (
        <Disclosure summary={words.rows(rows.length)} summaryClass={styles.legend}>
          <div className={styles.group}>
            {rows.map(({ key, label, role }) => (
              <ChoiceField
                key={key}
                label={label}
                chosen={CHOSEN_ROW_ROLES.find((one) => one === choiceOf(correction?.rows, key))}
                recognised={words.rowRoles[role]}
                options={CHOSEN_ROW_ROLES.map((value) => [value, words.rowRoles[value]] as const)}
                onChoose={(value) => change({ rows: withChoice(correction?.rows, key, value) })}
              />
            ))}
          </div>
        </Disclosure>
      )}
    </>
  );
}
