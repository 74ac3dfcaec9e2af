import { subtract } from "../amount/amount";
import { excelFigure } from "../amount/statusFigure";
import type { Comparison, Level } from "./targetKinds";

/** Which way is better for a comparison: 1 when more is, −1 when less is. */
const WAY: Readonly<Record<Exclude<Comparison, "=">, 1 | -1>> = { "≥": 1, ">": 1, "≤": -1, "<": -1 };

/**
 * How far an actual is from its target, in the target's unit (percentage points for a target in %): + on the right
 * side of it, − short of it. For `=` the distance is never positive. Null when the target does not say which way is
 * better and is not reached exactly.
 *
 * @example targetDistance(96, { kind: "limit", comparison: "≥", magnitude: false, value: 92, percent: false }) // 4
 * @example targetDistance(6.7, { kind: "limit", comparison: "≤", magnitude: false, value: 6, percent: false }) // -0.7
 * @example targetDistance(95, { kind: "number", value: 90, percent: false }) // null
 */
export function targetDistance(actual: number, target: Level): number | null {
  const figure = excelFigure(target.kind === "limit" && target.magnitude ? Math.abs(actual) : actual);
  const above = subtract(figure, excelFigure(target.value));
  if (above === 0) return 0;
  if (target.kind === "number") return null;
  return target.comparison === "=" ? -Math.abs(above) : above * WAY[target.comparison];
}
