import type { Region } from "./findTables";
import type { Grid } from "./grid";
import { isNamedRow } from "../lexicon/rowRole";

/**
 * True for a header with nothing under it, down to the sheet row `end`, but the names of sums: a page of a template
 * that nobody has filled in. There is nothing to read and nothing to ask.
 */
export function isUnfilled(grid: Grid, { header }: Region, end: number): boolean {
  for (let row = header.bottom + 1; row <= end; row++) {
    const texts = grid.filled(row).map((column) => grid.text(row, column));
    if (texts.length > 1 || texts.some((text) => !isNamedRow(text))) return false;
  }
  return true;
}
