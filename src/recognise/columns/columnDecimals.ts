import type { Column, Row } from "../../domain/table/table";

/**
 * How exactly each column is given: the most decimals any of its figures shows. A plain 0 among figures in tenths is
 * exact, not a figure rounded to ones.
 *
 * @example columnDecimals(columns, rows of "0 | -0,8", "80,1 | 82") // [1, 1]
 */
export function columnDecimals(columns: readonly Column[], rows: readonly Row[]): number[] {
  return columns.map((_, index) =>
    rows.reduce((most, { cells }) => Math.max(most, cells[index]?.value == null ? 0 : (cells[index].decimals ?? 0)), 0),
  );
}
