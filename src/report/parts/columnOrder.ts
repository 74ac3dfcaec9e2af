import type { Column, ColumnRole } from "../../domain/table/table";

const ORDER: readonly ColumnRole[] = [
  "utfall",
  "prognos",
  "budget",
  "avvikelse",
  "foregaende",
  "bokslut",
  "plan",
  "malvarde",
  "status",
];

/**
 * The printed order of a table's columns, as indexes: compared figures, deviation, earlier years. A table with two
 * columns of the same role and measure, such as period and whole year side by side, keeps its own order.
 *
 * @example columnOrder(columns of "Budget, Utfall, Avvikelse, Föregående år") // [1, 0, 2, 3]
 */
export function columnOrder(columns: readonly Column[]): number[] {
  const keys = columns.map((column) => `${column.role}/${column.measure ?? ""}`);
  const indexes = columns.map((_, index) => index);
  if (new Set(keys).size < keys.length) return indexes;
  return indexes.sort((a, b) => rank(columns[a]) - rank(columns[b]) || a - b);
}

function rank(column: Column | undefined): number {
  return column === undefined ? ORDER.length : ORDER.indexOf(column.role);
}
