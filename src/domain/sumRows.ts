import type { Row } from "./table";

/** A sum row and the rows it may add up: the first set that foots is the one meant. */
export interface SumRow {
  readonly index: number;
  readonly candidates: readonly (readonly number[])[];
}

/**
 * The sum rows of a table with their addends, by position. A sum adds the posts since the sum before it; a later sum
 * may instead add the sums before it, or all posts. Parts (varav) and headings are never addends, and rows below the
 * last sum belong to none.
 *
 * @example sumRows(rows of "A, B, Summa") // [{ index: 2, candidates: [[0, 1]] }]
 */
export function sumRows(rows: readonly Row[]): SumRow[] {
  const sums: SumRow[] = [];
  const posts: number[] = [];
  let since: number[] = [];
  rows.forEach((row, index) => {
    if (row.role === "post") {
      posts.push(index);
      since.push(index);
    }
    if (row.role !== "summa") return;
    const before = sums.map((sum) => sum.index);
    const candidates = [since, [...posts], before, [...before, ...since]].filter((set) => set.length > 0);
    sums.push({ index, candidates: sums.length === 0 ? candidates.slice(0, 1) : candidates });
    since = [];
  });
  return sums.filter((sum) => sum.candidates.length > 0);
}
