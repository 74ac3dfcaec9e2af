import { LINE_HEIGHT } from "../../workbook/lineHeight";
import { A4, MARGINS } from "../../workbook/printedPage";
import type { SheetSpec } from "../../workbook/sheet";

/** Programs set the same row a little higher or lower: so much of a page is not counted on. */
const SLACK = 0.96;
/** Of a row with a title, of a character's width and of what a column has beside its characters, in points. */
const [TITLE, CHARACTER, PADDING] = [19, 5.25, 3.75];

/**
 * The rows that begin a new page, so that blocks follow each other and none that fits on a page is parted: a block goes to
 * the next page when the rest of this one is too short for it. Sheets are printed as wide as the paper, never enlarged.
 *
 * @param blocks rows where what follows may be parted from what stands before, ascending
 * @example pageBreaks(sheet, [40, 55]) // [55], where two blocks fit on a page and the third does not
 */
export function pageBreaks(
  { rows, rowLines, columnWidths, orientation }: Pick<SheetSpec, "rows" | "rowLines" | "columnWidths" | "orientation">,
  blocks: readonly number[],
): number[] {
  const [across, down] = orientation === "portrait" ? [A4.short, A4.long] : [A4.long, A4.short];
  const wide = columnWidths.reduce((sum, one) => sum + one * CHARACTER + PADDING, 0);
  const scale = Math.min(1, (across - MARGINS.left - MARGINS.right) / Math.max(1, wide));
  const room = (SLACK * (down - MARGINS.top - MARGINS.bottom)) / scale;
  const heightOf = (row: number) => (rows[row]?.[0]?.style === "title" ? TITLE : LINE_HEIGHT * (rowLines[row] ?? 1));
  const breaks: number[] = [];
  let used = 0;
  const starts = [0, ...blocks.filter((row) => row > 0)];
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? rows.length;
    let needed = 0;
    for (let row = start; row < end; row++) needed += heightOf(row);
    if (used > 0 && used + needed > room) {
      breaks.push(start);
      used = 0;
    }
    used = (used + needed) % room;
  });
  return breaks;
}
