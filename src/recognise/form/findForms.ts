import { MAX_HEADERS } from "../sheet/findHeaders";
import type { Region } from "../sheet/findTables";
import { footnoteLines } from "../sheet/footnoteLines";
import type { Grid } from "../sheet/grid";
import { joinedHeader } from "../lexicon/columnWords";
import { figureTest, formHeaderAt, type FormHeader } from "./formHeader";
import { formLabels } from "./formLabels";

/** A table known by its form alone, with a label for each of its rows. */
export interface Form {
  readonly region: Region;
  readonly labels: readonly string[];
}

interface Block extends FormHeader {
  readonly titles: readonly string[];
  readonly rows: readonly number[];
}

/** A table has at least so many rows of figures; less is a line of text with figures in it. */
const MIN_ROWS = 2;

/**
 * Finds the tables of a sheet whose words say nothing, by their form: a row of texts over columns of words with columns
 * of figures to their right. Empty rows and lines of text between the figures do not end a table. A header that is
 * repeated on every printed page goes on with the same table, unless a title of its own stands above it.
 *
 * @example findForms(grid).map(({ region }) => region.dataRows.length) // [3, 13]: incomes and expenses
 */
export function findForms(grid: Grid): Form[] {
  const blocks = findBlocks(grid);
  const seen = new Map<string, number>();
  for (const line of blocks.flatMap(({ titles }) => titles))
    seen.set(pageless(line), (seen.get(pageless(line)) ?? 0) + 1);
  const tables: Block[] = [];
  for (const block of blocks) {
    const before = tables.at(-1);
    const titles = block.titles.filter((line) => seen.get(pageless(line)) === 1);
    if (before !== undefined && titles.length === 0 && isSameHeader(before, block)) {
      tables[tables.length - 1] = { ...before, rows: [...before.rows, ...block.rows] };
    } else tables.push({ ...block, titles });
  }
  return tables.filter(({ rows }) => rows.length >= MIN_ROWS).map((block) => formOf(grid, block));
}

function findBlocks(grid: Grid): Block[] {
  const blocks: (FormHeader & { rows: number[]; free: number })[] = [];
  const isFigure = figureTest(grid);
  let free = 0;
  for (const [position, { index }] of grid.sheet.rows.entries()) {
    const current = blocks.at(-1);
    if (current !== undefined && index <= current.block.bottom) continue;
    const header = formHeaderAt(grid, position, isFigure);
    if (header !== null) {
      if (blocks.length === MAX_HEADERS) return [];
      blocks.push({ ...header, rows: [], free });
    } else if (current !== undefined && current.values.some((column) => grid.text(index, column) !== "")) {
      current.rows.push(index);
      free = index + 1;
    }
  }
  return blocks.map((block) => ({ ...block, titles: titlesAbove(grid, block) }));
}

/** More lines than this above a table are a text of their own. */
const MAX_TITLES = 20;

/** The lines of one text between the table before and this one, as far right as this one reaches. */
function titlesAbove(grid: Grid, { block, values, free }: FormHeader & { readonly free: number }): string[] {
  const right = values.at(-1) ?? 0;
  const lines: string[] = [];
  for (let row = block.top - 1; row >= free && lines.length < MAX_TITLES; row--) {
    const texts = grid.filled(row).filter((column) => column <= right);
    const [only] = texts;
    if (only !== undefined && texts.length === 1) lines.unshift(joinedHeader(grid.text(row, only)));
  }
  return lines;
}

/** A line on every page differs by its page number. */
function pageless(line: string): string {
  return line.replace(/\d+/gu, "0");
}

function isSameHeader(a: FormHeader, b: FormHeader): boolean {
  const text = ({ block }: FormHeader) => JSON.stringify([...block.texts]);
  return text(a) === text(b);
}

/** The nearest line names the table; those further up belong to the sheet. */
const NAMING_LINES = 1;

function formOf(grid: Grid, { block, leads, values, titles, rows }: Block): Form {
  const { labelColumn, labels } = formLabels(grid, leads, rows);
  const region: Region = {
    header: block,
    titles: titles.slice(-NAMING_LINES),
    labelColumn,
    valueColumns: values,
    dataRows: rows,
    footnotes: footnoteLines(grid, (rows.at(-1) ?? block.bottom) + 1, grid.lastRow).footnotes,
  };
  return { region, labels };
}
