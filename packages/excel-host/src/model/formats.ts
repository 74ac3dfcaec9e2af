import type { Area } from "./area";
import { cellCountOf, heightOf, isEntireColumns, isEntireRows, widthOf } from "./area";
import type { CellFormat } from "./cellFormat";
import { NORMAL_FORMAT } from "./cellFormat";
import { cellAt, cellsIn, formatAt, putCell, rowAt, rowsIn } from "./cells";
import { columnAt } from "./columns";
import type { Worksheet } from "./worksheet";

/**
 * Gives every cell of the area a new look. Whole columns, whole rows and the whole sheet are stored as such, as Excel
 * does, so that formatting column A does not make a million cells.
 */
export function changeFormats(sheet: Worksheet, area: Area, change: (format: CellFormat) => CellFormat): void {
  const changed = remembered(change);
  if (isEntireColumns(area) && isEntireRows(area)) {
    sheet.format = changed(sheet.format);
    for (const column of sheet.columns.values()) column.format &&= changed(column.format);
    for (const row of sheet.rows.values()) row.format &&= changed(row.format);
  } else if (isEntireColumns(area)) {
    // A formatted row wins over a column, so where they cross a cell has to hold the change.
    for (const [row, { format, cells }] of sheet.rows) {
      for (let column = area.left; format && column <= area.right; column += 1) {
        if (!cells.has(column)) putCell(sheet, row, column, cellAt(sheet, row, column));
      }
    }
    for (let column = area.left; column <= area.right; column += 1) {
      const record = columnAt(sheet, column);
      record.format = changed(record.format ?? sheet.format);
    }
  } else if (isEntireRows(area)) {
    changeRowFormats(sheet, area, changed);
  } else {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = cellAt(sheet, row, column);
        putCell(sheet, row, column, { ...cell, format: changed(cell.format) });
      }
    }
    return;
  }
  for (const [row, column, cell] of [...cellsIn(sheet, area)]) {
    putCell(sheet, row, column, { ...cell, format: changed(cell.format) });
  }
}

function changeRowFormats(sheet: Worksheet, area: Area, changed: (format: CellFormat) => CellFormat): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const record = rowAt(sheet, row);
    for (const [column, { format }] of sheet.columns) {
      if (format && !record.format && !record.cells.has(column))
        putCell(sheet, row, column, cellAt(sheet, row, column));
    }
    record.format = changed(record.format ?? sheet.format);
  }
}

/** Every look that occurs in the area, each once. */
export function formatsIn(sheet: Worksheet, area: Area): Set<CellFormat> {
  const found = new Set<CellFormat>();
  if (cellCountOf(area) <= 64) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) found.add(formatAt(sheet, row, column));
    }
    return found;
  }
  let freeRows = heightOf(area);
  const storedPerColumn = new Map<number, number>();
  for (const [, row] of rowsIn(sheet, area)) {
    let stored = 0;
    for (const [column, cell] of row.cells) {
      if (column < area.left || column > area.right) continue;
      found.add(cell.format);
      stored += 1;
      if (!row.format) storedPerColumn.set(column, (storedPerColumn.get(column) ?? 0) + 1);
    }
    if (!row.format) continue;
    freeRows -= 1;
    if (stored < widthOf(area)) found.add(row.format);
  }
  for (let column = area.left; column <= area.right; column += 1) {
    const isSeen = (storedPerColumn.get(column) ?? 0) < freeRows;
    if (isSeen) found.add(sheet.columns.get(column)?.format ?? sheet.format);
  }
  return found;
}

/** Back to how a new workbook looks. */
export function clearFormats(sheet: Worksheet, area: Area): void {
  changeFormats(sheet, area, () => NORMAL_FORMAT);
}

/** Equal looks are one object, so that they can be compared and counted cheaply. */
const interned = new Map([[JSON.stringify(NORMAL_FORMAT), NORMAL_FORMAT]]);

function remembered(change: (format: CellFormat) => CellFormat): (format: CellFormat) => CellFormat {
  const known = new Map<CellFormat, CellFormat>();
  return (format) => {
    let result = known.get(format);
    if (!result) {
      const changed = change(format);
      const key = JSON.stringify(changed);
      result = interned.get(key) ?? changed;
      interned.set(key, result);
      known.set(format, result);
    }
    return result;
  };
}
