import { joinedHeader } from "../lexicon/columnWords";
import { isOnlyUnit } from "../lexicon/isOnlyUnit";
import { MAX_HEADERS } from "../sheet/findHeaders";
import type { Region } from "../sheet/findTables";
import { footnoteLines } from "../sheet/footnoteLines";
import type { Grid } from "../sheet/grid";
import { withGroups } from "../sheet/headerGroups";
import { figureTest, type IsFigure } from "../sheet/isFigure";
import { formHeaderAt, type FormHeader } from "./formHeader";
import { formLabels } from "./formLabels";

interface Block extends FormHeader {
  readonly titles: readonly string[];
  readonly rows: readonly number[];
  /** So many of them hold figures; the others are headings over those. */
  readonly figures: number;
}

/** A table has at least so many rows of figures; less is a line of text with figures in it. */
const MIN_ROWS = 2;

/**
 * Finds the tables of a sheet whose words say nothing, by their form: a row of texts over columns of words with columns
 * of figures to their right. Empty rows and lines of text between the figures do not end a table. A header that is
 * repeated on every printed page goes on with the same table, unless a title of its own stands above it.
 *
 * @example findForms(grid).map(({ dataRows }) => dataRows.length) // [3, 13]: incomes and expenses
 */
export function findForms(grid: Grid): Region[] {
  const blocks = findBlocks(grid);
  const seen = new Map<string, number>();
  for (const line of blocks.flatMap(({ titles }) => titles))
    seen.set(pageless(line), (seen.get(pageless(line)) ?? 0) + 1);
  const tables: Block[] = [];
  for (const block of blocks) {
    const before = tables.at(-1);
    const titles = block.titles.filter((line) => seen.get(pageless(line)) === 1);
    if (before !== undefined && titles.length === 0 && isSameHeader(before, block)) {
      const [rows, figures] = [[...before.rows, ...block.rows], before.figures + block.figures];
      tables[tables.length - 1] = { ...before, rows, figures };
    } else tables.push({ ...block, titles });
  }
  return tables.filter(({ figures }) => figures >= MIN_ROWS).map((block) => formOf(grid, block));
}

function findBlocks(grid: Grid): Block[] {
  const blocks: (FormHeader & { rows: number[]; figures: number })[] = [];
  const isFigure = figureTest(grid);
  for (const [position, { index }] of grid.sheet.rows.entries()) {
    const current = blocks.at(-1);
    if (current !== undefined && index <= current.block.bottom) continue;
    const header = formHeaderAt(grid, position, isFigure);
    if (header !== null) {
      if (blocks.length === MAX_HEADERS) return [];
      blocks.push({ ...header, rows: [], figures: 0 });
    } else if (current !== undefined && current.values.some((column) => grid.text(index, column) !== "")) {
      current.rows.push(index);
      current.figures++;
    } else if (current !== undefined && isHeading(grid, current, index, isFigure)) current.rows.push(index);
  }
  let free = 0;
  return blocks.flatMap((read): Block[] => {
    if (read.figures === 0) return [];
    const from = free;
    if (read.figures >= MIN_ROWS) free = (read.rows.at(-1) ?? 0) + 1;
    const block = withGroups(grid, read.block, from - 1);
    return [{ ...read, block, titles: titlesAbove(grid, { ...read, block, free: from }) }];
  });
}

/** So many headings may stand over each other. */
const MOST_HEADINGS = 3;

/** Words over a row of figures, or over other such words, and none themselves: a heading, or a post without a figure. */
function isHeading(grid: Grid, header: FormHeader, row: number, isFigure: IsFigure, over = 1): boolean {
  const { leads, values } = header;
  const holds = (column: number) => grid.text(row, column) !== "";
  if (!leads.some(holds) || values.some(holds)) return false;
  if (values.some((column) => isFigure(grid.cell(row + 1, column)))) return true;
  return over < MOST_HEADINGS && isHeading(grid, header, row + 1, isFigure, over + 1);
}

/** More lines than this above a table are a text of their own. */
const MAX_TITLES = 20;

/** The lines of one text between the table before and this one: over its own columns, or alone on their rows. */
function titlesAbove(grid: Grid, { block, leads, values, free }: FormHeader & { readonly free: number }): string[] {
  const [left, right] = [Math.min(...leads, ...block.texts.keys()), values.at(-1) ?? 0];
  const lines: string[] = [];
  for (let row = block.top - 1; row >= free && lines.length < MAX_TITLES; row--) {
    const before = grid.filled(row).filter((column) => column <= right);
    const own = before.filter((column) => column >= left);
    const texts = own.length > 0 ? own : before;
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

/** A line that explains names nothing. */
const SENTENCE = /\p{Ll}\.$/u;

/** The nearest line that says more than the unit names the table; those further up belong to the sheet. */
function namingLines(titles: readonly string[]): readonly string[] {
  const naming = titles.findLastIndex((line) => !isOnlyUnit(line) && !SENTENCE.test(line));
  return titles.slice(Math.max(0, naming));
}

function formOf(grid: Grid, { block, leads, values, titles, rows }: Block): Region {
  const { labelColumn, labels } = formLabels(grid, leads, rows);
  return {
    header: block,
    titles: namingLines(titles),
    labelColumn,
    valueColumns: values,
    dataRows: rows,
    footnotes: footnoteLines(grid, (rows.at(-1) ?? block.bottom) + 1, grid.lastRow).footnotes,
    labels: new Map(rows.map((row, position) => [row, labels[position] ?? ""])),
    leads,
    isForm: true,
  };
}
