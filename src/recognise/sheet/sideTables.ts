import { headsValues } from "../lexicon/valuedColumns";
import { wordColumn } from "../lexicon/columnWords";
import type { Grid } from "./grid";
import type { HeaderBlock } from "./headerBlock";

/** Rows looked at below a header to see what a column holds. */
const SAMPLE_ROWS = 40;

/** One of the tables whose headers stand on the same rows, and the columns that are its own. */
interface SideTable {
  readonly header: HeaderBlock;
  readonly left: number;
  readonly right: number;
}

/**
 * The tables side by side under one row of headers. Another begins where an empty column is followed by one of words
 * with columns of figures to its right, or where a column of words is followed by the very same headings anew.
 *
 * @example sideTables(grid, header).map(({ left, right }) => [left, right]) // [[0, 4], [5, 8]]
 */
export function sideTables(grid: Grid, header: HeaderBlock): SideTable[] {
  const starts = [0, ...startsOf(grid, header)];
  return starts.map((left, index) => {
    const right = (starts[index + 1] ?? Infinity) - 1;
    const own = (column: number) => column >= left && column <= right;
    if (starts.length === 1) return { header, left, right };
    const texts = new Map([...header.texts].filter(([column]) => own(column)));
    return { header: { ...header, texts, firstValueColumn: firstValueOf(texts) ?? left }, left, right };
  });
}

function startsOf(grid: Grid, header: HeaderBlock): number[] {
  const columns = [...header.texts.keys()].sort((a, b) => a - b);
  const valued = columns.filter((column) => headsValues(header.texts.get(column) ?? ""));
  const starts: number[] = [];
  for (const [position, column] of columns.entries()) {
    const from = starts.at(-1) ?? 0;
    const text = header.texts.get(column) ?? "";
    const before = valued.find((left) => left >= from && left < column);
    const isBetween = before !== undefined && (valued.at(-1) ?? -1) > column && !valued.includes(column);
    if (!isBetween || wordColumn(text) === "comment") continue;
    const isApart = isEmpty(grid, header, column - 1);
    const [first, next] = [header.texts.get(before), header.texts.get(columns[position + 1] ?? -1)];
    if ((isApart || first === next) && holdsWords(grid, header, column)) starts.push(column);
  }
  return starts;
}

function firstValueOf(texts: ReadonlyMap<number, string>): number | undefined {
  return [...texts].find(([, text]) => headsValues(text))?.[0];
}

function below(grid: Grid, { bottom }: HeaderBlock, column: number): string[] {
  const rows = Array.from({ length: SAMPLE_ROWS }, (_, index) => grid.text(bottom + 1 + index, column));
  return rows.filter((text) => text !== "");
}

function isEmpty(grid: Grid, header: HeaderBlock, column: number): boolean {
  return !header.texts.has(column) && below(grid, header, column).length === 0;
}

function holdsWords(grid: Grid, header: HeaderBlock, column: number): boolean {
  const texts = below(grid, header, column);
  return texts.length > 0 && texts.filter((text) => /\p{L}{2}/u.test(text)).length * 2 > texts.length;
}
