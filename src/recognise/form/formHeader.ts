import { readAmount } from "../../domain/amount/readAmount";
import type { Cell } from "../../workbook/sheet";
import { joinedHeader } from "../lexicon/columnWords";
import { rowUnit } from "../lexicon/rowUnit";
import type { HeaderBlock } from "../sheet/headerBlock";
import type { Grid } from "../sheet/grid";

/** Rows with content that are looked at below a header to see what its columns hold. */
const SAMPLE_ROWS = 40;
/** So near below a header its first figures stand, in rows with content. */
const NEAR_ROWS = 20;
const MAX_COLUMNS = 200;
/** No report heads a column by an earlier year. */
const FIRST_YEAR = 1990;

/** A header known by what stands under it: words first, then figures. */
export interface FormHeader {
  readonly block: HeaderBlock;
  /** Columns of words and codes, left of the figures. */
  readonly leads: readonly number[];
  readonly values: readonly number[];
}

/** Tells the figures among a sheet's cells. */
type IsFigure = (cell: Cell | undefined) => boolean;

/**
 * What a figure is in a sheet: a number, or in one without any, such as a text file, a text that writes one.
 *
 * @example figureTest(sheetOfTexts)({ value: "-350000" }) // true
 */
export function figureTest({ sheet }: Grid): IsFigure {
  const isNumber: IsFigure = (cell) => typeof cell?.value === "number";
  if (sheet.rows.some(({ cells }) => cells.some(isNumber))) return isNumber;
  return (cell) => typeof cell?.value === "string" && readAmount(cell.value).value !== null;
}

/**
 * The header that begins at a row with content, or null: at least two texts side by side with no figure among them,
 * and below them a column of words or codes with columns of figures to its right. A row that numbers the columns
 * (`a | b | 1 | 2`) belongs to it.
 *
 * @param position of the row among the sheet's rows with content
 * @param isFigure see {@link figureTest}
 * @example formHeaderAt(grid, 12, isFigure)?.values // [2, 3]: under "Paragraf | Název | Schválený rozpočet | Výsledek"
 */
export function formHeaderAt(grid: Grid, position: number, isFigure: IsFigure): FormHeader | null {
  const row = grid.sheet.rows[position];
  const texts = row === undefined ? null : leadingTexts(grid, row.index, isFigure);
  if (row === undefined || texts === null) return null;
  const columns = [...texts.keys()];
  const next = grid.sheet.rows[position + 1]?.index ?? row.index;
  const bottom = next === row.index + 1 && isNumbering(grid, next, columns) ? next : row.index;
  const first = position + 1 + (bottom - row.index);
  const below = grid.sheet.rows.slice(first, first + SAMPLE_ROWS);
  const counts = columns.map((column) => {
    const held = below.map(({ cells }) => cells[column]).filter((cell) => cell !== undefined && cell.value !== null);
    const figures = held.filter(isFigure).length;
    return { column, figures, words: held.length - figures };
  });
  const lastLead = counts.filter(({ figures, words }) => words > figures).at(-1)?.column ?? Infinity;
  const values = counts.flatMap(({ column, figures }) => (column > lastLead && figures > 0 ? [column] : []));
  const isNear = below.slice(0, NEAR_ROWS).some(({ cells }) => values.some((at) => isFigure(cells[at])));
  const [firstValueColumn] = values;
  if (firstValueColumn === undefined || !isNear) return null;
  const leads = columns.filter((column) => column <= lastLead);
  return { block: { top: row.index, bottom, texts, firstValueColumn }, leads, values };
}

/** The texts of a row from the left up to its first figure; years count as texts. Null when there are not two. */
function leadingTexts(grid: Grid, row: number, isFigure: IsFigure): Map<number, string> | null {
  const texts = new Map<number, string>();
  const columns = grid.filled(row);
  const areYears = isRunOfYears(
    columns.flatMap((column) => (isFigure(grid.cell(row, column)) ? [grid.text(row, column)] : [])),
  );
  const isCount = rowUnit(grid.text(row, columns[0] ?? 0)) !== null;
  for (const column of columns) {
    const cell = grid.cell(row, column);
    const isYear = areYears && !isCount && isFigure(cell);
    if (cell?.error !== undefined || ((typeof cell?.value !== "string" || isFigure(cell)) && !isYear)) break;
    texts.set(column, joinedHeader(grid.text(row, column)));
  }
  return texts.size < 2 || texts.size > MAX_COLUMNS ? null : texts;
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
