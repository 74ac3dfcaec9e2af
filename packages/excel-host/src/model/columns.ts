import { cellsIn } from "./cells";
import { cellText } from "../text/cellText";
import { ROW_COUNT } from "./area";
import type { Column, Worksheet } from "./worksheet";
import { STANDARD_WIDTH } from "./worksheet";

/** The column's own record, made when missing. */
export function columnAt(sheet: Worksheet, column: number): Column {
  let found = sheet.columns.get(column);
  if (!found) {
    found = { width: null, hidden: false, format: null };
    sheet.columns.set(column, found);
  }
  return found;
}

/** Points a character of the standard font takes, on average. */
const CHARACTER_WIDTH = 5.25;

/** The width in points that shows the column's longest text; an empty column keeps the standard width. */
export function fittingWidth(sheet: Worksheet, column: number): number {
  let longest = 0;
  for (const [, , cell] of cellsIn(sheet, { top: 0, left: column, bottom: ROW_COUNT - 1, right: column })) {
    for (const line of cellText(cell).split("\n")) longest = Math.max(longest, line.length);
  }
  return longest === 0 ? STANDARD_WIDTH : Math.round((longest + 1) * CHARACTER_WIDTH * 100) / 100;
}
