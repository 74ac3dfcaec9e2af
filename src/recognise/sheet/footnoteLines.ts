import type { Grid } from "./grid";

/** A line longer than this is a remark on the table, not the title of the next one. */
const MIN_REMARK = 90;
/** More lines than this are another text. */
const MAX_LINES = 50;

/** The lines under a table, and the last sheet row they take. */
export interface FootnoteLines {
  readonly footnotes: readonly string[];
  readonly last: number;
}

/**
 * Reads the notes under a table: lines directly below it, and further down those that carry a mark or are too long to
 * be a title. A figure or a second text on the row ends them.
 *
 * @example footnoteLines(grid, 16, 20).footnotes // ["* Mätning görs i maj-juni"]
 */
export function footnoteLines(grid: Grid, from: number, to: number): FootnoteLines {
  const footnotes: string[] = [];
  let last = from - 1;
  for (let row = from; row <= to && footnotes.length < MAX_LINES; row++) {
    const texts = grid.filled(row).map((column) => grid.text(row, column));
    const [first] = texts;
    if (first === undefined) continue;
    if (texts.length > 1 && !/^(?:\*+|\d\)?)$/u.test(first)) break;
    const line = texts.join(" ");
    if (row > last + 1 && !isMarkedNote(line) && line.length <= MIN_REMARK) break;
    footnotes.push(line);
    last = row;
  }
  return { footnotes, last };
}

/**
 * True for a line that begins with a footnote mark.
 *
 * @example isMarkedNote("* Mätning görs i maj-juni") // true
 * @example isMarkedNote("1) Avser januari till juli") // true
 */
export function isMarkedNote(line: string): boolean {
  return /^(?:\*+\)?|[¹²³⁴⁵⁶⁷⁸⁹]⁾?|\d\))\s*\p{L}/u.test(line);
}
