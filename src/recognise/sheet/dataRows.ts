import { WORKINGS } from "../../domain/table/workings";
import { roleIn, wordColumn } from "../lexicon/columnWords";
import type { HeaderBlock } from "./headerBlock";
import { footnoteLines, isMarkedNote, type FootnoteLines } from "./footnoteLines";
import type { Grid } from "./grid";
import { isNamedRow } from "../lexicon/rowRole";
import { statusColour } from "../lexicon/readStatus";
import { ownName } from "./rowNames";
import { isSummed } from "./summedRows";

/** So many empty rows may stand between rows of one table; more is another table, unless a sum of this one adds them. */
const MAX_GAP = 3;
/** A lone text longer than this is a note, not a row label. */
const MAX_LABEL = 90;

/** A table's header and the columns under it. */
export interface TablePlace {
  readonly header: HeaderBlock;
  readonly labelColumn: number;
  readonly valueColumns: readonly number[];
  /** The first column of figures. */
  readonly firstValue: number;
}

/** The sheet rows of a table and the notes under them. */
export interface DataRows extends FootnoteLines {
  readonly dataRows: readonly number[];
}

/**
 * The rows that belong to the table under a header, down to the sheet row `to` at most: rows with values, headings over
 * such rows, and named parts and sums. A note, a title or too many empty rows end it.
 *
 * @example dataRowsOf(grid, place, 40) // { dataRows: [4, 5, 6, 8], footnotes: ["* Mätning görs i maj-juni"], last: 10 }
 */
export function dataRowsOf(grid: Grid, place: TablePlace, to: number): DataRows {
  const { labelColumn, valueColumns } = place;
  const isItem = itemTest(grid, place);
  const values = new Set(valueColumns);
  const isColoured = colourTest(grid, place);
  const holdsValue = (at: number) => grid.filled(at).some((column) => values.has(column)) || isColoured(at);
  const headsRows = (at: number) => at + 1 <= to && holdsValue(at + 1);
  const from = place.header.bottom + 1;
  const rows: number[] = [];
  let gap = 0;
  let row = from;
  for (; row <= to; row++) {
    const hasValue = holdsValue(row);
    const label = ownName(grid, place, row);
    if (!hasValue && label === "") {
      const [first] = grid.filled(row);
      const beside = first === undefined ? undefined : grid.text(row, first);
      if (beside !== undefined && isNote(beside)) break;
      if (++gap > MAX_GAP && !isSummed(grid, row, to, place)) break;
      continue;
    }
    if (gap === 0 && isItem(row)) {
      rows.push(row);
      continue;
    }
    if (!hasValue && label.startsWith(WORKINGS)) break;
    if (!hasValue && isNote(label) && !headsRows(row)) break;
    if (gap > 0 && !hasValue && !isNamedRow(label) && !headsRows(row)) break;
    gap = 0;
    rows.push(row);
  }
  // A trailing label without values is a note or the next title, unless it is a sum or a part.
  const isOwn = (last: number) => isItem(last) || holdsValue(last) || isNamedRow(grid.text(last, labelColumn));
  while (rows.length > 0 && !isOwn(rows.at(-1) ?? 0)) rows.pop();
  return { dataRows: rows, ...footnoteLines(grid, (rows.at(-1) ?? from - 1) + 1, to) };
}

/**
 * In tables of words a row without a status is still an item: an assignment of any length, or a goal beside a column of
 * målområden. Elsewhere a label alone is a heading, a note or the next title.
 */
function itemTest(grid: Grid, { header, labelColumn, valueColumns }: TablePlace): (row: number) => boolean {
  const texts = valueColumns.map((column) => header.texts.get(column) ?? "");
  const isWords =
    texts.some((text) => roleIn(text) === "status") && texts.every((text) => [null, "status"].includes(roleIn(text)));
  const areNamed =
    wordColumn(header.texts.get(labelColumn) ?? "") === "name" ||
    [...header.texts.values()].some((text) => wordColumn(text) === "goalArea");
  return (row: number) => {
    const label = grid.text(row, labelColumn);
    return isWords && areNamed && label !== "" && !isMarkedNote(label);
  };
}

/**
 * The row has a status that only a colour shows: a traffic light over no text, beside the name of a goal. A band of one
 * colour over the whole row is its look.
 */
function colourTest(grid: Grid, { header, labelColumn, valueColumns }: TablePlace): (row: number) => boolean {
  const isOfGoals = [...header.texts].some(
    ([column, text]) => ["goal", "goalArea", "name"].includes(wordColumn(text) ?? "") && !valueColumns.includes(column),
  );
  const areStatuses = valueColumns.some((column) => roleIn(header.texts.get(column) ?? "") === "status");
  if (!isOfGoals && !areStatuses) return () => false;
  return (row) =>
    grid.text(row, labelColumn) !== "" &&
    valueColumns.some((column) => statusColour(grid.cell(row, column), grid.cell(row, labelColumn)) !== null);
}

function isNote(label: string): boolean {
  return isMarkedNote(label) || (label.length > MAX_LABEL && !isNamedRow(label));
}
