import type { Grid } from "./grid";
import { isNamedRow } from "../lexicon/rowRole";

/** Rows looked through for sums under an empty stretch. */
const REACH = 500;

/**
 * True when a named sum below, at the sheet row `to` at most, adds up the row: it is the table's own, however empty.
 *
 * @example isSummed(grid, 12, 40, { labelColumn: 0, valueColumns: [1] }) // true above "Summa" with SUM(B4:B20)
 */
export function isSummed(
  grid: Grid,
  row: number,
  to: number,
  { labelColumn, valueColumns }: { readonly labelColumn: number; readonly valueColumns: readonly number[] },
): boolean {
  for (let below = row + 1; below <= Math.min(to, row + REACH); below++) {
    if (!isNamedRow(grid.text(below, labelColumn))) continue;
    if (valueColumns.some((column) => covers(grid.cell(below, column)?.formula, row))) return true;
  }
  return false;
}

function covers(formula: string | undefined, row: number): boolean {
  const ranges = formula?.slice(0, 1_000).matchAll(/\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)/gu) ?? [];
  return [...ranges].some(([, top, bottom]) => Number(top) - 1 <= row && row <= Number(bottom) - 1);
}
