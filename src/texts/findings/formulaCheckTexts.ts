import type { FormulaCheckSaid, SumOmission } from "../../domain/finding/said/formulaSaid";
import { bilingual, type Bilingual, type Sentences } from "../bilingual";

/** What the checks of a table's formulas say. */
export const FORMULA_CHECK: Sentences<FormulaCheckSaid> = {
  sumLeavesOut: {
    sv: ({ sum, row, figure, formula, why }) =>
      `Formeln =${formula} för ${sum} räknar inte med ${row} (${figure}). ${WHY[why].sv}`,
    en: ({ sum, row, figure, formula, why }) =>
      `The formula =${formula} for ${sum} does not count ${row} (${figure}). ${WHY[why].en}`,
  },
  sumDoubles: {
    sv: ({ sum, row, figure, formula, isSum }) =>
      `Formeln =${formula} för ${sum} räknar ${row} (${figure}) två gånger${isSum ? ": både raden och delsumman som den ingår i" : ""}.`,
    en: ({ sum, row, figure, formula, isSum }) =>
      `The formula =${formula} for ${sum} counts ${row} (${figure}) twice${isSum ? ": both the row and the subtotal it is part of" : ""}.`,
  },
  typedOver: {
    sv: ({ printed, expected, formulas }) =>
      `${printed} är inskrivet där ${cells(formulas, "sv")} bredvid har en formel, och den ger ${expected}. Skriv in formeln igen, eller rätta det den räknar på.`,
    en: ({ printed, expected, formulas }) =>
      `${printed} is typed where ${cells(formulas, "en")} beside it ${formulas === 1 ? "has" : "have"} a formula, which gives ${expected}. Enter the formula again, or correct what it adds up.`,
  },
  typedRight: {
    sv: ({ printed, formulas }) =>
      `${printed} är inskrivet där ${cells(formulas, "sv")} bredvid har en formel. Det stämmer nu, men ändras inte när det andra ändras.`,
    en: ({ printed, formulas }) =>
      `${printed} is typed where ${cells(formulas, "en")} beside it ${formulas === 1 ? "has" : "have"} a formula. It is right for now, but does not change with the rest.`,
  },
};

const WHY: Readonly<Record<SumOmission, Bilingual<string>>> = {
  otherColumns: bilingual("I en annan kolumn är raden med.", "Another column's sum counts it."),
  stopsShort: bilingual(
    "Formeln slutar före raden: är den tillagd efteråt?",
    "The formula stops before the row: was it added later?",
  ),
  passesOver: bilingual("Ska raden vara med?", "Should it be counted?"),
};

function cells(count: number, language: "sv" | "en"): string {
  if (language === "sv") return count === 1 ? "cellen" : `${count} celler`;
  return count === 1 ? "the cell" : `${count} cells`;
}
