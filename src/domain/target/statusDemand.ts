import type { Comparison, Level, Trend } from "./targetKinds";
import { sameFigure } from "../amount/statusFigure";

/** Which way is better for an indicator (högre/lägre är bättre). */
export type Direction = "higher" | "lower";

/** A target turned into one comparison: `actual comparison bound`, or its magnitude when ± was asked for. */
export interface Demand {
  readonly comparison: Comparison;
  readonly bound: number;
  readonly magnitude: boolean;
  readonly percent: boolean;
  /** True when the bound is the previous value, as a trend asks for. */
  readonly ofPrevious: boolean;
}

/** A demand, or what is missing for one. */
export type Judged = Demand | "noDirection" | "noPrevious" | "noTrendDirection";

const AT_LEAST_AS_GOOD: Readonly<Record<Direction, Comparison>> = { higher: "≥", lower: "≤" };

const BETTER: Readonly<Record<Direction, Comparison>> = { higher: ">", lower: "<" };

/**
 * The comparison a level asks for. A bare number reached exactly is met whichever way is better; otherwise the
 * indicator's direction decides, and without one nothing does.
 */
export function levelDemand(level: Level, actual: number, direction: Direction | null): Judged {
  const { value: bound, percent } = level;
  if (level.kind === "limit") {
    return { comparison: level.comparison, bound, magnitude: level.magnitude, percent, ofPrevious: false };
  }
  const comparison = undirected(actual, bound, direction);
  if (comparison === null) return "noDirection";
  return { comparison, bound, magnitude: false, percent, ofPrevious: false };
}

/** The comparison with the previous value a trend asks for. */
export function trendDemand(
  trend: Trend,
  actual: number,
  previous: number | null,
  direction: Direction | null,
): Judged {
  if (previous === null) return "noPrevious";
  const comparison = trendComparison(trend, actual, previous, direction);
  if (comparison === null) return "noTrendDirection";
  return { comparison, bound: previous, magnitude: false, percent: false, ofPrevious: true };
}

function trendComparison(
  trend: Trend,
  actual: number,
  previous: number,
  direction: Direction | null,
): Comparison | null {
  switch (trend) {
    case "increase":
      return ">";
    case "decrease":
      return "<";
    case "improve":
      return direction && BETTER[direction];
    case "keep":
      return undirected(actual, previous, direction);
  }
}

function undirected(actual: number, bound: number, direction: Direction | null): Comparison | null {
  if (direction !== null) return AT_LEAST_AS_GOOD[direction];
  return sameFigure(actual, bound) ? "=" : null;
}
