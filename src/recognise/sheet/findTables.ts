import { readAmount } from "../../domain/amount/readAmount";
import { joinedHeader, roleIn, wordColumn } from "../lexicon/columnWords";
import type { MarkedTable } from "../../domain/table/markedTable";
import { dataRowsOf } from "./dataRows";
import { gridPart } from "./gridPart";
import { rowNames } from "./rowNames";
import { sideTables } from "./sideTables";
import { findHeaders } from "./findHeaders";
import type { HeaderBlock } from "./headerBlock";
import type { Grid } from "./grid";
import { statusIn } from "../lexicon/readStatus";

/** Where a table stands on its sheet. All rows are 0-based sheet rows. */
export interface Region {
  readonly header: HeaderBlock;
  /** Heading lines above the header, nearest last. */
  readonly titles: readonly string[];
  readonly labelColumn: number;
  /** Columns with a header at or right of the first value column, in order. */
  readonly valueColumns: readonly number[];
  readonly dataRows: readonly number[];
  readonly footnotes: readonly string[];
  /** The columns that a report of ours has worked out: deviations, statuses of targets. They are none of the table's. */
  readonly workedOut?: ReadonlySet<number>;
  /** Sheet row → the goal it stands under, in a report of ours; absent elsewhere. */
  readonly goals?: ReadonlyMap<number, string>;
  /** The same for målområden. */
  readonly goalAreas?: ReadonlyMap<number, string>;
  /** Sheet row → the row's name, where more than the label column makes it. */
  readonly labels?: ReadonlyMap<number, string>;
  /** Columns left of the figures that name the rows with the label column. */
  readonly leads?: readonly number[];
  /** True when it was found by the place of its figures: its header may be of any words. */
  readonly isForm?: boolean;
  /** How the user has marked it; absent for what the import has found. */
  readonly marked?: MarkedTable;
}

/**
 * Finds the tables of a sheet: each header with the rows that belong to it and the lines above that name it.
 *
 * @example findTables(gridOf(sheet)).map((region) => region.titles) // [["VSS – Delårsrapport mars 2024", "Driftsammandrag …"]]
 */
export function findTables(grid: Grid): Region[] {
  const headers = findHeaders(grid);
  let free = 0;
  return headers.flatMap((whole, index) => {
    const next = headers[index + 1];
    const end = next ? titleStart(grid, whole.bottom + 1, next.top - 1) : grid.lastRow;
    const from = free;
    const sides = sideTables(grid, whole);
    return sides.map(({ header, left, right }): Region => {
      const part = sides.length === 1 ? grid : gridPart(grid, left, right);
      const lines = titleLines(part, left === 0 ? part : grid, from, header.top - 1);
      const { last, footnotes, ...region } = regionUnder(part, header, end);
      free = Math.max(free, last + 1);
      const notes = lines.filter((line) => line.includes("=") && FORMULA.test(line));
      return {
        ...region,
        titles: notes.length === 0 ? lines : lines.filter((line) => !notes.includes(line)),
        footnotes: [...notes, ...footnotes],
      };
    });
  });
}

/**
 * What stands under a header down to the row `end`, and the last row it takes.
 *
 * @param rowsOf which of the rows below are the table's
 */
export function regionUnder(
  grid: Grid,
  header: HeaderBlock,
  end: number,
  rowsOf = dataRowsOf,
): Omit<Region, "titles"> & { readonly last: number } {
  const firstValue = afterName(header, firstValueColumn(grid, header, end));
  const isStatus = (column: number) => roleIn(header.texts.get(column) ?? "") === "status";
  const right = labelsAtRight(grid, header, end, firstValue);
  const valueColumns = [...header.texts.keys()].filter(
    (column) =>
      column !== right && (column >= firstValue || (column > header.firstValueColumn - 1 && isStatus(column))),
  );
  const labelColumn = right ?? findLabelColumn(grid, header, end, firstValue);
  const place = { header, labelColumn, valueColumns, firstValue };
  const { dataRows, footnotes, last } = rowsOf(grid, place, end);
  const names = rowNames(grid, place, dataRows);
  return { header, labelColumn, valueColumns, dataRows, footnotes, last, ...names };
}

/** More lines than this above a table are a text of their own. */
const MAX_TITLES = 20;

/** `Avvikelse = prognos − budget.` is a note on the columns, wherever it stands. */
const FORMULA = /^[\p{L}\s]{1,30}\s=\s/u;

/**
 * Lines of text directly above a header, blank rows skipped, down from `from`. What stands alone on a row of the whole
 * sheet, left of the table, is said of this table too.
 */
export function titleLines(grid: Grid, whole: Grid, from: number, to: number): string[] {
  const lines: string[] = [];
  for (let row = to; row >= from && lines.length < MAX_TITLES; row--) {
    const own = rowTexts(grid, row);
    const alone = own.length === 0 ? rowTexts(whole, row) : [];
    const texts = alone.length === 1 ? alone : own;
    if (texts.length === 0) continue;
    if (texts.length > 2 || texts.some((text) => text.length > 160)) break;
    lines.unshift(joinedHeader(texts.join(" ")));
  }
  return lines;
}

