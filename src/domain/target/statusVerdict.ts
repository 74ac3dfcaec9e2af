import { subtract } from "../amount/amount";
import type { Demand } from "./statusDemand";
import { excelFigure } from "../amount/statusFigure";
import type { StatusReason } from "./statusReason";
import type { Tolerance } from "./statusTolerance";
import type { Comparison } from "./targetKinds";

/** What came of the comparison; the code of its reason too. */
type Verdict = "met" | "near" | "missed";

export type Judgement = Extract<StatusReason, { readonly code: Verdict }>;

/** Signed distance to the bound: not negative on the right side of it. */
function margin(figure: number, comparison: Comparison, bound: number): number {
  switch (comparison) {
    case "≥":
    case ">":
      return subtract(figure, bound);
    case "≤":
    case "<":
      return subtract(bound, figure);
    case "=":
      return -Math.abs(subtract(figure, bound));
  }
}

function reaches(figure: number, comparison: Comparison, bound: number): boolean {
  switch (comparison) {
    case "≥":
      return figure >= bound;
    case ">":
      return figure > bound;
    case "≤":
      return figure <= bound;
    case "<":
      return figure < bound;
    case "=":
      return figure === bound;
  }
}

/**
 * An actual against one demand.
 *
 * @example judge(5.2, { comparison: "<", bound: 5, magnitude: false, percent: true, ofPrevious: false }, null).code // "missed"
 */
export function judge(actual: number, demand: Demand, tolerance: Tolerance | null): Judgement {
  const { comparison, magnitude, bound } = demand;
  const code = verdict(actual, comparison, magnitude, bound, tolerance);
  const compared = { actual, demand };
  return code === "near"
    ? { code, values: { ...compared, tolerance: allowance(tolerance, bound) } }
    : { code, values: compared };
}

/**
 * What comes of a comparison, without an object: a long column asks for nothing more.
 *
 * @param magnitude whether the actual's distance from zero is compared
 * @example verdict(91, "≥", false, 92, { kind: "absolute", amount: 1 }) // "near"
 */
export function verdict(
  actual: number,
  comparison: Comparison,
  magnitude: boolean,
  bound: number,
  tolerance: Tolerance | null,
): Verdict {
  const limit = excelFigure(bound);
  const figure = excelFigure(magnitude ? Math.abs(actual) : actual);
  if (reaches(figure, comparison, limit)) return "met";
  if (tolerance === null) return "missed";
  const allowed = allowance(tolerance, bound);
  return allowed > 0 && excelFigure(margin(figure, comparison, limit)) >= -allowed ? "near" : "missed";
}

function allowance(tolerance: Tolerance | null, bound: number): number {
  if (tolerance === null) return 0;
  const { kind, amount } = tolerance;
  return excelFigure(kind === "absolute" ? amount : (Math.abs(excelFigure(bound)) * amount) / 100);
}
