import type { Area } from "../../workbook/sheet";
import { areaOf } from "../range/areaOf";
import { enterText } from "../range/enterText";
import { areaRange } from "../range/areaRange";
import { cellCount, lookBands, MAX_LOOKS } from "../range/lookBands";
import { WANTED_LOOKS } from "../draw/lookSnapshot";

/** All that writing a report may change on a sheet, as it stood before. Rows and columns are 0-based. */
export interface SheetSnapshot {
  /** All that is used, from A1. */
  readonly area: Area;
  /** The part of it whose looks the writing may change, from A1. */
  readonly drawn: Area;
  /** As they are to be given to `formulas`. */
  readonly contents: readonly (readonly (string | number | boolean)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Bands of rows, for a long sheet is read in several requests. */
  readonly looks: readonly { readonly top: number; readonly cells: readonly (readonly Excel.CellProperties[])[] }[];
  readonly merges: readonly Area[];
  readonly rowHeights: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly charts: readonly Pick<Excel.Chart, "name" | "left" | "top" | "width" | "height">[];
  readonly page: Page;
}

/** How a sheet is printed and shown. */
export interface Page {
  readonly orientation: Excel.PageLayout["orientation"];
  readonly paperSize: Excel.PageLayout["paperSize"];
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly margins: Pick<Excel.PageLayout, "leftMargin" | "rightMargin" | "topMargin" | "bottomMargin">;
  readonly leftFooter: string;
  readonly rightFooter: string;
  readonly gridlines: boolean;
  /** A1 without the sheet, or null. */
  readonly printArea: string | null;
  readonly titleRows: string | null;
  readonly frozen: string | null;
  readonly breaks: readonly number[];
}

/** What has been asked for; `snapshot` gives it once the request has been answered, null when it never was. */
export interface AskedSnapshot {
  readonly range: Excel.Range;
  /** Reads the looks in requests of at most {@link MAX_LOOKS} cells each; the first of them goes with the rest. */
  readonly looks: readonly { readonly cells: number; ask(): void }[];
  snapshot(): SheetSnapshot | null;
}

/**
 * Queues the reading of a sheet: the looks of its first rows and columns, and the contents of all that is used. A sheet
 * that is cleared as a whole is asked for all its looks.
 *
 * @example const asked = askSnapshot(sheet, 12, 4); await context.sync(); asked.snapshot()?.contents[0]
 */
export function askSnapshot(
  sheet: Excel.Worksheet,
  rowCount: number,
  columnCount: number,
  isCleared = false,
): AskedSnapshot {
  const least = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
  const range = least.getBoundingRect(sheet.getUsedRange());
  range.load("formulas,values,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const { charts } = sheet;
  charts.load("items/name,items/left,items/top,items/width,items/height");
  const readPage = askPage(sheet);

  const own = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };
  const asked: { top: number; cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> }[] = [];
  const isWhole = isCleared && cellCount(own) <= MAX_LOOKS;
  const looks = lookBands(own).map((band) => ({
    cells: cellCount(band),
    ask: () => {
      const drawn = isWhole ? range : areaRange(sheet, band);
      asked.push({ top: band.top, cells: drawn.getCellProperties(WANTED_LOOKS) });
    },
  }));

  const snapshot = (): SheetSnapshot | null => {
    if (range.toJSON().formulas === undefined) return null;
    return {
      area: areaOf(range),
      drawn: isWhole ? areaOf(range) : own,
      contents: contentsOf(range),
      numberFormats: numberFormatsOf(range),
      looks: asked.map(({ top, cells }) => ({ top, cells: cells.value })),
      merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
      rowHeights: rows.value.map(({ format }) => format?.rowHeight ?? 0),
      hiddenRows: rows.value.flatMap(({ rowHidden }, row) => (rowHidden ? [row] : [])),
      columnWidths: columns.value.map(({ format }) => format?.columnWidth ?? 0),
      hiddenColumns: columns.value.flatMap(({ columnHidden }, column) => (columnHidden ? [column] : [])),
      charts: charts.items.map(({ name, left, top, width, height }) => ({ name, left, top, width, height })),
      page: readPage(),
    };
  };
  return { range, looks, snapshot };
}

function numberFormatsOf(range: Excel.Range): string[][] {
  return range.numberFormat as string[][];
}

/** A text that only looks like a formula must not become one when it is given back. */
function contentsOf(range: Excel.Range): (string | number | boolean)[][] {
  const values = range.values as (string | number | boolean)[][];
  return (range.formulas as (string | number | boolean)[][]).map((cells, row) =>
    cells.map((content, column) => {
      if (typeof content !== "string") return content;
      const isFormula = content.startsWith("=") && content !== values[row]?.[column];
      return isFormula ? content : enterText(content);
    }),
  );
}

function askPage(sheet: Excel.Worksheet): () => Page {
  const { pageLayout, horizontalPageBreaks } = sheet;
  sheet.load("showGridlines");
  pageLayout.load("orientation,paperSize,zoom,leftMargin,rightMargin,topMargin,bottomMargin");
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.load("leftFooter,rightFooter");
  const printArea = pageLayout.getPrintAreaOrNullObject();
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject();
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  for (const place of [printArea, titleRows, frozen]) place.load("address");
  horizontalPageBreaks.load("items/rowIndex");
  return () => ({
    orientation: pageLayout.orientation,
    paperSize: pageLayout.paperSize,
    zoom: pageLayout.zoom,
    margins: {
      leftMargin: pageLayout.leftMargin,
      rightMargin: pageLayout.rightMargin,
      topMargin: pageLayout.topMargin,
      bottomMargin: pageLayout.bottomMargin,
    },
    leftFooter: footer.leftFooter,
    rightFooter: footer.rightFooter,
    gridlines: sheet.showGridlines,
    printArea: placeOf(printArea),
    titleRows: placeOf(titleRows),
    frozen: placeOf(frozen),
    breaks: horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
  });
}

function placeOf(range: { readonly isNullObject: boolean; readonly address: string }): string | null {
  // A sheet's name may hold both exclamation marks and commas, inside quotes.
  return range.isNullObject ? null : range.address.replaceAll(/(?:'(?:[^']|'')*'|[^'!,]+)!/gu, "");
}
