import type { Area } from "./area";
import { boundingAreaOf, COLUMN_COUNT, heightOf, intersectionOf, ROW_COUNT, widthOf } from "./area";
import type { CellFormat } from "./cellFormat";
import type { Cell, Row, Worksheet } from "./worksheet";

/** The cell as stored, or undefined when there is nothing in it and no format of its own. */
export function storedCell(sheet: Worksheet, row: number, column: number): Cell | undefined {
  return sheet.rows.get(row)?.cells.get(column);
}

/** The cell as seen: an empty one takes its format from its row, its column or the sheet. */
export function cellAt(sheet: Worksheet, row: number, column: number): Cell {
  return (
    storedCell(sheet, row, column) ?? { value: null, error: null, formula: null, format: formatAt(sheet, row, column) }
  );
}

/** How the cell looks, whether it is stored or not. */
export function formatAt(sheet: Worksheet, row: number, column: number): CellFormat {
  return storedCell(sheet, row, column)?.format ?? formatAround(sheet, row, column);
}

/** How an untouched cell would look there. */
function formatAround(sheet: Worksheet, row: number, column: number): CellFormat {
  return sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? sheet.format;
}

/** Stores a cell in place of what was there. */
export function putCell(sheet: Worksheet, row: number, column: number, cell: Cell): void {
  rowAt(sheet, row).cells.set(column, cell);
}

/** The row's own record, made when missing. */
export function rowAt(sheet: Worksheet, row: number): Row {
  let found = sheet.rows.get(row);
  if (!found) {
    found = { cells: new Map(), height: null, hidden: false, format: null };
    sheet.rows.set(row, found);
  }
  return found;
}

/** The stored rows inside the area, in no particular order. */
export function* rowsIn(sheet: Worksheet, area: Area): Generator<[number, Row]> {
  if (heightOf(area) > sheet.rows.size) {
    for (const entry of sheet.rows) if (entry[0] >= area.top && entry[0] <= area.bottom) yield entry;
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    const found = sheet.rows.get(row);
    if (found) yield [row, found];
  }
}

/** The stored cells inside the area as `[row, column, cell]`, in no particular order. */
export function* cellsIn(sheet: Worksheet, area: Area): Generator<[number, number, Cell]> {
  for (const [row, { cells }] of rowsIn(sheet, area)) {
    if (widthOf(area) > cells.size) {
      for (const [column, cell] of cells) {
        if (column >= area.left && column <= area.right) yield [row, column, cell];
      }
      continue;
    }
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = cells.get(column);
      if (cell) yield [row, column, cell];
    }
  }
}

/** Neither value, error nor formula; it may have a look. */
export function isEmptyCell(cell: Cell): boolean {
  return cell.value === null && cell.error === null && cell.formula === null;
}

/**
 * The smallest area with every used cell of `within`, or null. A format or a merge counts as use unless `valuesOnly`.
 */
export function usedArea(sheet: Worksheet, within: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  const include = (area: Area) => {
    used = used ? boundingAreaOf(used, area) : area;
  };
  for (const [row, column, cell] of cellsIn(sheet, within)) {
    const isUsed = !isEmptyCell(cell) || (!valuesOnly && cell.format !== formatAround(sheet, row, column));
    if (isUsed) include({ top: row, left: column, bottom: row, right: column });
  }
  if (valuesOnly) return used;
  for (const merge of sheet.merges) {
    const part = intersectionOf(merge, within);
    if (part) include(part);
  }
  return used;
}

const OPPOSITE = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;
const SIDES = Object.keys(OPPOSITE) as (keyof typeof OPPOSITE)[];

/** What Ctrl+Shift+8 selects: the filled cells around an area, up to empty rows and columns. */
export function surroundingRegion(sheet: Worksheet, from: Area): Area {
  let area = from;
  let isGrowing = true;
  while (isGrowing) {
    isGrowing = false;
    for (const side of SIDES) {
      // A side is followed to its end, so that each row and column is asked once and not the whole area at every step.
      for (let around = aroundOf(area); around[side] !== area[side]; around = aroundOf(area)) {
        const edge = { ...around, [OPPOSITE[side]]: around[side] };
        if (usedArea(sheet, edge, true) === null) break;
        area = { ...area, [side]: around[side] };
        isGrowing = true;
      }
    }
  }
  return area;
}

/** The area and the cells next to it, corners too, as far as the sheet goes. */
function aroundOf({ top, left, bottom, right }: Area): Area {
  return {
    top: Math.max(0, top - 1),
    left: Math.max(0, left - 1),
    bottom: Math.min(ROW_COUNT - 1, bottom + 1),
    right: Math.min(COLUMN_COUNT - 1, right + 1),
  };
}

/** Empties the cells but keeps their formats. */
export function clearContents(sheet: Worksheet, area: Area): void {
  for (const [row, column, cell] of cellsIn(sheet, area)) {
    putCell(sheet, row, column, { value: null, error: null, formula: null, format: cell.format });
  }
}

/** The merged area that holds the cell, if any. */
export function mergeAt(sheet: Worksheet, row: number, column: number): Area | undefined {
  return sheet.merges.find(
    (merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right,
  );
}
