import { formulaTerms } from "../../relations/formulaTerms";
import type { ReadColumn } from "../columns/readColumns";
import type { Region } from "../sheet/findTables";
import type { Grid } from "../sheet/grid";

/** Cells that all formulas of a table may name together: beyond them a file is made to be slow. */
const MOST_NAMED = 500_000;

/**
 * The rows that the formulas of a row add up, by position in the table: those that most of its columns name. Null where
 * it has no such formula.
 *
 * @example formulaRows(grid, region, columns)(4) // [0, 1, 2, 3] for SUM(B4:B7) over the whole row
 */
export function formulaRows(
  grid: Grid,
  { dataRows }: Region,
  columns: readonly ReadColumn[],
): (position: number) => readonly number[] | null {
  const positions = new Map(dataRows.map((row, position) => [row, position]));
  const last = dataRows.at(-1) ?? -1;
  let left = MOST_NAMED;

  /** The rows that a cell adds up in its own column. */
  function rowsOf(row: number, column: number): readonly number[] {
    const terms = formulaTerms(grid.cell(row, column)?.formula ?? "") ?? [];
    if (terms.some((term) => term.factor < 0 || term.left !== column || term.right !== column)) return [];
    const rows = terms.flatMap(({ top, bottom }) => {
      const own: number[] = [];
      for (let one = top; one <= Math.min(bottom, last) && left-- > 0; one++) own.push(positions.get(one) ?? -1);
      return own;
    });
    return [...new Set(rows)].filter((position) => position >= 0).sort((a, b) => a - b);
  }

  return (position) => {
    const row = dataRows[position] ?? -1;
    const sets = columns.map(({ index }) => rowsOf(row, index)).filter((rows) => rows.length > 0);
    const counts = new Map<string, number>();
    for (const set of sets) counts.set(set.join(), (counts.get(set.join()) ?? 0) + 1);
    return sets.toSorted((a, b) => (counts.get(b.join()) ?? 0) - (counts.get(a.join()) ?? 0))[0] ?? null;
  };
}
