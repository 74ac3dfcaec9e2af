import type { Area } from "../../workbook/sheet";
import { areaRange } from "../range/areaRange";
import { settable } from "../draw/lookSnapshot";
import { beyondReset, resetLooks } from "../draw/resetLooks";
import type { Page, SheetSnapshot } from "./sheetSnapshot";

/** How far a writing may have reached. */
export interface Touched {
  /** What stands here and is not in the snapshot is emptied. */
  readonly area: Area;
  /** Rows that may have been given a height; the others keep Excel's own. */
  readonly rows: readonly number[];
}

/** Queues that a sheet becomes what it was, but for its looks: {@link looksToRestore} gives them in parts. */
export function queueRestore(sheet: Excel.Worksheet, before: SheetSnapshot, touched: Touched): void {
  const range = areaRange(sheet, before.area);
  areaRange(sheet, touched.area).clear("Contents");
  resetLooks(areaRange(sheet, before.drawn));
  range.numberFormat = before.numberFormats.map((row) => [...row]);
  range.formulas = before.contents.map((row) => [...row]);
  for (const area of before.merges) areaRange(sheet, area).merge();
  before.columnWidths.forEach((width, column) => {
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
    if (!before.hiddenColumns.includes(column)) format.columnWidth = width;
  });
  for (const row of touched.rows) {
    const height = before.rowHeights[row];
    if (height !== undefined && !before.hiddenRows.includes(row)) {
      sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
    }
  }
  hide(sheet, before);
  restorePage(sheet, before.page);
}

/** The looks of a sheet in parts, each to be queued in a request of its own where they are many. */
export function looksToRestore(
  sheet: Excel.Worksheet,
  before: SheetSnapshot,
): { readonly cells: number; queue(): void }[] {
  return before.looks.map(({ top, cells }) => {
    const width = cells[0]?.length ?? 1;
    return {
      cells: cells.length * width,
      queue: () => {
        const band = sheet.getRangeByIndexes(top, 0, cells.length, width);
        band.setCellProperties(cells.map((row) => row.map((cell) => beyondReset(settable(cell)))));
      },
    };
  });
}

/** Queues that exactly these rows and columns of the snapshot's area are hidden. */
function hide(sheet: Excel.Worksheet, { area, hiddenRows, hiddenColumns }: SheetSnapshot): void {
  areaRange(sheet, { ...area, right: area.left }).rowHidden = false;
  areaRange(sheet, { ...area, bottom: area.top }).columnHidden = false;
  for (const row of hiddenRows) sheet.getRangeByIndexes(row, 0, 1, 1).rowHidden = true;
  for (const column of hiddenColumns) sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
}

function restorePage(sheet: Excel.Worksheet, page: Page): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation;
  pageLayout.paperSize = page.paperSize;
  pageLayout.zoom = page.zoom;
  pageLayout.leftMargin = page.margins.leftMargin;
  pageLayout.rightMargin = page.margins.rightMargin;
  pageLayout.topMargin = page.margins.topMargin;
  pageLayout.bottomMargin = page.margins.bottomMargin;
  pageLayout.headersFooters.defaultForAllPages.leftFooter = page.leftFooter;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = page.rightFooter;
  if (page.printArea !== null) pageLayout.setPrintArea(page.printArea);
  if (page.titleRows !== null) pageLayout.setPrintTitleRows(page.titleRows);
  sheet.showGridlines = page.gridlines;
  if (page.frozen === null) sheet.freezePanes.unfreeze();
  else sheet.freezePanes.freezeAt(page.frozen);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of page.breaks) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
}
