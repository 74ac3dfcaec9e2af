import { WORKINGS } from "../../domain/table/workings";
import { isAttribute, isTimeHeader, measureIn, wordColumn } from "../lexicon/columnWords";
import { explainsLetters, measuresOfLetters } from "../lexicon/measures";
import { isOnlyUnit } from "../lexicon/isOnlyUnit";
import { isNamedRow } from "../lexicon/rowRole";
import { perRow, type Grid } from "./grid";
import type { HeaderBlock } from "./headerBlock";
import { groupOver, withGroups } from "./headerGroups";
import { hasFigure, joinRows } from "./headerRow";
import { isStatusRow } from "./statusRow";
import { ACTIVITIES, isCounted, headsValues, isHeaderWord, isOnlySide, valuedColumns } from "../lexicon/valuedColumns";

/** No table has more columns; a row that fills more of them is no header. */
const MAX_COLUMNS = 1_000;
/** So many headers a sheet may have; the search ends at the next one. */
export const MAX_HEADERS = 500;
const MAX_HEADER_ROWS = 3;
/** Words that only ever continue a heading. */
const CONTINUATION = /^(?:förslag|tkr|mnkr|mkr|kr|%|helår|antal|totalt?|kvinnor|män|flickor|pojkar)$/iu;
const MEASURES =
  /volym|personal|sjukfrånvaro|frisknärvaro|anställda|medarbetare|indikator|nyckeltal|målområde|kommunövergripande mål|investerings(?:plan|budget)|(?:budget|plan)\s+(?:19|20)\d\d/iu;
/** What may stand beside years that head a table by themselves. */
const BESIDE_YEARS = /^(?:totalt?|summa|förändring|skillnad|differens|diff)(?!\p{L})/iu;
/** What heads a group of columns, besides years and months. */
const GROUP = /^(?:(?:aktuell\s+)?(?:period(?:en)?|månad(?:en)?)|ackumulerat|ack\.?|helår(?:et)?|året)$/iu;
/**
 * Finds every header on a sheet, together with the continuation rows below (`2024`, `Utgifter | Inkomster | Netto`).
 * A header is a row without figures where
 * - at least two cells name a role, or one a role and the others years or months; or
 * - a cell names what the rows are (`Basuppdrag`, `Indikator`) and two others are years or months; or
 * - a cell names what the rows are (`Mål`, `Uppdrag`, `Aktivitet`) and another one to the right is their status; or
 * - a cell, or the line above, speaks of activities or assignments and others are what is counted of them; or
 * - the cells are years or months, perhaps with their total, under a line that names volumes, staff, indicators or a plan.
 * A row of years, months or periods over groups of columns belongs to the header below it, and so do names over groups
 * and a row below with nothing but the unit, or with words over figures only. A line of text over the corner of a header is its title, and what stands
 * over figures under a sum and an empty row is a header whatever its words.
 * What a report of ours shows beside its tables ({@link WORKINGS}) is no table.
 *
 * @example findHeaders(gridOf(sheet)) // [{ top: 3, bottom: 4, texts: Map { 2 → "Redovisat jan-mars 2024", … }, … }]
 */
export function findHeaders(grid: Grid): HeaderBlock[] {
  const headerAt = headersOf(grid);
  const blocks: HeaderBlock[] = [];
  for (const { index } of grid.sheet.rows) {
    const before = blocks.at(-1);
    if (index <= (before?.bottom ?? -1) || isStatusRow(grid, index, before)) continue;
    const block = headerAt(index) ?? (before === undefined ? null : headerUnderSum(grid, index, before));
    if (block !== null) blocks.push(block.groups === undefined ? withGroups(grid, block, before?.bottom ?? -1) : block);
    if (blocks.length > MAX_HEADERS) break;
  }
  return blocks;
}

/** The header that begins on a row, or null. */
type HeaderAt = (top: number) => HeaderBlock | null;

/** Whether a row is a header may depend on the rows below it: each is looked at once. */
function headersOf(grid: Grid): HeaderAt {
  const headerAt: HeaderAt = perRow((top) => headerOn(grid, top, headerAt));
  return headerAt;
}

