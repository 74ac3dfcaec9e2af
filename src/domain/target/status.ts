import { levelDemand, trendDemand, type Demand, type Direction, type Judged } from "./statusDemand";
import type { StatusReason } from "./statusReason";
import type { Tolerance } from "./statusTolerance";
import { judge, verdict, type Judgement } from "./statusVerdict";
import type { Comparison, Limit, Target, Trend } from "./targetKinds";

/** Måluppfyllelse. Always shown as word and symbol together, never by colour alone. */
export type Status = "Uppnås" | "Uppnås delvis" | "Uppnås ej" | "Kan ej bedömas";

export const STATUS_SYMBOL: Readonly<Record<Status, string>> = {
  Uppnås: "▲",
  "Uppnås delvis": "●",
  "Uppnås ej": "▼",
  "Kan ej bedömas": "○",
};

export interface StatusInput {
  /** Face value in the target's own scale (95 for 95 %); null when there is no outcome. */
  readonly actual: number | null;
  readonly target: Target;
  /** The figure a trend starts from, in the same scale. */
  readonly previous?: number | null;
  readonly tolerance?: Tolerance | null;
  /** Which way is better for this indicator; decides a target without an operator. */
  readonly direction?: Direction | null;
}

export interface StatusResult {
  readonly status: Status;
  /** The comparison made, or what is missing; of a combined target one for each part. */
  readonly reasons: readonly StatusReason[];
}

/**
 * An actual judged against its target.
 *
 * - `Uppnås`: every part of the target is met.
 * - `Uppnås delvis`: not met, but within the tolerance; or one of the two parts of a combined target is reached.
 * - `Uppnås ej`: neither.
 * - `Kan ej bedömas`: actual, target, previous value or direction is missing. Never guessed.
 *
 * @example statusOf({ actual: 96, target: parseTarget("≥92") }) // { status: "Uppnås", reasons: [{ code: "met", … }] }
 * @example statusOf({ actual: 91, target: parseTarget("92 %") }).status // "Kan ej bedömas"
 * @example statusOf({ actual: 91, target: parseTarget("92 %"), direction: "higher" }).status // "Uppnås ej"
 */
export function statusOf({ actual, target, previous, tolerance, direction }: StatusInput): StatusResult {
  if (target.kind === "none") return cannot({ code: "noTarget", values: { reason: target.reason } });
  if (target.kind === "unreadable") return cannot({ code: "unreadableTarget", values: { text: target.text } });
  if (actual === null) return cannot({ code: "noOutcome", values: {} });
  const start = previous ?? null;
  const judged = (demand: Judged): Outcome => outcomeOf(actual, demand, tolerance ?? null);
  switch (target.kind) {
    case "limit":
    case "number":
      return single(judged(levelDemand(target, actual, direction ?? null)));
    case "trend":
      return single(judged(trendDemand(target.trend, actual, start, direction ?? null)));
    case "combined": {
      const better = direction ?? WAY[target.trend];
      const level = judged(levelDemand(target.level, actual, better));
      const towards = better ?? (target.level.kind === "limit" ? SIDE[target.level.comparison] : null);
      return combined(level, judged(trendDemand(target.trend, actual, start, towards)));
    }
  }
}

/**
 * The status of an actual against a limit, as {@link statusOf} gives it but without its reasons.
 *
 * @param actual in the limit's own scale
 * @example limitStatus(96, { kind: "limit", comparison: "≥", magnitude: false, value: 92, percent: false }, null) // "Uppnås"
 */
export function limitStatus(
  actual: number,
  { comparison, magnitude, value }: Limit,
  tolerance: Tolerance | null,
): Status {
  return OF_OUTCOME[verdict(actual, comparison, magnitude, value, tolerance)];
}

/** The way a trend itself calls better. */
const WAY: Readonly<Record<Trend, Direction | null>> = {
  increase: "higher",
  decrease: "lower",
  keep: null,
  improve: null,
};

/** The better side of a limit, for a trend that only says "improve". */
const SIDE: Readonly<Record<Comparison, Direction | null>> = {
  "≥": "higher",
  ">": "higher",
  "≤": "lower",
  "<": "lower",
  "=": null,
};

/** What came of one part of a target: a comparison, or what is missing for one. */
type Outcome = Judgement | Extract<StatusReason, { readonly code: Exclude<Judged, Demand> }>;

function outcomeOf(actual: number, demand: Judged, tolerance: Tolerance | null): Outcome {
  return typeof demand === "string" ? { code: demand, values: {} } : judge(actual, demand, tolerance);
}

const OF_OUTCOME: Readonly<Record<Outcome["code"], Status>> = {
  met: "Uppnås",
  near: "Uppnås delvis",
  missed: "Uppnås ej",
  noDirection: "Kan ej bedömas",
  noPrevious: "Kan ej bedömas",
  noTrendDirection: "Kan ej bedömas",
};

function single(outcome: Outcome): StatusResult {
  return { status: OF_OUTCOME[outcome.code], reasons: [outcome] };
}

function combined(level: Outcome, trend: Outcome): StatusResult {
  const reasons = [level, trend];
  const unknown = reasons.find(({ code }) => OF_OUTCOME[code] === "Kan ej bedömas");
  if (unknown) return single(unknown);
  if (level.code === "met" && trend.code === "met") return { status: "Uppnås", reasons };
  const partly = level.code !== "missed" || trend.code === "met";
  return { status: partly ? "Uppnås delvis" : "Uppnås ej", reasons };
}

function cannot(reason: StatusReason): StatusResult {
  return { status: "Kan ej bedömas", reasons: [reason] };
}
