import { mergeAt } from "excel-host/model/cells";
import { cellText } from "excel-host/text/cellText";
import type { Worksheet } from "excel-host/model/worksheet";
import { STANDARD_HEIGHT } from "excel-host/model/worksheet";
import type { Axis } from "./axis";
import { sizeOf } from "./axis";
import { CELL_PADDING, lineCount } from "./textSize";

/** Line height in points of a font size: Calibri 11 stands on 15 points. */
function lineHeight(fontSize: number): number {
  return fontSize <= 11 ? STANDARD_HEIGHT : Math.round(fontSize * 1.3 * 4) / 4;
}

/**
 * Points that a row needs for its largest font and its wrapped texts. Merged cells do not count, as in Excel.
 *
 * An empty row → `15`; a row with a wrapped cell of two lines → `30`
 */
export function fittingHeight(sheet: Worksheet, row: number, columns: Axis): number {
  let height = STANDARD_HEIGHT;
  for (const [column, cell] of sheet.rows.get(row)?.cells ?? []) {
    const { font, wrapText, indentLevel } = cell.format;
    if (font.size > 11) height = Math.max(height, lineHeight(font.size));
    if (!wrapText || typeof cell.value !== "string" || mergeAt(sheet, row, column)) continue;
    const width = sizeOf(columns, column) - 2 * CELL_PADDING - indentLevel * 9;
    height = Math.max(height, lineCount(cellText(cell), font, width) * lineHeight(font.size));
  }
  return height;
}
