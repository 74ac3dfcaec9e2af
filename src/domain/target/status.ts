import type { MissingReason } from "../amount/missing";
import { levelDemand, trendDemand, type Direction, type Judged } from "./statusDemand";
import type { Tolerance } from "./statusTolerance";
import { judge, type Judgement } from "./statusVerdict";
import type { Comparison, Target, Trend } from "./targetKinds";

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
  /** One Swedish sentence: the comparison made, or what is missing. */
  readonly reason: string;
}

/**
 * An actual judged against its target.
 *
 * - `Uppnås`: every part of the target is met.
 * - `Uppnås delvis`: not met, but within the tolerance; or one of the two parts of a combined target is reached.
 * - `Uppnås ej`: neither.
 * - `Kan ej bedömas`: actual, target, previous value or direction is missing. Never guessed.
 *
 * @example statusOf({ actual: 96, target: parseTarget("≥92") }) // { status: "Uppnås", reason: "96 uppfyller ≥ 92." }
 * @example statusOf({ actual: 91, target: parseTarget("92 %") }).status // "Kan ej bedömas"
 * @example statusOf({ actual: 91, target: parseTarget("92 %"), direction: "higher" }).status // "Uppnås ej"
 */
export function statusOf({ actual, target, previous, tolerance, direction }: StatusInput): StatusResult {
  if (target.kind === "none") return cannot(NO_TARGET[target.reason]);
  if (target.kind === "unreadable") return cannot(`Målvärdet ”${target.text}” går inte att tolka.`);
  if (actual === null) return cannot("Utfall saknas.");
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

/** Why a missing target is missing, in the user's words. */
const NO_TARGET: Readonly<Record<MissingReason, string>> = {
  empty: "Målvärde saknas: cellen är tom.",
  dash: "Målvärde saknas: ett streck betyder att inget mål är satt.",
  notAvailable: "Målvärde saknas: ej tillgängligt (N/A).",
  noOutcome: "Målvärde saknas: IU i stället för ett mål.",
  footnoteOnly: "Målvärde saknas: bara ett fotnotstecken.",
  text: "Målvärde saknas: text i stället för ett mål.",
  unreadable: "Målvärdet går inte att tolka.",
  notComputable: "Målvärdet kan inte beräknas.",
};

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

/** What came of one part of a target; `unknown` when something needed is missing. */
type Outcome = Judgement | { readonly verdict: "unknown"; readonly reason: string };

function outcomeOf(actual: number, demand: Judged, tolerance: Tolerance | null): Outcome {
  return typeof demand === "string" ? { verdict: "unknown", reason: demand } : judge(actual, demand, tolerance);
}

const OF_VERDICT: Readonly<Record<Outcome["verdict"], Status>> = {
  met: "Uppnås",
  near: "Uppnås delvis",
  missed: "Uppnås ej",
  unknown: "Kan ej bedömas",
};

function single({ verdict, reason }: Outcome): StatusResult {
  return { status: OF_VERDICT[verdict], reason };
}

function combined(level: Outcome, trend: Outcome): StatusResult {
  const unknown = [level, trend].find(({ verdict }) => verdict === "unknown");
  if (unknown) return single(unknown);
  const reason = `${level.reason} ${trend.reason}`;
  if (level.verdict === "met" && trend.verdict === "met") return { status: "Uppnås", reason };
  const partly = level.verdict !== "missed" || trend.verdict === "met";
  return { status: partly ? "Uppnås delvis" : "Uppnås ej", reason };
}

function cannot(reason: string): StatusResult {
  return { status: "Kan ej bedömas", reason };
}
