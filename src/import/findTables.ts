import { readAmount } from "../domain/readAmount";
import { joinedHeader } from "./columnWords";
import { findHeaders, type HeaderBlock } from "./findHeaders";
import type { Grid } from "./grid";
import { isNamedRow } from "./rowRole";

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
}

/** So many empty rows may stand between rows of one table; more is another table. */
const MAX_GAP = 3;
/** A lone text longer than this is a note, not a row label. */
const MAX_LABEL = 90;

/**
 * Finds the tables of a sheet: each header with the rows that belong to it and the lines above that name it.
 *
 * @example findTables(gridOf(sheet)).map((region) => region.titles) // [["VSS – Delårsrapport mars 2024", "Driftsammandrag …"]]
 */
export function findTables(grid: Grid): Region[] {
  const headers = findHeaders(grid);
  let free = 0;
  return headers.map((header, index) => {
    const titles = titleLines(grid, free, header.top - 1);
    const next = headers[index + 1];
    const end = next ? titleStart(grid, header.bottom + 1, next.top - 1) : grid.lastRow;
    const firstValue = firstValueColumn(grid, header, end);
    const valueColumns = [...header.texts.keys()].filter((column) => column >= firstValue);
    const labelColumn = findLabelColumn(grid, header.bottom + 1, end, firstValue);
    const { dataRows, footnotes } = dataRowsOf(grid, header.bottom + 1, end, labelColumn, valueColumns);
    free = (dataRows.at(-1) ?? header.bottom) + 1;
    return { header, titles, labelColumn, valueColumns, dataRows, footnotes };
  });
}

/** Lines of text directly above a header, blank rows skipped, down from `from`. */
function titleLines(grid: Grid, from: number, to: number): string[] {
  const lines: string[] = [];
  for (let row = to; row >= from; row--) {
    const texts = rowTexts(grid, row);
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

/** A corner such as "Driftbudget, tkr" names a role but stands over labels: values begin where words end. */
function firstValueColumn(grid: Grid, header: HeaderBlock, end: number): number {
  const columns = [...header.texts.keys()].filter((column) => column >= header.firstValueColumn);
  const isOverLabels = (column: number) => {
    const texts = columnTexts(grid, header.bottom + 1, end, column);
    const words = texts.filter((text) => /\p{L}{2}/u.test(text) && readAmount(text).reason === "oläsligt");
    return words.length > texts.length / 2;
  };
  return columns.find((column) => !isOverLabels(column)) ?? header.firstValueColumn;
}

/** Left of the values, the column with most words in it: codes ("8100", "51*") do not name a row. */
function findLabelColumn(grid: Grid, from: number, end: number, firstValue: number): number {
  let best = Math.max(0, firstValue - 1);
  let most = 0;
  for (let column = 0; column < firstValue; column++) {
    const named = columnTexts(grid, from, end, column).filter((text) => /\p{L}{2}/u.test(text)).length;
    if (named > most) [best, most] = [column, named];
  }
  return best;
}

function columnTexts(grid: Grid, from: number, end: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = from; row <= Math.min(end, from + SAMPLE_ROWS); row++) {
    const text = grid.text(row, column);
    if (text !== "") texts.push(text);
  }
  return texts;
}

function dataRowsOf(grid: Grid, from: number, to: number, labelColumn: number, valueColumns: readonly number[]) {
  const rows: number[] = [];
  let gap = 0;
  let row = from;
  for (; row <= to; row++) {
    const hasValue = valueColumns.some((column) => grid.text(row, column) !== "");
    const label = grid.text(row, labelColumn);
    if (!hasValue && label === "") {
      if (++gap > MAX_GAP) break;
      continue;
    }
    if (!hasValue && isNote(label)) break;
    if (gap > 0 && !hasValue && !isNamedRow(label) && !headsRows(grid, row, to, valueColumns)) break;
    gap = 0;
    rows.push(row);
  }
  while (rows.length > 0 && !belongs(grid, rows.at(-1) ?? 0, labelColumn, valueColumns)) row = rows.pop() ?? row;
  return { dataRows: rows, footnotes: notesFrom(grid, row, to) };
}

/** A trailing label without values is a note or the next title, unless it is a sum or a part. */
function belongs(grid: Grid, row: number, labelColumn: number, valueColumns: readonly number[]): boolean {
  return valueColumns.some((column) => grid.text(row, column) !== "") || isNamedRow(grid.text(row, labelColumn));
}

function headsRows(grid: Grid, row: number, to: number, valueColumns: readonly number[]): boolean {
  return row + 1 <= to && valueColumns.some((column) => grid.text(row + 1, column) !== "");
}

function isNote(label: string): boolean {
  return /^\*+\s*\p{Lu}/u.test(label) || (label.length > MAX_LABEL && !isNamedRow(label));
}

function notesFrom(grid: Grid, from: number, to: number): string[] {
  const notes: string[] = [];
  for (let row = from; row <= to; row++) {
    const texts = rowTexts(grid, row);
    if (texts.length > 1) break;
    if (texts[0] !== undefined) notes.push(texts[0]);
  }
  return notes;
}
