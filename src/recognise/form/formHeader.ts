import type { SheetRow } from "../../workbook/sheet";
import { missingReason } from "../../domain/amount/missing";
import { joinedHeader } from "../lexicon/columnWords";
import { isOnlyUnit } from "../lexicon/isOnlyUnit";
import { isNotesColumn } from "../lexicon/isNotesColumn";
import { rowUnit } from "../lexicon/rowUnit";
import { dateHeading } from "../sheet/dateCell";
import type { Grid } from "../sheet/grid";
import type { HeaderBlock } from "../sheet/headerBlock";
import type { IsFigure } from "../sheet/isFigure";

/** Rows with content that are looked at below a header to see what its columns hold. */
const SAMPLE_ROWS = 40;
/** So near below a header its first figures stand, in rows with content. */
const NEAR_ROWS = 20;
const MAX_COLUMNS = 200;
/** No report heads a column by an earlier year. */
const FIRST_YEAR = 1990;
/** Under a lone heading the figures follow within so many rows; a longer text is no heading of one column. */
const LONE_ROWS = 2;
const MAX_LONE = 40;

/** A header known by what stands under it: words first, then figures. */
export interface FormHeader {
  readonly block: HeaderBlock;
  /** Columns of words and codes, left of the figures. */
  readonly leads: readonly number[];
  readonly values: readonly number[];
}

/**
 * The header that begins at a row with content, or null: texts, years or dates side by side with no figure among them,
 * and below them columns of words or codes, whose heading may be empty, with columns of figures to their right. A row
 * that numbers the columns (`a | b | 1 | 2`) belongs to it; a column of notes is neither.
 *
 * @param position of the row among the sheet's rows with content
 * @example formHeaderAt(grid, 12, isFigure)?.values // [2, 3]: under "Paragraf | Název | Schválený rozpočet | Výsledek"
 */
export function formHeaderAt(grid: Grid, position: number, isFigure: IsFigure): FormHeader | null {
  const row = grid.sheet.rows[position];
  const texts = row === undefined ? null : leadingTexts(grid, row.index, isFigure);
  if (row === undefined || texts === null) return null;
  const named = [...texts].flatMap(([column, text]) => (isNotesColumn(text) ? [] : [column]));
  const next = grid.sheet.rows[position + 1]?.index ?? row.index;
  const bottom = next === row.index + 1 && isNumbering(grid, next, named) ? next : row.index;
  const first = position + 1 + (bottom - row.index);
  const below = grid.sheet.rows.slice(first, first + SAMPLE_ROWS);
  const corner = Array.from({ length: named[0] ?? 0 }, (_, column) => column);
  const counts = [...corner, ...named].map((column) => {
    const held = below.map(({ cells }) => cells[column]).filter((cell) => cell !== undefined && cell.value !== null);
    const figures = held.filter(isFigure).length;
    // Digits in a text are a code among words and a figure among figures.
    const digits = held.filter((cell) => typeof cell?.value === "string" && /^\d+$/u.test(cell.value)).length;
    return {
      column,
      figures: figures > 0 ? figures + digits : 0,
      words: held.length - figures - (figures > 0 ? digits : 0),
    };
  });
  const start = sideStart(counts, texts, below);
  const own = counts.filter(({ column }) => column >= start);
  // Words right of all figures, remarks or days, name nothing.
  const lastFigures =
    own.findLast(({ column, figures, words }) => figures > words && texts.has(column))?.column ?? Infinity;
  const lastLead =
    own.findLast(({ column, figures, words }) => words > figures && column < lastFigures)?.column ?? Infinity;
  const values = own.flatMap(({ column, figures }) =>
    column > lastLead && figures > 0 && texts.has(column) ? [column] : [],
  );
  const isNear = below.slice(0, NEAR_ROWS).some(({ cells }) => values.some((at) => isFigure(cells[at])));
  const [firstValueColumn] = values;
  if (firstValueColumn === undefined || !isNear) return null;
  const leads = own.flatMap(({ column, words, figures }) =>
    column <= lastLead && (texts.has(column) || words > figures) ? [column] : [],
  );
  const ownTexts = new Map([...texts].filter(([column]) => column >= start));
  const header = { block: { top: row.index, bottom, texts: ownTexts, firstValueColumn }, leads, values };
  return named.length > 1 || isLone(grid, header, isFigure) ? header : null;
}

