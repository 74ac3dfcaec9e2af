import type { Arithmetic } from "../../domain/finding/said/relationSaid";
import { expectedOf, valueAt, type Corrections, type Relation } from "./relation";

/** Writes a figure as its table does. */
export type Show = (value: number) => string;

/** What a relation's addends give. */
export function arithmetic(relation: Relation, corrections: Corrections, show: Show): Arithmetic {
  const [first = 0, second = 0] = relation.addends.map((addend) => valueAt(addend, corrections));
  const isFirstAdded = relation.addends[0]?.factor === 1;
  const result = show(expectedOf(relation, corrections));
  switch (relation.check) {
    case "deviation": {
      const [minuend, subtrahend] = isFirstAdded ? [first, second] : [second, first];
      const shown = subtrahend < 0 ? `(${show(subtrahend)})` : show(subtrahend);
      return { code: "minus", values: { minuend: show(minuend), subtrahend: shown, result } };
    }
    case "net": {
      const values = { income: show(first), cost: show(second), result };
      if (relation.addends.every(({ factor }) => factor === 1)) return { code: "incomePlusCost", values };
      return { code: isFirstAdded ? "incomeMinusCost" : "costMinusIncome", values };
    }
    case "investmentNet":
      return { code: "outlaysMinusIncome", values: { outlays: show(first), income: show(Math.abs(second)), result } };
    case "sumOfParts":
      return { code: "parts", values: { label: relation.result.row.label, result } };
    case "sumOfColumns":
      return terms(relation, corrections, show, result);
    case "sum":
      return { code: "posts", values: { result } };
  }
}

/** The same, a sum term by term with what it then gives. */
export function wholeArithmetic(relation: Relation, corrections: Corrections, show: Show): Arithmetic {
  if (relation.check !== "sum") return arithmetic(relation, corrections, show);
  return terms(relation, corrections, show, show(valueAt(relation.result, corrections)));
}

/** The addends one by one, and what they give. */
function terms({ addends }: Relation, corrections: Corrections, show: Show, result: string): Arithmetic {
  const shown = addends
    .map((addend) => valueAt(addend, corrections))
    .filter((value) => value !== 0)
    .map((value, index) => (index === 0 ? show(value) : `${value < 0 ? "−" : "+"} ${show(Math.abs(value))}`));
  return { code: "terms", values: { terms: shown.join(" "), result } };
}
