import { readAmount } from "../amount/readAmount";

/**
 * How far from the target still counts as partly met: in the indicator's own unit (percentage points for a target
 * in %), or as a percentage of the target's figure.
 */
export interface Tolerance {
  readonly kind: "absolute" | "relative";
  /** Not negative. 5 with `relative` is 5 %. */
  readonly amount: number;
}

/**
 * A number, or a text without a percent sign, is absolute; a text with one is relative. Null when it is neither
 * or negative.
 *
 * @example parseTolerance(2) // { kind: "absolute", amount: 2 }
 * @example parseTolerance("5 %") // { kind: "relative", amount: 5 }
 * @example parseTolerance("lite") // null
 */
export function parseTolerance(tolerance: number | string): Tolerance | null {
  const read = typeof tolerance === "number" ? { value: tolerance, percent: false } : readAmount(tolerance);
  if (read.value === null || !(read.value >= 0 && read.value < Infinity)) return null;
  return { kind: read.percent ? "relative" : "absolute", amount: read.value };
}
