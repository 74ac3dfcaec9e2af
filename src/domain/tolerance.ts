import type { Severity } from "./finding";
import type { TableCell } from "./table";

/** How far two figures are apart, measured by what rounding of the printed figures can explain. */
export type Distance = "lika" | Extract<Severity, "avrundning" | "misstänkt" | "fel">;

/** Float noise of sums computed by a spreadsheet; far below the smallest printed unit. */
const NOISE = 1e-6;

/**
 * The unit a figure is rounded to: 10^-decimals.
 *
 * @example printedUnit({ decimals: 1, … }) // 0.1
 */
export function printedUnit(cell: TableCell): number {
  return 10 ** -(cell.decimals ?? 0);
}

/**
 * Classes a sum's difference. With uᵢ the printed unit of each addend and of the sum itself, σ = √(Σuᵢ²/12):
 * within 3σ it is rounding, up to the worst case Σuᵢ/2 possible but not as rounding alone, beyond it an error.
 *
 * @example sumDistance(-0.3, [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]) // "misstänkt"
 */
export function sumDistance(difference: number, units: readonly number[]): Distance {
  const size = Math.abs(difference);
  if (size <= NOISE) return "lika";
  const sigma = Math.sqrt(units.reduce((total, unit) => total + unit * unit, 0) / 12);
  if (size <= 3 * sigma + NOISE) return "avrundning";
  const worst = units.reduce((total, unit) => total + unit, 0) / 2;
  return size <= worst + NOISE ? "misstänkt" : "fel";
}

/**
 * Classes a difference of two figures against a third: up to one printed unit is rounding, beyond is an error.
 *
 * @example differenceDistance(0.1, 0.1) // "avrundning"
 */
export function differenceDistance(difference: number, unit: number): Distance {
  const size = Math.abs(difference);
  if (size <= NOISE) return "lika";
  return size <= unit + NOISE ? "avrundning" : "fel";
}
