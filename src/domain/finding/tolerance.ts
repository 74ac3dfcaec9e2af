import type { Severity } from "./finding";
import type { TableCell } from "../table/table";

/** How far two figures are apart, measured by what rounding of the printed figures can explain. */
export type Distance = "lika" | Extract<Severity, "avrundning" | "misstänkt" | "fel">;

/** Float noise of sums computed by a spreadsheet; far below the smallest grain. */
const NOISE = 1e-6;

/**
 * The unit a figure is rounded to: 10^-decimals.
 *
 * @example grainOf({ decimals: 1, … }) // 0.1
 */
export function grainOf(cell: TableCell): number {
  return 10 ** -(cell.decimals ?? 0);
}

/**
 * Classes a sum's difference. With uᵢ the grain of each addend and of the sum itself, σ = √(Σuᵢ²/12):
 * within 3σ it is rounding, up to the worst case Σuᵢ/2 possible but not as rounding alone, beyond it an error.
 *
 * @example sumDistance(-0.3, [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]) // "misstänkt"
 */
export function sumDistance(difference: number, grains: readonly number[]): Distance {
  const total = grains.reduce((sum, grain) => sum + grain, 0);
  const squares = grains.reduce((sum, grain) => sum + grain * grain, 0);
  return spreadDistance(difference, { total, squares });
}

/** Σuᵢ and Σuᵢ² of the figures of a sum: all that its tolerance depends on. */
export interface Spread {
  readonly total: number;
  readonly squares: number;
}

/**
 * `sumDistance` of figures whose grains have been added up already.
 *
 * @example spreadDistance(-0.3, { total: 0.7, squares: 0.07 }) // "misstänkt"
 */
export function spreadDistance(difference: number, { total, squares }: Spread): Distance {
  const size = Math.abs(difference);
  if (size <= NOISE) return "lika";
  if (size <= 3 * Math.sqrt(squares / 12) + NOISE) return "avrundning";
  return size <= total / 2 + NOISE ? "misstänkt" : "fel";
}

/**
 * Classes a difference of two figures against a third: up to one grain is rounding, beyond is an error.
 *
 * @example differenceDistance(0.1, 0.1) // "avrundning"
 */
export function differenceDistance(difference: number, grain: number): Distance {
  const size = Math.abs(difference);
  if (size <= NOISE) return "lika";
  return size <= grain + NOISE ? "avrundning" : "fel";
}
