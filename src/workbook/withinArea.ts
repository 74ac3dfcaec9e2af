import type { Area, Sheet } from "./sheet";

/**
 * What of a sheet stands in an area; the rest of it is empty.
 *
 * @example withinArea(sheet, { top: 3, left: 0, bottom: 6, right: 2 }).rows[0]?.index // 3
 */
export function withinArea(sheet: Sheet, { top, left, bottom, right }: Area): Sheet {
  const rows = sheet.rows
    .filter(({ index }) => index >= top && index <= bottom)
    .map((row) => ({
      ...row,
      cells: row.cells.map((cell, column) => (column >= left && column <= right ? cell : undefined)),
    }));
  return { ...sheet, rows };
}
