import type { Workbook } from "../model/workbook";
import type { Cell } from "../model/worksheet";
import { cellContent, type ContentContext } from "./cellContent";
import type { Place } from "./place";

/** The cells as last seen: by number of the sheet, row and column. */
export type SeenCells = Map<number, Map<number, Map<number, Cell>>>;

/** A cell that is another object than when last seen. */
export interface ChangedCell extends Place {
  /** undefined when there is no cell any more. */
  readonly cell: Cell | undefined;
  /** The content is another one, not only the look or the shown value. */
  readonly isNew: boolean;
}

/**
 * The cells that are other objects than when last seen, and remembers them. Cells are never changed in place, so
 * this finds everything that a request, the grid or a file did, without anyone having to tell.
 */
export function changedCells(workbook: Workbook, seen: SeenCells, context: ContentContext): ChangedCell[] {
  const changed: ChangedCell[] = [];
  for (const [sheet, worksheet] of workbook.sheets.entries()) {
    const { rows } = worksheet;
    const content = (row: number, cell: Cell | undefined) => cellContent(context, worksheet, row, cell);
    const seenRows = rowsOf(seen, sheet);
    for (const [row, { cells }] of rows) {
      let seenCells = seenRows.get(row);
      if (!seenCells) seenRows.set(row, (seenCells = new Map()));
      for (const [column, cell] of cells) {
        const before = seenCells.get(column);
        if (before === cell) continue;
        changed.push({ sheet, row, column, cell, isNew: content(row, before) !== content(row, cell) });
        seenCells.set(column, cell);
      }
    }
    for (const [row, seenCells] of seenRows) {
      const cells = rows.get(row)?.cells;
      if (cells && cells.size === seenCells.size) continue;
      for (const [column, before] of seenCells) {
        if (cells?.has(column)) continue;
        changed.push({ sheet, row, column, cell: undefined, isNew: content(row, before) !== null });
        seenCells.delete(column);
      }
    }
  }
  return changed;
}

/** What the calculator writes itself is no change. */
export function rememberCell(seen: SeenCells, { sheet, row, column }: Place, cell: Cell): void {
  const rows = rowsOf(seen, sheet);
  const cells = rows.get(row) ?? new Map<number, Cell>();
  rows.set(row, cells.set(column, cell));
}

function rowsOf(seen: SeenCells, sheet: number): Map<number, Map<number, Cell>> {
  const rows = seen.get(sheet) ?? new Map<number, Map<number, Cell>>();
  seen.set(sheet, rows);
  return rows;
}