function headerOn(grid: Grid, top: number, headerAt: HeaderAt): HeaderBlock | null {
  if (grid.filled(top).length > MAX_COLUMNS || hasFigure(grid, top)) return null;
  const first = grid.headerTexts(top);
  const grouped = groupedHeader(grid, top, first, headerAt) ?? measuredGroups(grid, top, first);
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
  if ((!opens && !isNamedAbove) || isTitle(grid, top, first) || isTitleOver(grid, top, first, headerAt)) return null;
  let bottom = top;
  while (
    bottom - top + 1 < MAX_HEADER_ROWS &&
    (continuesHeader(grid, bottom + 1, first) || isSecondHeader(grid, bottom + 1, first))
  )
    bottom++;
  const texts = joinRows(grid, top, bottom);
  const valued = isNamedAbove
    ? [...texts].flatMap(([column, text]) => (isTimeHeader(text) ? [column] : []))
    : valuedColumns([...texts], isCountedAbove);
  return valued === null ? null : { top, bottom, texts, firstValueColumn: Math.min(...valued) };
}

/** `Jan–aug 2023 | | Helår 2023` over `Utfall | Budget | Prognos | Budget`: at least two groups over at least three columns. */
function groupedHeader(
  grid: Grid,
  top: number,
  first: ReadonlyMap<number, string>,
  headerAt: HeaderAt,
): HeaderBlock | null {
  const groups = new Set(first.values());
  if (groups.size < 2 || ![...groups].every((text) => isTimeHeader(text) || GROUP.test(text))) return null;
  const below = grid.headerTexts(top + 1);
  const start = Math.min(...first.keys());
  // A word of the field may stand over the labels too: `Nettokostnad, tkr`.
  const isOverLabels = (column: number) => column < start && !hasNumber(grid, top + 2, column);
  const valued = [...below].flatMap(([column, text]) =>
    (isHeaderWord(text) || measureIn(text) !== null) && !isOverLabels(column) ? [column] : [],
  );
  if (valued.length < 3 || valued.some((column) => column < start)) return null;
  const block = headerAt(top + 1) ?? measuresUnder(grid, top + 1, valued);
  if (block === null) return null;
  const texts = new Map(
    [...block.texts].map(([column, text]) => {
      const group = groupOver(first, column);
      return [column, group === null || !valued.includes(column) ? text : `${text} ${group}`] as const;
    }),
  );
  return { ...block, top, texts };
}

function hasNumber(grid: Grid, row: number, column: number): boolean {
  return typeof grid.cell(row, column)?.value === "number";
}

/** `Intäkt | Kostnad | Netto` under times, right above figures: a header that its words alone do not make. */
function measuresUnder(grid: Grid, row: number, valued: readonly number[]): HeaderBlock | null {
  const isOver = valued.every((column) => typeof grid.cell(row + 1, column)?.value === "number");
  if (!isOver || hasFigure(grid, row)) return null;
  return { top: row, bottom: row, texts: grid.headerTexts(row), firstValueColumn: Math.min(...valued) };
}

/**
 * `Intäkter | | | Kostnader | |` over columns of any words: at least two sides over at least three columns of figures. A net
 * beside them stands under neither.
 */
function measuredGroups(grid: Grid, top: number, first: ReadonlyMap<number, string>): HeaderBlock | null {
  const sides = new Set(first.values());
  if (sides.size < 2 || ![...sides].every(isOnlySide) || hasFigure(grid, top + 1)) return null;
  const texts = grid.headerTexts(top + 1);
  const start = Math.min(...first.keys());
  const valued = [...texts.keys()].filter((column) => column >= start);
  const isOverFigures = valued.every((column) => typeof grid.cell(top + 2, column)?.value === "number");
  const isOwn = [...first.keys()].every((column) => texts.has(column));
  if (valued.length <= sides.size || !isOwn || !isOverFigures) return null;
  const isNet = (column: number) => /netto|resultat/iu.test(texts.get(column) ?? "");
  const groups = valued.flatMap((column) => (isNet(column) ? [] : [[column, groupOver(first, column) ?? ""] as const]));
  return { top, bottom: top + 1, texts, firstValueColumn: start, groups: new Map(groups) };
}

