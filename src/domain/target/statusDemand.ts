import type { Comparison, Level, Trend } from "./targetKinds";
import { sameFigure } from "../amount/statusFigure";

/** Which way is better for an indicator (högre/lägre är bättre). */
export type Direction = "higher" | "lower";

/** A target turned into one comparison: `actual comparison bound`, or its magnitude when ± was asked for. */
export interface Demand {
  readonly comparison: Comparison;
  readonly bound: number;
  readonly magnitude: boolean;
  /** Shown after figures, e.g. " %". */
  readonly unit: "" | " %";
  /** Shown before the bound of a trend, e.g. "föregående ". */
  readonly boundName: "" | "föregående ";
}

/** A demand, or the Swedish sentence that says why there is none. */
export type Judged = Demand | string;

const AT_LEAST_AS_GOOD: Readonly<Record<Direction, Comparison>> = { higher: "≥", lower: "≤" };

const BETTER: Readonly<Record<Direction, Comparison>> = { higher: ">", lower: "<" };

/**
 * The comparison a level asks for. A bare number reached exactly is met whichever way is better; otherwise the
 * indicator's direction decides, and without one nothing does.
 */
export function levelDemand(level: Level, actual: number, direction: Direction | null): Judged {
  const unit = level.percent ? " %" : "";
  if (level.kind === "limit") {
    return { comparison: level.comparison, bound: level.value, magnitude: level.magnitude, unit, boundName: "" };
  }
  const comparison = undirected(actual, level.value, direction);
  if (comparison === null) return "Målvärdet saknar riktning: ange ≥ eller ≤, eller om högre eller lägre är bättre.";
  return { comparison, bound: level.value, magnitude: false, unit, boundName: "" };
}

/** The comparison with the previous value a trend asks for. */
export function trendDemand(
  trend: Trend,
  actual: number,
  previous: number | null,
  direction: Direction | null,
): Judged {
  if (previous === null) return "Föregående värde saknas, så utvecklingen kan inte bedömas.";
  const comparison = trendComparison(trend, actual, previous, direction);
  if (comparison === null) return "Ange om högre eller lägre är bättre: utvecklingen kan annars inte bedömas.";
  return { comparison, bound: previous, magnitude: false, unit: "", boundName: "föregående " };
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
