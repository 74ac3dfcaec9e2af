import { LINE_HEIGHT } from "../../workbook/lineHeight";
import { FONT, STYLES } from "../../workbook/style";
import { styleBlocks } from "../../workbook/styleBlocks";
import type { SheetSpec } from "../../workbook/sheet";
import { applyStyle } from "./applyStyle";
import { areaRange } from "../range/areaRange";
import { widthInPoints } from "../range/widthInPoints";

/** What of a sheet is to stay hidden: Excel shows a row or a column that is given a size. */
interface Hidden {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const NOTHING: Hidden = { rows: [], columns: [] };

/** Queues how one report sheet looks: styles in blocks, widths and heights, panes. Its cells have their contents. */
export function writeLooks(sheet: Excel.Worksheet, spec: SheetSpec, hidden = NOTHING): void {
  const { format } = sheet.getRangeByIndexes(0, 0, spec.rows.length, spec.columnWidths.length);
  format.font.name = FONT;
  format.verticalAlignment = Excel.VerticalAlignment.top;
  const styles = STYLES[spec.look ?? "rapport"];
  for (const { style, area } of styleBlocks(spec)) {
    applyStyle(areaRange(sheet, area).format, styles[style]);
  }
  spec.columnWidths.forEach((width, column) => {
    if (hidden.columns.includes(column)) return;
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(width);
  });
  for (const [row, lines] of Object.entries(spec.rowLines)) {
    if (hidden.rows.includes(Number(row))) continue;
    sheet.getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = lines * LINE_HEIGHT;
  }
  sheet.showGridlines = false;
  if (spec.frozenRows > 0) sheet.freezePanes.freezeRows(spec.frozenRows);
}
