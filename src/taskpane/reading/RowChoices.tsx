import type { ReactNode } from "react";
import { choiceOf, withChoice } from "../../domain/table/choice";
import { AMOUNT_KINDS } from "../../domain/amount/sign";
import { CHOSEN_ROW_ROLES } from "../../domain/table/tableCorrection";
import { recognitionTexts } from "../../texts/pane/recognitionTexts";
import { LongList } from "../controls/LongList";
import { useTexts } from "../model/useTexts";
import { ChoiceField } from "./ChoiceField";
import type { RoleProps } from "./correctionProps";

/** What each row of a table is, and in a table of amounts what plus means on it. */
export function RowChoices({ recognition, isMoney, correction, change }: RoleProps): ReactNode {
  const words = useTexts(recognitionTexts);
  const { rows, convention } = recognition;
  const isAssumed = convention?.value.basis === "assumed";
  return (
    <LongList>
      {rows.map(({ key, label, role, amountKind }) => (
        <li key={key}>
          <ChoiceField
            label={label}
            chosen={CHOSEN_ROW_ROLES.find((one) => one === choiceOf(correction?.rows, key))}
            recognised={words.rowRoles[role]}
            options={CHOSEN_ROW_ROLES.map((value) => [value, words.rowRoles[value]] as const)}
            onChoose={(value) => change({ rows: withChoice(correction?.rows, key, value) })}
          />
          {isMoney && role !== "rubrik" && (
            <ChoiceField
              label={words.amountOf(label)}
              chosen={choiceOf(correction?.amounts, key)}
              recognised={
                isAssumed && amountKind === convention.value.kind ? words.unknownSign : words.amounts[amountKind]
              }
              options={AMOUNT_KINDS.map((value) => [value, words.amounts[value]] as const)}
              onChoose={(value) => change({ amounts: withChoice(correction?.amounts, key, value) })}
            />
          )}
        </li>
      ))}
    </LongList>
  );
}
