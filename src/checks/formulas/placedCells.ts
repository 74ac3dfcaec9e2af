import { cellsBetween } from "../../workbook/cellsBetween";
import { formulaTerms } from "../../relations/formulaTerms";
import type { Table, TableCell } from "../../domain/table/table";
import { isFigure, type Figure } from "../result/checkResult";

/** A cell with a figure, by its place in the table and on the sheet, both 0-based. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly top: number;
  readonly left: number;
  readonly cell: Figure;
  /** What its formula adds up; null where there is no formula, or one that does something else. */
  readonly terms: ReturnType<typeof formulaTerms>;
}

/** The figures of a table where they stand on its sheet. */
export interface PlacedCells {
  readonly all: readonly PlacedCell[];
  /** By the table's row and column. */
  at(row: number, column: number): PlacedCell | undefined;
  /** By the sheet's row and column. */
  onSheet(top: number, left: number): PlacedCell | undefined;
}

/** More columns than any sheet has: a row and a column are one number. */
const COLUMNS = 20_000;

/**
 * The figures that stand in cells of one sheet; calculated ones and those of other sheets do not. Null for a table without
 * formulas.
 *
 * @example placedCells(table)?.at(3, 0)?.terms // [{ top: 2, left: 1, bottom: 4, right: 1, factor: 1 }]: SUM(B3:B5)
 */
export function placedCells(table: Table): PlacedCells | null {
  if (!table.rows.some(({ cells }) => cells.some(({ formula }) => formula !== undefined))) return null;
  const all = table.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): PlacedCell[] => {
      const place = placeOf(cell, table);
      if (place === null || !isFigure(cell)) return [];
      return [{ row, column, ...place, cell, terms: cell.formula === undefined ? null : formulaTerms(cell.formula) }];
    }),
  );
  const inTable = new Map(all.map((one) => [one.row * COLUMNS + one.column, one]));
  const onSheet = new Map(all.map((one) => [one.top * COLUMNS + one.left, one]));
  return {
    all,
    at: (row, column) => inTable.get(row * COLUMNS + column),
    onSheet: (top, left) => onSheet.get(top * COLUMNS + left),
  };
}

function placeOf({ source }: TableCell, table: Table): { readonly top: number; readonly left: number } | null {
  if (source === null || source.sheet !== table.source.sheet) return null;
  return cellsBetween(source.cell, source.cell);
}
