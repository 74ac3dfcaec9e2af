import type { PlacedCell, PlacedCells } from "./placedCells";

/** A sum row's cell whose formula adds cells of its own column. */
export interface ColumnSum {
  readonly sum: PlacedCell;
  /** The rows of the table it adds, with how many times each. */
  readonly adds: ReadonlyMap<number, number>;
}

/** More sheet rows than this in one formula are looked at no further. */
const MOST_ROWS = 20_000;

/**
 * What a cell's formula adds of its own column; null for any other formula, and for one that adds a single cell.
 *
 * @example columnSum(cells.at(3, 0), cells)?.adds // Map { 0 → 1, 1 → 1, 2 → 1 }
 */
export function columnSum(sum: PlacedCell | undefined, cells: PlacedCells): ColumnSum | null {
  if (sum?.terms == null) return null;
  const { left } = sum;
  const adds = new Map<number, number>();
  let seen = 0;
  for (const term of sum.terms) {
    if (term.left !== left || term.right !== left || term.factor !== 1) return null;
    seen += term.bottom - term.top + 1;
    if (seen > MOST_ROWS) return null;
    for (let top = term.top; top <= term.bottom; top++) {
      const added = cells.onSheet(top, left);
      if (added !== undefined) adds.set(added.row, (adds.get(added.row) ?? 0) + 1);
    }
  }
  return seen < 2 ? null : { sum, adds };
}
