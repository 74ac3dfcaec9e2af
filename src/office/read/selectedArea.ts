import type { Area } from "../../workbook/sheet";
import { areaOf } from "../range/areaOf";
import { cellCount } from "../range/lookBands";

/** The most cells that are formatted or copied at a time: contents and texts come in one answer. */
const MAX_CELLS = 40_000;

/** Why there is nothing to work with: empty cells, or more than can be read at once. */
export type SelectionRefusal = "empty" | "tooLarge";

/** The part of a sheet that the user means. */
interface SelectedArea {
  /** Its id, name and protection are loaded. */
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly area: Area;
  /** True when the area around the selection was taken. */
  readonly grown: boolean;
}

/**
 * What the selection means: the filled part of it, or, when that is no more than a row, the filled cells around it as
 * Ctrl+Shift+8 selects them. Two syncs.
 */
export async function selectedArea(context: Excel.RequestContext): Promise<SelectedArea | SelectionRefusal> {
  const selected = context.workbook.getSelectedRange();
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("id,name");
  const { protection } = sheet;
  protection.load("protected");
  selected.load("rowCount");
  const filled = selected.getIntersectionOrNullObject(sheet.getUsedRange(true));
  filled.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();

  const isProtected = protection.protected;
  const grown = selected.rowCount === 1;
  // Excel does not look around a cell on a protected sheet.
  if (grown && isProtected) return { sheet, isProtected, area: { top: 0, left: 0, bottom: 0, right: 0 }, grown };
  if (!grown && filled.isNullObject) return "empty";
  const range = grown ? selected.getSurroundingRegion() : filled;
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const used = range.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return "empty";
  const area = areaOf(grown ? range : used);
  return cellCount(area) > MAX_CELLS ? "tooLarge" : { sheet, isProtected, area, grown };
}
