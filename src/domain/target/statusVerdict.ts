import { subtract } from "../amount/amount";
import type { Demand } from "./statusDemand";
import { excelFigure, figureText } from "../amount/statusFigure";
import type { Tolerance } from "./statusTolerance";
import type { Comparison } from "./targetKinds";

export type Verdict = "met" | "near" | "missed";

/** A verdict and the Swedish sentence that shows the comparison. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string;
}

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
 * @example judge(5.2, { comparison: "<", bound: 5, magnitude: false, unit: " %", boundName: "" }, null)
 * // { verdict: "missed", reason: "5,2 % uppfyller inte < 5 %." }
 */
export function judge(actual: number, demand: Demand, tolerance: Tolerance | null): Judgement {
  const bound = excelFigure(demand.bound);
  const figure = excelFigure(demand.magnitude ? Math.abs(actual) : actual);
  const margin = MARGIN[demand.comparison](figure, bound);
  const allowed = tolerance === null ? 0 : allowance(tolerance, bound);
  const prefix = demand.magnitude ? "±" : demand.boundName;
  const asked = `${demand.comparison} ${prefix}${figureText(bound)}${demand.unit}`;
  const shown = `${figureText(actual)}${demand.unit}`;
  if (margin > 0 || (margin === 0 && BOUND_INCLUDED[demand.comparison])) {
    return { verdict: "met", reason: `${shown} uppfyller ${asked}.` };
  }
  if (allowed > 0 && excelFigure(margin) >= -allowed) {
    const within = `toleransen ${figureText(allowed)}${demand.unit}`;
    return { verdict: "near", reason: `${shown} uppfyller inte ${asked}, men ligger inom ${within}.` };
  }
  return { verdict: "missed", reason: `${shown} uppfyller inte ${asked}.` };
}

function allowance({ kind, amount }: Tolerance, bound: number): number {
  return excelFigure(kind === "absolute" ? amount : (Math.abs(bound) * amount) / 100);
}
