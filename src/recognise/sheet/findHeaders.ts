import { readAmount } from "../../domain/amount/readAmount";
import { WORKINGS } from "../../domain/table/workings";
import { isTimeHeader, joinedHeader, measureIn, roleIn, wordColumn } from "../lexicon/columnWords";
import type { Grid } from "./grid";
import { isStatusRow } from "./statusRow";
import { ACTIVITIES, isCounted, isHeaderWord, valuedColumns } from "../lexicon/valuedColumns";

/** A table's heading rows and the columns that carry a role. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  /** Header text per column, lines joined; only columns with text. */
  readonly texts: ReadonlyMap<number, string>;
  /** The leftmost column that carries a role, a year or a month. */
  readonly firstValueColumn: number;
}

/** No table has more columns; a row that fills more of them is no header. */
const MAX_COLUMNS = 1_000;
/** So many headers a sheet may have; the search ends at the next one. */
export const MAX_HEADERS = 500;
const MAX_HEADER_ROWS = 3;
/** Words that only ever continue a heading. */
const CONTINUATION = /^(?:förslag|tkr|mnkr|mkr|kr|%|helår|antal|totalt?|kvinnor|män|flickor|pojkar)$/iu;
const MEASURES =
  /volym|personal|indikator|nyckeltal|målområde|kommunövergripande mål|investerings(?:plan|budget)|(?:budget|plan)\s+(?:19|20)\d\d/iu;
/** What may stand beside years that head a table by themselves. */
const BESIDE_YEARS = /^(?:totalt?|summa|förändring|skillnad|differens|diff)(?!\p{L})/iu;
/** What heads a group of columns, besides years and months. */
const GROUP = /^(?:period(?:en)?|ackumulerat|ack\.?|helår(?:et)?|året|månad(?:en)?)$/iu;
/**
 * Finds every header on a sheet, together with the continuation rows below (`2024`, `Utgifter | Inkomster | Netto`).
 * A header is a row without figures where
 * - at least two cells name a role, or one a role and the others years or months; or
 * - a cell names what the rows are (`Basuppdrag`, `Indikator`) and two others are years or months; or
 * - a cell names what the rows are (`Mål`, `Uppdrag`, `Aktivitet`) and another one to the right is their status; or
 * - a cell, or the line above, speaks of activities or assignments and others are what is counted of them; or
 * - the cells are years or months, perhaps with their total, under a line that names volumes, staff, indicators or a plan.
 * A row of years, months or periods over groups of columns belongs to the header below it.
 * What a report of ours shows beside its tables ({@link WORKINGS}) is no table.
 *
 * @example findHeaders(gridOf(sheet)) // [{ top: 3, bottom: 4, texts: Map { 2 → "Redovisat jan-mars 2024", … }, … }]
 */
export function findHeaders(grid: Grid): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const { index } of grid.sheet.rows) {
    if (index <= (blocks.at(-1)?.bottom ?? -1) || isStatusRow(grid, index, blocks.at(-1))) continue;
    const block = headerAt(grid, index);
    if (block !== null) blocks.push(block);
    if (blocks.length > MAX_HEADERS) break;
  }
  return blocks;
}

function headerAt(grid: Grid, top: number): HeaderBlock | null {
  if (grid.filled(top).length > MAX_COLUMNS || hasFigure(grid, top)) return null;
  const first = headerTexts(grid, top);
  const grouped = groupedHeader(grid, top, first);
  if (grouped !== null) return grouped;
  const above = lineAbove(grid, top);
  if (above.startsWith(WORKINGS)) return null;
  const times = [...first.values()].filter(isTimeHeader);
  const isNamedAbove =
    times.length > 1 &&
    MEASURES.test(above) &&
    [...first.values()].every((text) => isTimeHeader(text) || BESIDE_YEARS.test(text));
  const holdsFigure = (column: number) => /^\d/u.test(grid.text(top + 1, column));
  const isCountedAbove =
    ACTIVITIES.test(above) && [...first].some(([column, text]) => isCounted(text) && holdsFigure(column));
  const opens = isCountedAbove || [...first.values()].some((text) => isHeaderWord(text) || wordColumn(text) !== null);
  if ((!opens && !isNamedAbove) || isTitle(grid, top, first)) return null;
  let bottom = top;
  while (bottom - top + 1 < MAX_HEADER_ROWS && continuesHeader(grid, bottom + 1, first)) bottom++;
  const texts = joinRows(grid, top, bottom);
  const valued = isNamedAbove
    ? [...texts].flatMap(([column, text]) => (isTimeHeader(text) ? [column] : []))
    : valuedColumns([...texts], isCountedAbove);
  return valued === null ? null : { top, bottom, texts, firstValueColumn: Math.min(...valued) };
}

