import { readAmount } from "../domain/amount/readAmount";
import type { Grid } from "../recognise/sheet/grid";

/**
 * True for a number, a number typed as text, or a mark for "no value" such as `–` or `IU`; a year is none in a heading
 * but may be one in a column.
 *
 * @example holdsFigure(grid, 4, 1) // true for −0,9, "1 030" and "I.U."
 */
export function holdsFigure(grid: Grid, row: number, column: number): boolean {
  const cell = grid.cell(row, column);
  if (cell === undefined) return false;
  if (cell.error !== undefined || typeof cell.value === "number") return true;
  const { value, reason } = readAmount(grid.text(row, column));
  return value !== null || (reason !== "unreadable" && reason !== "text" && reason !== "empty");
}

/** A whole number that is likelier a year than an amount. */
export function isYear(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/** A number format without its quoted texts and conditions. */
export function withoutTexts(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, "");
}