/** The last row before the next table's title lines begin: they follow a blank row. */
function titleStart(grid: Grid, from: number, to: number): number {
  let row = to;
  while (row >= from && rowTexts(grid, row).length === 1) row--;
  return row;
}

function rowTexts(grid: Grid, row: number): string[] {
  return grid.filled(row).map((column) => grid.text(row, column));
}

/** Rows looked at to see what a column holds. */
const SAMPLE_ROWS = 500;
/** Characters of each that are looked at. */
const SAMPLE_LENGTH = 300;

/** A corner such as "Driftbudget, tkr" names a role but stands over labels: values begin where words end. */
function firstValueColumn(grid: Grid, header: HeaderBlock, end: number): number {
  const columns = [...header.texts.keys()].filter((column) => column >= header.firstValueColumn);
  const first = Math.min(...header.texts.keys());
  const isOverLabels = (column: number) => {
    const texts = columnTexts(grid, header.bottom + 1, end, column);
    if (roleIn(header.texts.get(column) ?? "") === "status") {
      const isNamed = [...header.texts].some(([left, text]) => left < column && wordColumn(text) !== null);
      if (isNamed || texts.some((text) => statusIn(text) !== null)) return false;
    }
    // A mark such as `x` is no word, but in the first column a letter may well be a name.
    const word = column === first ? /\p{L}/u : /\p{L}{2}/u;
    const words = texts.filter((text) => word.test(text) && readAmount(text).reason === "unreadable");
    return words.length > texts.length / 2;
  };
  return columns.find((column) => !isOverLabels(column)) ?? header.firstValueColumn;
}

/** A goal's status may stand before its indicators: values begin after the column that names the rows. */
function afterName(header: HeaderBlock, firstValue: number): number {
  const right = [...header.texts].filter(([column]) => column >= firstValue);
  const name = right.find(([, text]) => wordColumn(text) === "name")?.[0];
  if (name === undefined) return firstValue;
  const before = right.filter(([column]) => column < name);
  return before.every(([, text]) => [null, "status"].includes(roleIn(text))) ? name + 1 : firstValue;
}

/**
 * Left of the values: the column whose header says that it names the rows, else the goals where nothing else does,
 * else the one whose words differ most: a nämnd that is written on each of its rows does not name them. Codes ("8100", "51*") do not name a row.
 */
function findLabelColumn(grid: Grid, header: HeaderBlock, end: number, firstValue: number): number {
  const columns = [...header.texts].filter(([column]) => column < firstValue);
  const texts = (column: number) => columnTexts(grid, header.bottom + 1, end, column);
  const words = (column: number) => texts(column).filter((text) => /\p{L}{2}/u.test(text));
  for (const meaning of ["name", "goal"]) {
    const named = columns.find(([column, text]) => wordColumn(text) === meaning && texts(column).length > 0);
    if (named !== undefined) return named[0];
  }
  let best = Math.max(0, firstValue - 1);
  let most = 0;
  for (let column = 0; column < firstValue; column++) {
    const named = words(column).length;
    if (named > most) [best, most] = [column, named];
  }
  for (let column = 0; column < firstValue; column++)
    if (column !== best && differsMore(grid, header, end, column, best)) best = column;
  return best;
}

/** The column of words right of all figures that names the rows where nothing stands left of them; null where none does. */
function labelsAtRight(grid: Grid, header: HeaderBlock, end: number, firstValue: number): number | null {
  const hasWords = (column: number) =>
    columnTexts(grid, header.bottom + 1, end, column).some((text) => /\p{L}{2}/u.test(text));
  for (let column = 0; column < firstValue; column++) if (hasWords(column)) return null;
  const [last, text] = [...header.texts].at(-1) ?? [0, ""];
  const texts = columnTexts(grid, header.bottom + 1, end, last);
  const words = new Set(texts.filter((one) => /\p{L}{2}/u.test(one) && readAmount(one).value === null));
  const isNames = words.size > 1 && words.size === texts.length && last > firstValue;
  return isNames && roleIn(text) === null && wordColumn(text) !== "comment" ? last : null;
}

/**
 * Where both columns have words, those of the first differ more from row to row: the other holds for several rows. One
 * that is empty beside the same words again and again names groups of rows, written once each.
 */
function differsMore(grid: Grid, { bottom }: HeaderBlock, end: number, column: number, other: number): boolean {
  const [own, others] = [new Set<string>(), new Set<string>()];
  const alone: string[] = [];
  for (let row = bottom + 1; row <= Math.min(end, bottom + SAMPLE_ROWS); row++) {
    const [text, beside] = [grid.text(row, column), grid.text(row, other)];
    if (!/\p{L}{2}/u.test(beside)) continue;
    if (text === "" && own.size > 0) alone.push(beside);
    if (!/\p{L}{2}/u.test(text)) continue;
    own.add(text);
    others.add(beside);
  }
  // `Utgifter | Inkomster | Netto` beside and below each name.
  return own.size > others.size && new Set(alone).size === alone.length;
}

function columnTexts(grid: Grid, from: number, end: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = from; row <= Math.min(end, from + SAMPLE_ROWS); row++) {
    const text = grid.text(row, column).slice(0, SAMPLE_LENGTH);
    if (text !== "") texts.push(text);
  }
  return texts;
}
