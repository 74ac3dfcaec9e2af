import type { Row } from "./table";

/** A sum row and the rows it may add up: the first set that foots is the one meant. */
export interface SumRow {
  readonly index: number;
  /** Made when asked for: together they grow with the square of a table's sums. */
  readonly candidates: readonly (readonly number[])[];
  /** The posts since the sum before, or the rows that it is shown to add: the first candidate where there are any. */
  readonly since: readonly number[];
  /**
   * True where formulas or figures showed what it adds when the table was read (`Row.adds`). The candidates are then
   * those rows and, where sums are among them, the posts that these add up: each way may be the one that was rounded.
   */
  readonly isShown: boolean;
}

/**
 * The sum rows of a table with their addends, by position. What a sum was shown to add when the table was read holds.
 * Any other adds the posts since the sum before it; a later sum may instead add the sums before it, or all posts. Parts
 * (varav) and headings are never addends, and rows below the last sum belong to none.
 *
 * @example sumRows(rows of "A, B, Summa") // [{ index: 2, since: [0, 1], candidates: [[0, 1]], isShown: false }]
 */
export function sumRows(rows: readonly Row[]): SumRow[] {
  const sums: number[] = [];
  const posts: number[] = [];
  const found: SumRow[] = [];
  const positions = new Map(rows.flatMap(({ at }, index) => (at === undefined ? [] : [[at, index] as const])));
  let since: number[] = [];
  rows.forEach((row, index) => {
    if (row.role === "post") {
      posts.push(index);
      since.push(index);
    }
    if (row.role !== "summa") return;
    const shown = shownAddends(row, positions);
    if (shown !== null) found.push(shownSum(index, shown, rows, positions));
    else if (posts.length > 0) found.push(sumRow(index, since, [posts, posts.length], [sums, sums.length]));
    if (shown !== null || posts.length > 0) sums.push(index);
    since = [];
  });
  return found;
}

/** By position; null where the figures do not show them, or where rows have been left out since. */
function shownAddends({ adds }: Row, positions: ReadonlyMap<number, number>): readonly number[] | null {
  if (adds === undefined) return null;
  const addends = adds.flatMap((at) => positions.get(at) ?? []);
  return addends.length === adds.length ? addends : null;
}

function shownSum(
  index: number,
  shown: readonly number[],
  rows: readonly Row[],
  positions: ReadonlyMap<number, number>,
): SumRow {
  return {
    index,
    since: shown,
    isShown: true,
    get candidates() {
      const posts = postsOf(shown, rows, positions);
      return posts.length === shown.length ? [shown] : [shown, posts];
    },
  };
}

/** The addends with the sums among them replaced by what they add, down to posts. */
function postsOf(addends: readonly number[], rows: readonly Row[], positions: ReadonlyMap<number, number>): number[] {
  const posts = new Set<number>();
  const seen = new Set<number>();
  const waiting = [...addends];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const row = rows[index];
    if (row === undefined || seen.has(index)) continue;
    seen.add(index);
    const own = row.role === "summa" ? shownAddends(row, positions) : null;
    if (own === null) posts.add(index);
    else waiting.push(...own);
  }
  return [...posts].sort((a, b) => a - b);
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
    isShown: false,
    get candidates() {
      if (sumCount === 0) return [since];
      const before = sums.slice(0, sumCount);
      return [since, posts.slice(0, postCount), before, [...before, ...since]].filter((set) => set.length > 0);
    },
  };
}
