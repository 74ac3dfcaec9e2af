import { cellText } from "../recognise/sheet/cellText";
import type { Grid } from "../recognise/sheet/grid";
import type { ColumnShape } from "./columnShape";
import type { TableShape } from "./tableShape";

/** Least and most width in characters that a column's own content can ask for; longer texts are wrapped. */
const LIMITS: Readonly<Record<ColumnShape, readonly [least: number, most: number]>> = {
  label: [20, 46],
  figure: [12, 24],
  status: [18, 18],
  text: [18, 50],
  code: [8, 14],
};

/**
 * The width in characters that a column of a table needs to show its cells with the formats they are to have, headings
 * by their longest word; 0 for a column of no table.
 *
 * @example neededWidth(grid, shape, 0, formatAt) // 24, for "Summa nettokostnader"
 */
export function neededWidth(
  grid: Grid,
  { columns, headings, rows }: TableShape,
  column: number,
  formatAt: (row: number, column: number) => string,
): number {
  const kind = columns.get(column);
  if (kind === undefined) return 0;
  const [least, most] = LIMITS[kind];
  const words = (headings.get(column) ?? "").split(/\s+/u);
  const texts = rows.map((row) => {
    const cell = grid.cell(row, column);
    return cell === undefined ? "" : cellText({ ...cell, format: formatAt(row, column) });
  });
  return Math.max(least, Math.min(most, Math.max(0, ...[...words, ...texts].map(({ length }) => length)) + 2));
}
