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
const MARGIN: Readonly<Record<Comparison, (actual: number, bound: number) => number>> = {
  "≥": (actual, bound) => subtract(actual, bound),
  ">": (actual, bound) => subtract(actual, bound),
  "≤": (actual, bound) => subtract(bound, actual),
  "<": (actual, bound) => subtract(bound, actual),
  "=": (actual, bound) => -Math.abs(subtract(actual, bound)),
};

const BOUND_INCLUDED: Readonly<Record<Comparison, boolean>> = {
  "≥": true,
  "≤": true,
  "=": true,
  ">": false,
  "<": false,
};

/**
 * An actual against one demand.
 *
 * @example judge(5.2, { comparison: "<", bound: 5, magnitude: false, percent: true, ofPrevious: false }, null).code // "missed"
 */
export function judge(actual: number, demand: Demand, tolerance: Tolerance | null): Judgement {
  const bound = excelFigure(demand.bound);
  const figure = excelFigure(demand.magnitude ? Math.abs(actual) : actual);
  const margin = MARGIN[demand.comparison](figure, bound);
  const compared = { actual, demand };
  if (margin > 0 || (margin === 0 && BOUND_INCLUDED[demand.comparison])) return { code: "met", values: compared };
  const allowed = tolerance === null ? 0 : allowance(tolerance, bound);
  return allowed > 0 && excelFigure(margin) >= -allowed
    ? { code: "near", values: { ...compared, tolerance: allowed } }
    : { code: "missed", values: compared };
}

function allowance({ kind, amount }: Tolerance, bound: number): number {
  return excelFigure(kind === "absolute" ? amount : (Math.abs(bound) * amount) / 100);
}
