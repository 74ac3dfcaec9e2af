import type { Area } from "../../workbook/sheet";

/** The area a loaded range covers. */
export function areaOf(range: Excel.Range): Area {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
