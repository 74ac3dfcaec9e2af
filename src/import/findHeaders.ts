import { isOnlyTime } from "../domain/period";
import { joinedHeader, measureIn, roleIn } from "./columnWords";
import type { Grid } from "./grid";

/** A table's heading rows and the columns that carry a role. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  /** Header text per column, lines joined; only columns with text. */
  readonly texts: ReadonlyMap<number, string>;
  /** The leftmost column that carries a role, a year or a month. */
  readonly firstValueColumn: number;
}

const MAX_HEADER_ROWS = 3;
/** A sentence that mentions budget and forecast is running text, not a header. */
const MAX_HEADER_LENGTH = 60;
/** Words that only ever continue a heading. */
const CONTINUATION = /^(?:förslag|tkr|mnkr|mkr|kr|%|helår)$/iu;

/**
 * Finds every header on a sheet: rows where at least two cells name a role (or one a role and the others years),
 * together with the continuation rows below (`2024`, `Utgifter | Inkomster | Netto`).
 *
 * @example findHeaders(gridOf(sheet)) // [{ top: 3, bottom: 4, texts: Map { 2 → "Redovisat jan-mars 2024", … }, … }]
 */
export function findHeaders(grid: Grid): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (let row = 0; row <= grid.lastRow; row++) {
    const block = headerAt(grid, row);
    if (block === null) continue;
    blocks.push(block);
    row = block.bottom;
  }
  return blocks;
}

function headerAt(grid: Grid, top: number): HeaderBlock | null {
  const first = headerTexts(grid, top);
  const named = [...first].filter(([, text]) => isHeaderWord(text));
  if (named.length === 0 || hasAmount(grid, top)) return null;
  let bottom = top;
  while (bottom - top + 1 < MAX_HEADER_ROWS && continuesHeader(grid, bottom + 1, first)) bottom++;
  const texts = joinRows(grid, top, bottom);
  const withRole = [...texts].filter(([, text]) => roleIn(text) !== null);
  const valued = [...texts].filter(([, text]) => isHeaderWord(text) || isOnlyTime(text));
  if (withRole.length === 0 || valued.length < 2) return null;
  return { top, bottom, texts, firstValueColumn: Math.min(...valued.map(([column]) => column)) };
}

function headerTexts(grid: Grid, row: number): Map<number, string> {
  return new Map([...grid.headerTexts(row)].map(([column, text]) => [column, joinedHeader(text)]));
}

function isHeaderWord(text: string): boolean {
  return text.length <= MAX_HEADER_LENGTH && roleIn(text) !== null;
}

/** Header rows hold words and years; a figure with a role word to its left is a data row ("Budgetram …  0  0"). */
function hasAmount(grid: Grid, row: number): boolean {
  return grid.filled(row).some((column) => {
    const value = grid.cell(row, column)?.value;
    return typeof value === "number" && !isYear(value);
  });
}

/** A continuation row leaves the label column empty and holds only years, months, roles or measures. */
function continuesHeader(grid: Grid, row: number, above: ReadonlyMap<number, string>): boolean {
  const own = grid.filled(row);
  if (own.length === 0) return false;
  const named = [...above].filter(([, text]) => isHeaderWord(text) || isOnlyTime(text));
  const firstValue = Math.min(...named.map(([column]) => column));
  if (own.some((column) => column < firstValue)) return false;
  return own.every((column) => {
    const value = grid.cell(row, column)?.value;
    if (typeof value === "number") return isYear(value);
    const text = joinedHeader(grid.text(row, column));
    return isHeaderWord(text) || measureIn(text) !== null || isOnlyTime(text) || CONTINUATION.test(text);
  });
}

/** Joins a column's lines. A line that spans several columns without a merge is taken from the left. */
function joinRows(grid: Grid, top: number, bottom: number): Map<number, string> {
  const rows: Map<number, string>[] = [];
  for (let row = top; row <= bottom; row++) rows.push(headerTexts(grid, row));
  const texts = new Map<number, string>();
  const last = rows[rows.length - 1] ?? new Map<number, string>();
  const columns = new Set(rows.flatMap((row) => [...row.keys()]));
  for (const column of [...columns].sort((a, b) => a - b)) {
    const parts = rows.map((row) => row.get(column) ?? (last.has(column) && row !== last ? spanned(row, column) : ""));
    const distinct = parts.filter((part, index) => part !== "" && part !== parts[index - 1]);
    if (distinct.length > 0) texts.set(column, joinedHeader(distinct.join(" ")));
  }
  return texts;
}

function spanned(row: ReadonlyMap<number, string>, column: number): string {
  for (let left = column - 1; left >= 0; left--) {
    const text = row.get(left);
    if (text !== undefined) return roleIn(text) === null ? "" : text;
  }
  return "";
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}
