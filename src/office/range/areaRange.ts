import type { Area } from "../../workbook/sheet";

/**
 * The cells of an area on a sheet.
 *
 * @example areaRange(sheet, { top: 3, left: 0, bottom: 12, right: 4 }) // A4:E13
 */
export function areaRange(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
