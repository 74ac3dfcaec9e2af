import type { Area } from "excel-host/model/area";
import { COLUMN_COUNT, ROW_COUNT, WHOLE_SHEET } from "excel-host/model/area";
import { isEmptyCell, cellAt, mergeAt, usedArea } from "excel-host/model/cells";
import type { Worksheet } from "excel-host/model/worksheet";

/** One cell by its 0-based row and column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The area that is selected when a cell is: its merged area, if it is in one. */
export function areaOf(sheet: Worksheet, { row, column }: Place): Area {
  return mergeAt(sheet, row, column) ?? { top: row, left: column, bottom: row, right: column };
}

/** `step(sheet, { row: 0, column: 0 }, 1, 0)` → the cell below, past hidden rows and out of the merged area. */
export function step(sheet: Worksheet, from: Place, rows: number, columns: number): Place {
  const { top, left, bottom, right } = areaOf(sheet, from);
  let row = rows > 0 ? bottom : rows < 0 ? top : from.row;
  let column = columns > 0 ? right : columns < 0 ? left : from.column;
  do {
    row += rows;
    column += columns;
    if (row < 0 || column < 0 || row >= ROW_COUNT || column >= COLUMN_COUNT) return from;
  } while (sheet.rows.get(row)?.hidden || sheet.columns.get(column)?.hidden);
  return { row, column };
}

/** The edge of the data in a direction, as Ctrl and an arrow go: from filled to the last filled, else to the next one. */
export function dataEdge(sheet: Worksheet, from: Place, rows: number, columns: number): Place {
  const used = usedArea(sheet, WHOLE_SHEET, true);
  const isFilled = ({ row, column }: Place) => !isEmptyCell(cellAt(sheet, row, column));
  let at = step(sheet, from, rows, columns);
  const stopsAtFilled = !isFilled(from) || !isFilled(at);
  for (;;) {
    const next = step(sheet, at, rows, columns);
    const isAtEnd = next.row === at.row && next.column === at.column;
    if (isAtEnd || (stopsAtFilled ? isFilled(at) : !isFilled(next))) return at;
    const isBeyond = !used || next.row > used.bottom || next.column > used.right;
    if (isBeyond) return rows > 0 || columns > 0 ? at : next;
    at = next;
  }
}

/** The last used cell, or A1. */
export function lastPlace(sheet: Worksheet): Place {
  const used = usedArea(sheet, WHOLE_SHEET, true);
  return used ? { row: used.bottom, column: used.right } : { row: 0, column: 0 };
}
