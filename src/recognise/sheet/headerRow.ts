import { readAmount } from "../../domain/amount/readAmount";
import type { Cell } from "../../workbook/sheet";
import { isTimeHeader, joinedHeader, roleIn } from "../lexicon/columnWords";
import { isDateCell } from "./dateCell";
import { perRow, type Grid } from "./grid";

/** By grid: those who look for headers ask for the same rows again and again. */
const known = new WeakMap<Grid, (row: number) => boolean>();

/**
 * True for a row of data. Header rows hold words, years and dates; a figure or a mark for "no value" makes a data row
 * ("Budgetram …  0  IU").
 */
export function hasFigure(grid: Grid, row: number): boolean {
  const before = known.get(grid);
  if (before !== undefined) return before(row);
  const ofRow = perRow((one) => holdsFigure(grid, one));
  known.set(grid, ofRow);
  return ofRow(row);
}

function holdsFigure(grid: Grid, row: number): boolean {
  const columns = grid.filled(row);
  // Most rows hold a number, which is seen without reading a text.
  return (
    columns.some((column) => isNumber(grid.cell(row, column))) || columns.some((column) => isWritten(grid, row, column))
  );
}

function isNumber(cell: Cell | undefined): boolean {
  return typeof cell?.value === "number" && !isYear(cell.value) && !isDateCell(cell);
}

function isWritten(grid: Grid, row: number, column: number): boolean {
  if (typeof grid.cell(row, column)?.value === "number") return false;
  const { value, reason } = readAmount(grid.text(row, column).replace(/^[<>=≤≥±]+/u, ""));
  return value === null ? reason !== "unreadable" && reason !== "text" : !isYear(value);
}

/**
 * Joins each column's lines from row `top` to `bottom`. A line that spans several columns without a merge is taken from
 * the left.
 */
export function joinRows(grid: Grid, top: number, bottom: number): Map<number, string> {
  const rows: ReadonlyMap<number, string>[] = [];
  for (let row = top; row <= bottom; row++) rows.push(grid.headerTexts(row));
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
