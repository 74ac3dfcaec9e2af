import { MARGINS } from "../../workbook/printedPage";
import type { SheetSpec } from "../../workbook/sheet";

/** Queues how one report sheet is printed. */
export function setUpPage(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const page = sheet.pageLayout;
  page.orientation = spec.orientation === "portrait" ? "Portrait" : "Landscape";
  page.paperSize = Excel.PaperType.a4;
  page.leftMargin = MARGINS.left;
  page.rightMargin = MARGINS.right;
  page.topMargin = MARGINS.top;
  page.bottomMargin = MARGINS.bottom;
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.setPrintArea(sheet.getRangeByIndexes(0, 0, spec.rows.length, spec.columnWidths.length));
  const repeated = spec.repeatedRows ?? spec.frozenRows;
  if (repeated > 0) page.setPrintTitleRows(`$1:$${repeated}`);
  page.headersFooters.defaultForAllPages.rightFooter = "&P (&N)";
  page.headersFooters.defaultForAllPages.leftFooter = "&A";
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of spec.pageBreaks ?? []) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
}