/**
 * Words over figures in a table that has ended, by a sum and an empty row: `Objekt, mnkr | Utgifter 2024`. Every one but
 * the first stands over figures.
 */
function headerUnderSum(grid: Grid, top: number, before: HeaderBlock): HeaderBlock | null {
  if (top - 2 <= before.bottom || grid.filled(top - 1).length > 0) return null;
  const isSum = grid.filled(top - 2).some((column) => isNamedRow(grid.text(top - 2, column)));
  if (!isSum || grid.filled(top).length < 2 || hasFigure(grid, top)) return null;
  const texts = grid.headerTexts(top);
  const [, ...valued] = texts.keys();
  const [firstValueColumn] = valued;
  const isOverFigures = valued.every((column) => typeof grid.cell(top + 1, column)?.value === "number");
  return firstValueColumn === undefined || !isOverFigures ? null : { top, bottom: top, texts, firstValueColumn };
}

/**
 * A line over the corner, or right across, above a row that heads the columns by itself: whatever it says, it is a
 * title. Other such lines may stand between.
 */
function isTitleOver(grid: Grid, row: number, texts: ReadonlyMap<number, string>, headerAt: HeaderAt): boolean {
  if (!isOneText(texts)) return false;
  let next = row + 1;
  while (next - row < MAX_HEADER_ROWS && grid.filled(next).length > 0 && isOneText(grid.headerTexts(next))) next++;
  const below = isOneText(grid.headerTexts(next)) ? null : headerAt(next);
  return below !== null && Math.min(...texts.keys()) <= below.firstValueColumn;
}

function isOneText(texts: ReadonlyMap<number, string>): boolean {
  return new Set(texts.values()).size < 2;
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

/**
 * A continuation row holds only years, months, roles or measures, and leaves the label column empty but for the unit
 * (`tkr`), which may stand there alone.
 */
function continuesHeader(grid: Grid, row: number, above: ReadonlyMap<number, string>): boolean {
  const own = grid.filled(row);
  if (own.length === 0 || hasFigure(grid, row)) return false;
  const named = [...above].filter(([, text]) => headsValues(text));
  const firstValue = Math.min(...named.map(([column]) => column));
  const texts = grid.headerTexts(row);
  const isOfLetters = measuresOfLetters([...texts.values()]).size > 0;
  // The name over the labels may stand on the lower row, beside what continues the headings.
  const isCorner = Math.min(...above.keys()) >= firstValue && headsColumns([...texts], firstValue);
  return own.every((column) => {
    const text = texts.get(column) ?? "";
    if (column < firstValue) return isCorner || isOnlyUnit(text) || explainsLetters(text);
    const isMeasure = measureIn(text) !== null || (isOfLetters && text.length === 1);
    return headsValues(text) || isMeasure || CONTINUATION.test(text);
  });
}

/**
 * Unknown words under headings, with none over the labels and figures right below each: a second line of the header, not
 * a row of the table.
 */
function isSecondHeader(grid: Grid, row: number, above: ReadonlyMap<number, string>): boolean {
  const own = grid.filled(row);
  const firstValue = Math.min(...[...above].flatMap(([column, text]) => (headsValues(text) ? [column] : [])));
  if (own.length < 2 || own.some((column) => column < firstValue) || hasFigure(grid, row)) return false;
  return own.every((column) => hasNumber(grid, row + 1, column) && /^\p{L}{3}/u.test(grid.text(row, column)));
}

/**
 * Under headings a name and what continues them: not only years, which may be counts, unless the name heads names.
 *
 * @example headsColumns([[0, "Antal elever"], [1, "1956"], [2, "2008"]], 1) // false
 */
function headsColumns(texts: readonly (readonly [number, string])[], firstValue: number): boolean {
  const values = texts.filter(([column]) => column >= firstValue);
  const isWord = values.some(([, text]) => !isTimeHeader(text));
  const isNamed = texts.some(([column, text]) => column < firstValue && isAttribute(text));
  return values.length > 1 && (isWord || isNamed);
}
