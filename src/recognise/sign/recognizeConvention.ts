import type { Recognized } from "../../domain/table/recognition";
import type { Evidence } from "../../domain/table/reason";
import type { Convention } from "../../domain/table/table";

/** What is arithmetic in the table itself; names and other tables only speak for a reading. */
const FIGURES: ReadonlySet<Evidence["code"]> = new Set<Evidence["code"]>([
  "difference",
  "incomeMinusCost",
  "costMinusIncome",
  "costPlusIncome",
  "ledgerSign",
  "outlays",
]);

/** Whether the table's own arithmetic shows the convention. */
export function isShownByFigures({ basis, evidence }: Convention): boolean {
  return basis === "inferred" && evidence.some(({ code }) => FIGURES.has(code));
}

/**
 * How sure a convention is, and why.
 *
 * @example recognizeConvention(convention).certainty // "trolig", when only the sum's name tells
 */
export function recognizeConvention(convention: Convention): Recognized<Convention> {
  const { basis, evidence } = convention;
  if (basis === "chosen")
    return { value: convention, certainty: "vald", reasons: [{ code: "positiveChosen", values: {} }] };
  if (basis === "assumed")
    return { value: convention, certainty: "antagen", reasons: [{ code: "figuresSilent", values: {} }] };
  return isShownByFigures(convention)
    ? { value: convention, certainty: "säker", reasons: [{ code: "figuresShow", values: { evidence } }] }
    : { value: convention, certainty: "trolig", reasons: [{ code: "namesShow", values: { evidence } }] };
}
