import { subtract, sum } from "../../domain/amount/amount";

/** What some rows must add up to in one column, and the rows' own figures there; null where a row has none. */
interface ColumnSum {
  readonly total: number;
  readonly figures: readonly (number | null)[];
  /** What a difference may be at most for the figures to be the same. */
  readonly leeway: number;
}

/** More rows than these have so many subsets that one of them fits by chance. */
const MOST_ROWS = 14;
/** A subset that fits one column only may do so by chance. */
const LEAST_COLUMNS = 2;

/**
 * True when some of the rows, the same in every column, add up to the totals: a summary of one department shows its
 * rows of a table that has more. At least two columns with other figures than 0 must say so.
 *
 * @example isSubsetSum([{ total: 49, figures: [40, 9, 9], leeway: 1 }, { total: 49, figures: [40, 9, 8], leeway: 0 }]) // true
 */
export function isSubsetSum(columns: readonly ColumnSum[]): boolean {
  const rows = Math.max(0, ...columns.map(({ figures }) => figures.length));
  const telling = columns.filter(({ total }) => total !== 0);
  if (rows < 2 || rows > MOST_ROWS || telling.length < LEAST_COLUMNS) return false;
  for (let chosen = 1; chosen < 2 ** rows - 1; chosen++) {
    if (columns.every((column) => fits(column, chosen))) return true;
  }
  return false;
}

/** `chosen` has a bit for every row. */
function fits({ total, figures, leeway }: ColumnSum, chosen: number): boolean {
  const some = figures.filter((figure, row) => figure !== null && (chosen >> row) % 2 === 1);
  return Math.abs(subtract(total, sum(some.map(Number)))) <= leeway;
}
