import type { Area } from "../../workbook/sheet";
import { areaRange } from "../range/areaRange";
import { settable } from "../draw/lookSnapshot";
import { beyondReset, resetLooks } from "../draw/resetLooks";
import type { SheetSnapshot } from "./sheetSnapshot";

/**
 * Queues that a sheet says what it said, but for the looks of one that was cleared: {@link looksToRestore} gives them in
 * parts. What stands in `touched` and is not in the snapshot is emptied.
 */
export function queueRestore(sheet: Excel.Worksheet, before: SheetSnapshot, touched: Area): void {
  const range = areaRange(sheet, before.area);
  areaRange(sheet, touched).clear("Contents");
  if (before.cleared !== null) resetLooks(areaRange(sheet, before.cleared));
  range.numberFormat = before.numberFormats.map((row) => [...row]);
  range.formulas = before.contents.map((row) => [...row]);
  for (const area of before.merges) areaRange(sheet, area).merge();
  hide(sheet, before);
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
