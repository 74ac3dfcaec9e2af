import { roleIn, wordColumn } from "../lexicon/columnWords";
import { statusIn } from "../lexicon/readStatus";
import type { Grid } from "./grid";

/** Longer than any status that could be taken for a heading. */
const MAX_STATUS = 60;

/** The header a row stands under: its last row, and its texts by column. */
interface HeaderAbove {
  readonly bottom: number;
  readonly texts: ReadonlyMap<number, string>;
}

/**
 * True for a row that holds the status of a goal under a header's status column. `Uppnås` names a column as well, and
 * so does the word resultat in the motivation beside it; but what stands where statuses stand is one. The same header
 * anew, or one that follows a blank row and names its goals, is no such row.
 *
 * @example isStatusRow(grid, 5, headerOf("Mål | Bedömning | Motivering")) // true: "Trygg skola | Uppnås | Bra resultat"
 */
export function isStatusRow(grid: Grid, row: number, above: HeaderAbove | undefined): boolean {
  if (above === undefined) return false;
  const columns = grid.filled(row);
  const holdsStatus = columns.some((column) => {
    const heading = above.texts.get(column);
    if (heading === undefined || roleIn(heading) !== "status") return false;
    const text = grid.text(row, column);
    return text !== heading && text.length <= MAX_STATUS && statusIn(text) !== null;
  });
  if (!holdsStatus) return false;
  const isApart = row > above.bottom + 1 && grid.filled(row - 1).length === 0;
  return !(isApart && columns.some((column) => wordColumn(grid.text(row, column)) !== null));
}
