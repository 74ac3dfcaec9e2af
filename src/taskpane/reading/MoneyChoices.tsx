import type { ReactNode } from "react";
import type { NetKind } from "../../domain/table/tableCorrection";
import { documentTexts } from "../../texts/pane/documentTexts";
import { recognitionTexts } from "../../texts/pane/recognitionTexts";
import { useTexts } from "../model/useTexts";
import { ChoiceField } from "./ChoiceField";
import type { CorrectionProps } from "./correctionProps";

const UNITS = ["kr", "tkr", "mnkr", "mdkr"] as const;
const NETS: readonly NetKind[] = ["resultat", "nettokostnad"];
const OUTLAYS = ["plus", "minus"] as const;
const FORMULAS = ["utfall-budget", "budget-utfall"] as const;

/** How the amounts of a table are to be read: their unit, what plus means, and how deviations are made. */
export function MoneyChoices({ recognition, correction, change }: CorrectionProps): ReactNode {
  const words = useTexts(recognitionTexts);
  const documentWords = useTexts(documentTexts);
  const { unit, convention } = recognition;
  const net = convention?.value.kind;
  const isAssumed = convention?.value.basis === "assumed";
  const positive = isAssumed ? words.unknownSign : words.positives[net === "resultat" ? net : "nettokostnad"];
  return (
    <>
      <ChoiceField
        label={words.unit}
        chosen={correction?.unit}
        recognised={unit?.value ?? documentWords.noUnit}
        options={UNITS.map((value) => [value, value] as const)}
        onChoose={(value) => change({ unit: value })}
      />
      {net === "investering" ? (
        <ChoiceField
          label={words.outlays}
          chosen={correction?.outlays}
          recognised={words.outlaySigns[convention?.value.outlaysWithMinus === true ? "minus" : "plus"]}
          options={OUTLAYS.map((value) => [value, words.outlaySigns[value]] as const)}
          onChoose={(value) => change({ outlays: value })}
        />
      ) : (
        <ChoiceField
          label={words.positive}
          chosen={correction?.positive}
          recognised={positive}
          options={NETS.map((value) => [value, words.positives[value]] as const)}
          onChoose={(value) => change({ positive: value })}
        />
      )}
      <ChoiceField
        label={words.formula}
        chosen={correction?.formula}
        recognised={convention === null ? undefined : words.formulas[convention.value.formulas[convention.value.kind]]}
        options={FORMULAS.map((value) => [value, words.formulas[value]] as const)}
        onChoose={(value) => change({ formula: value })}
      />
    </>
  );
}