/** `Jan–aug 2023 | | Helår 2023` over `Utfall | Budget | Prognos | Budget`: at least two groups over at least three columns. */
function groupedHeader(grid: Grid, top: number, first: ReadonlyMap<number, string>): HeaderBlock | null {
  const groups = new Set(first.values());
  if (groups.size < 2 || ![...groups].every((text) => isTimeHeader(text) || GROUP.test(text))) return null;
  const below = headerTexts(grid, top + 1);
  const valued = [...below].filter(([, text]) => isHeaderWord(text)).map(([column]) => column);
  const start = Math.min(...first.keys());
  if (valued.length < 3 || valued.some((column) => column < start)) return null;
  const block = headerAt(grid, top + 1);
  if (block === null) return null;
  const texts = new Map(
    [...block.texts].map(([column, text]) => {
      const group = groupOver(first, column);
      return [column, group === null || !valued.includes(column) ? text : `${text} ${group}`] as const;
    }),
  );
  return { ...block, top, texts };
}

/** The group a column stands under: the nearest text at or left of it. */
function groupOver(groups: ReadonlyMap<number, string>, column: number): string | null {
  for (let left = column; left >= 0; left--) {
    const text = groups.get(left);
    if (text !== undefined) return text;
  }
  return null;
}

/** A lone cell with nothing below it in its own column is a title, whatever words it has. */
function isTitle(grid: Grid, row: number, texts: ReadonlyMap<number, string>): boolean {
  const [column, ...others] = texts.keys();
  return column !== undefined && others.length === 0 && grid.text(row + 1, column) === "";
}

/** The nearest line above when it is a title, else empty. */
function lineAbove(grid: Grid, top: number): string {
  for (let row = top - 1; row >= Math.max(0, top - 3); row--) {
    const texts = grid.filled(row).map((column) => grid.text(row, column));
    if (texts.length > 0) return texts.length === 1 ? (texts[0] ?? "") : "";
  }
  return "";
}

function headerTexts(grid: Grid, row: number): Map<number, string> {
  return new Map([...grid.headerTexts(row)].map(([column, text]) => [column, joinedHeader(text)]));
}

/** Header rows hold words and years; a figure or a mark for "no value" makes a data row ("Budgetram …  0  IU"). */
function hasFigure(grid: Grid, row: number): boolean {
  return grid.filled(row).some((column) => {
    const value = grid.cell(row, column)?.value;
    if (typeof value === "number") return !isYear(value);
    const text = grid.text(row, column).replace(/^[<>=≤≥±]+/u, "");
    const read = readAmount(text);
    return read.value === null ? read.reason !== "unreadable" && read.reason !== "text" : !isYear(read.value);
  });
}

/** A continuation row leaves the label column empty and holds only years, months, roles or measures. */
function continuesHeader(grid: Grid, row: number, above: ReadonlyMap<number, string>): boolean {
  const own = grid.filled(row);
  if (own.length === 0) return false;
  const named = [...above].filter(([, text]) => isHeaderWord(text) || isTimeHeader(text));
  const firstValue = Math.min(...named.map(([column]) => column));
  if (own.some((column) => column < firstValue)) return false;
  return own.every((column) => {
    const value = grid.cell(row, column)?.value;
    if (typeof value === "number") return isYear(value);
    const text = joinedHeader(grid.text(row, column));
    return isHeaderWord(text) || measureIn(text) !== null || isTimeHeader(text) || CONTINUATION.test(text);
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
    if (text !== undefined) return roleIn(text) === null && !isTimeHeader(text) ? "" : text;
  }
  return "";
}

/** A year, or a month as `202308`. */
function isYear(value: number): boolean {
  if (!Number.isInteger(value)) return false;
  const [year, month] = value > 9_999 ? [Math.floor(value / 100), value % 100] : [value, 1];
  return year >= 1990 && year <= 2100 && month >= 1 && month <= 12;
}
