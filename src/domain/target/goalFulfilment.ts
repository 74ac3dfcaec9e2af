import type { Status } from "./status";

/** One goal with its weight among the others. */
interface WeighedGoal {
  readonly status: Status;
  /** Not negative. */
  readonly weight: number;
}

/** What each status counts for; a goal that cannot be judged counts neither way. */
const SCORE: Readonly<Record<Status, number | null>> = {
  Uppnås: 1,
  "Uppnås delvis": 0.5,
  "Uppnås ej": 0,
  "Kan ej bedömas": null,
};

/**
 * How far a set of goals is reached, 0–1: a goal that is met counts whole, one that is partly met counts half. Null
 * when no goal with a weight can be judged.
 *
 * @example goalFulfilment([{ status: "Uppnås", weight: 1 }, { status: "Uppnås delvis", weight: 1 }]) // 0.75
 * @example goalFulfilment([{ status: "Kan ej bedömas", weight: 1 }]) // null
 */
export function goalFulfilment(goals: readonly WeighedGoal[]): number | null {
  let reached = 0;
  let weights = 0;
  for (const { status, weight } of goals) {
    const score = SCORE[status];
    if (score === null) continue;
    reached += score * weight;
    weights += weight;
  }
  return weights === 0 ? null : reached / weights;
}
