import type { Row } from "./table";

/** A sum row and the rows it may add up: the first set that foots is the one meant. */
export interface SumRow {
  readonly index: number;
  /** Made when asked for: together they grow with the square of a table's sums. */
  readonly candidates: readonly (readonly number[])[];
  /** The posts since the sum before: the first candidate where there are any. */
  readonly since: readonly number[];
}

/**
 * The sum rows of a table with their addends, by position. A sum adds the posts since the sum before it; a later sum
 * may instead add the sums before it, or all posts. Parts (varav) and headings are never addends, and rows below the
 * last sum belong to none.
 *
 * @example sumRows(rows of "A, B, Summa") // [{ index: 2, since: [0, 1], candidates: [[0, 1]] }]
 */
export function sumRows(rows: readonly Row[]): SumRow[] {
  const sums: number[] = [];
  const posts: number[] = [];
  const found: SumRow[] = [];
  let since: number[] = [];
  rows.forEach((row, index) => {
    if (row.role === "post") {
      posts.push(index);
      since.push(index);
    }
    if (row.role !== "summa") return;
    if (posts.length > 0) found.push(sumRow(index, since, [posts, posts.length], [sums, sums.length]));
    if (posts.length > 0) sums.push(index);
    since = [];
  });
  return found;
}

function sumRow(
  index: number,
  since: readonly number[],
  [posts, postCount]: readonly [readonly number[], number],
  [sums, sumCount]: readonly [readonly number[], number],
): SumRow {
  return {
    index,
    since,
    get candidates() {
      if (sumCount === 0) return [since];
      const before = sums.slice(0, sumCount);
      return [since, posts.slice(0, postCount), before, [...before, ...since]].filter((set) => set.length > 0);
    },
  };
}