/** What stands under one column of a header. */
interface Held {
  readonly column: number;
  readonly figures: number;
  readonly words: number;
}

/**
 * Where the last of the tables side by side begins: words after figures, with an empty column between or under the same
 * headings anew. Those before it are found when it is out of the way.
 */
function sideStart(counts: readonly Held[], texts: ReadonlyMap<number, string>, below: readonly SheetRow[]): number {
  const isEmpty = (column: number) => !texts.has(column) && below.every(({ cells }) => cells[column] === undefined);
  let start = 0;
  let first: number | null = null;
  for (const [position, { column, figures, words }] of counts.entries()) {
    if (figures > words) first ??= column;
    const next = counts[position + 1];
    if (first === null || words <= figures || next === undefined || next.figures <= next.words) continue;
    const isAnew = texts.has(first) && texts.get(first) === texts.get(next.column);
    if (!isEmpty(column - 1) && !isAnew) continue;
    start = column;
    first = null;
  }
  return start;
}

/** One heading is enough where labels stand to its left and figures directly below. */
function isLone(grid: Grid, { block, leads, values }: FormHeader, isFigure: IsFigure): boolean {
  const [column = 0] = values;
  const isNear = [1, LONE_ROWS].some((down) => isFigure(grid.cell(block.bottom + down, column)));
  return leads.length > 0 && isNear && (block.texts.get(column) ?? "").length <= MAX_LONE;
}

/**
 * The texts of a row from the left up to its first figure; years and dates count as texts. Null when there are none, or
 * when one of them is no word but a mark for "no value": then it is a row of data.
 */
function leadingTexts(grid: Grid, row: number, isFigure: IsFigure): Map<number, string> | null {
  const texts = new Map<number, string>();
  const columns = grid.filled(row);
  const figures = columns.filter((column) => isFigure(grid.cell(row, column)));
  const name = grid.text(row, columns[0] ?? 0);
  // Per cents and indexes are not as large as years are.
  const isCount = () => !isOnlyUnit(name) && !/^(?:%|index|skala)/u.test(rowUnit(name) ?? "%");
  const areYears = figures.length > 0 && isRunOfYears(figures.map((column) => grid.text(row, column))) && !isCount();
  for (const column of columns) {
    const cell = grid.cell(row, column);
    const date = dateHeading(cell);
    const isTime = date !== null || (areYears && isFigure(cell));
    if (cell?.error !== undefined || ((typeof cell?.value !== "string" || isFigure(cell)) && !isTime)) break;
    const text = date ?? grid.text(row, column);
    if (missingReason(text) !== null) return null;
    texts.set(column, joinedHeader(text));
  }
  return texts.size === 0 || texts.size > MAX_COLUMNS ? null : texts;
}

/**
 * Years over columns come in order, one way or the other, perhaps anew for each group; counts that look like years
 * do not.
 */
function isRunOfYears(figures: readonly string[]): boolean {
  const years = figures.map((text) => (/^(?:19|20)\d\d$/u.test(text) ? Number(text) : NaN));
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? NaN));
  const [first] = steps;
  const isOrdered = steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
  const isRepeated = steps.every((step) => Math.abs(step) === Math.abs(first ?? NaN) || step * (first ?? 0) < 0);
  return years.every((year) => year >= FIRST_YEAR) && (isOrdered || (isRepeated && Math.abs(first ?? NaN) === 1));
}

function isNumbering(grid: Grid, row: number, columns: readonly number[]): boolean {
  const own = grid.filled(row);
  const known = new Set(columns);
  return own.length > 1 && own.every((column) => known.has(column) && isShortText(grid, row, column));
}

function isShortText(grid: Grid, row: number, column: number): boolean {
  return typeof grid.cell(row, column)?.value === "string" && grid.text(row, column).length <= 4;
}
