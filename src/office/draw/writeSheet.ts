import type { UserText } from "../../report/rerun/keepUserText";
import { FONT, STYLES } from "../../workbook/style";
import { styleBlocks } from "../../workbook/styleBlocks";
import type { SheetSpec, SpecCell } from "../../workbook/sheet";
import { applyStyle } from "./applyStyle";
import { areaRange } from "../range/areaRange";
import { enterText } from "../range/enterText";
import { MARGINS } from "../../workbook/printedPage";
import { widthInPoints } from "../range/widthInPoints";

const LINE_HEIGHT = 15;
const NOTHING: UserText = { comments: [], extras: [], count: 0, homeless: [], hiddenRows: [], inserted: 0 };

/**
 * Queues the writing of one report sheet: contents in one array, formats in blocks, page and panes. Nothing is sent
 * until the caller syncs.
 */
export function writeSheet(sheet: Excel.Worksheet, spec: SheetSpec, userText: UserText = NOTHING): void {
  const range = sheet.getRangeByIndexes(0, 0, spec.rows.length, spec.columnWidths.length);
  range.numberFormat = spec.rows.map((cells) => cells.map((cell) => cell.format ?? "General"));
  range.formulas = contents(spec, userText);
  range.format.font.name = FONT;
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  const styles = STYLES[spec.look ?? "rapport"];
  for (const { style, area } of styleBlocks(spec)) {
    applyStyle(areaRange(sheet, area).format, styles[style]);
  }
  for (const { row, column, content } of userText.extras) sheet.getCell(row, column).formulas = [[entered(content)]];
  spec.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(width);
  });
  for (const [row, lines] of Object.entries(spec.rowLines)) {
    sheet.getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = lines * LINE_HEIGHT;
  }
  sheet.showGridlines = false;
  if (spec.frozenRows > 0) sheet.freezePanes.freezeRows(spec.frozenRows);
  setUpPage(sheet.pageLayout, spec, range);
  for (const row of spec.pageBreaks ?? []) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
}

function contents(spec: SheetSpec, userText: UserText): (string | number)[][] {
  const rows = spec.rows.map((cells) => cells.map(content));
  for (const comment of userText.comments) {
    const row = rows[comment.row];
    if (row !== undefined) row[comment.column] = entered(comment.content);
  }
  return rows;
}

function content(cell: SpecCell): string | number {
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return typeof cell.value === "string" ? enterText(cell.value) : (cell.value ?? "");
}

/** What the user typed comes back as it was: formulas as formulas, texts as texts. */
function entered(value: unknown): string | number {
  if (typeof value === "number") return value;
  const text = String(value);
  return text.startsWith("=") ? text : enterText(text);
}

function setUpPage(page: Excel.PageLayout, spec: SheetSpec, area: Excel.Range): void {
  page.orientation = spec.orientation === "portrait" ? "Portrait" : "Landscape";
  page.paperSize = Excel.PaperType.a4;
  page.leftMargin = MARGINS.left;
  page.rightMargin = MARGINS.right;
  page.topMargin = MARGINS.top;
  page.bottomMargin = MARGINS.bottom;
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.setPrintArea(area);
  const repeated = spec.repeatedRows ?? spec.frozenRows;
  if (repeated > 0) page.setPrintTitleRows(`$1:$${repeated}`);
  page.headersFooters.defaultForAllPages.rightFooter = "&P (&N)";
  page.headersFooters.defaultForAllPages.leftFooter = "&A";
}
