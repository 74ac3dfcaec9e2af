import type { CorrectedRole } from "../../domain/table/tableCorrection";
import type { Grid } from "../sheet/grid";
import type { Region } from "../sheet/findTables";
import type { ReadColumn } from "./readColumns";

/** So many per cents and no other figure make a column of shares. */
const LEAST_SHARES = 2;

/**
 * The columns of a table of money that hold amounts: none of statuses in words, and beside amounts none whose every figure
 * is written in per cent, whatever stands over it. What the user has chosen stays.
 *
 * @example amountColumns(grid, region, reads of "Budget 2025 | Plan 2026 | Plan 2026", new Map()).length // 2: the last holds 2 %, 3 %
 */
export function amountColumns(
  grid: Grid,
  { dataRows }: Region,
  reads: readonly ReadColumn[],
  chosen: ReadonlyMap<number, CorrectedRole>,
): readonly ReadColumn[] {
  function isOfShares(index: number): boolean {
    let shares = 0;
    for (const row of dataRows) {
      const cell = grid.cell(row, index);
      const isNumber = typeof cell?.value === "number";
      if (!isNumber && !/\d/u.test(grid.text(row, index))) continue;
      if (!(isNumber ? cell.format?.includes("%") : grid.text(row, index).includes("%"))) return false;
      shares++;
    }
    return shares >= LEAST_SHARES;
  }

  const own = reads.filter(({ index, column }) => chosen.has(index) || column.role !== "status");
  const shares = new Set(own.filter(({ index }) => !chosen.has(index) && isOfShares(index)));
  return shares.size === own.length ? own : own.filter((read) => !shares.has(read));
}
