import type { Area } from "../../workbook/sheet";
import { areaOf } from "../range/areaOf";
import { enterText } from "../range/enterText";
import { areaRange } from "../range/areaRange";
import { cellCount, lookBands, MAX_LOOKS } from "../range/lookBands";
import { WANTED_LOOKS } from "../draw/lookSnapshot";

/**
 * All that writing the contents of a report may change on a sheet, as it stood before. Rows and columns are 0-based.
 */
export interface SheetSnapshot {
  /** All that is used, from A1. */
  readonly area: Area;
  /** The part of it whose looks are lost when the sheet is cleared, from A1; null where it is not. */
  readonly cleared: Area | null;
  /** As they are to be given to `formulas`. */
  readonly contents: readonly (readonly (string | number | boolean)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Bands of rows, for a long sheet is read in several requests. */
  readonly looks: readonly { readonly top: number; readonly cells: readonly (readonly Excel.CellProperties[])[] }[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Their names. */
  readonly charts: readonly string[];
}

/** What has been asked for; `snapshot` gives it once the request has been answered, null when it never was. */
export interface AskedSnapshot {
  readonly range: Excel.Range;
  /** Reads the looks in requests of at most {@link MAX_LOOKS} cells each; the first of them goes with the rest. */
  readonly looks: readonly { readonly cells: number; ask(): void }[];
  snapshot(): SheetSnapshot | null;
}

/**
 * Queues the reading of a sheet: the contents of all that is used and of its first rows and columns. A sheet that is
 * cleared as a whole is asked for its looks too.
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
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  const { charts } = sheet;
  charts.load("items/name");

  const own = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };
  const asked: { top: number; cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> }[] = [];
  const isWhole = cellCount(own) <= MAX_LOOKS;
  const looks = (isCleared ? lookBands(own) : []).map((band) => ({
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
      cleared: isCleared ? (isWhole ? areaOf(range) : own) : null,
      contents: contentsOf(range),
      numberFormats: numberFormatsOf(range),
      looks: asked.map(({ top, cells }) => ({ top, cells: cells.value })),
      merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
      hiddenRows: rows.value.flatMap(({ rowHidden }, row) => (rowHidden ? [row] : [])),
      hiddenColumns: columns.value.flatMap(({ columnHidden }, column) => (columnHidden ? [column] : [])),
      charts: charts.items.map(({ name }) => name),
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
