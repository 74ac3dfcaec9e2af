import { sum } from "../amount/amount";
import { computedCell } from "../table/computedCell";
import { isSameColumn } from "../table/isSameColumn";
import type { Column, Table, TableCell } from "../table/table";

/** Columns that mean something for several departments together. */
const ADDED: ReadonlySet<Column["role"]> = new Set(["utfall", "budget", "prognos", "foregaende", "bokslut", "plan"]);
/** Without one of these a table says nothing of today. */
const TODAY: ReadonlySet<Column["role"]> = new Set(["utfall", "budget", "prognos"]);

/**
 * The first table's columns that all the others have too; none when nothing of today is among them.
 *
 * @example commonColumns([preschool, school]).map(({ role }) => role) // ["utfall", "budget"]
 */
export function commonColumns([first, ...others]: readonly Table[]): readonly Column[] {
  const columns = (first?.columns ?? []).filter(
    (column) => ADDED.has(column.role) && others.every((table) => columnIndex(table, column) >= 0),
  );
  return columns.some(({ role }) => TODAY.has(role)) ? columns : [];
}

/** Where a table has a column of the same role and time; −1 where it has not. */
export function columnIndex({ columns }: Table, column: Column): number {
  return columns.findIndex((one) => isSameColumn(one, column));
}

/** Cells added up; what one of them lacks is missing in the sum. */
export function sumCell(cells: readonly (TableCell | undefined)[]): TableCell {
  const values = cells.map((cell) => cell?.value ?? null);
  if (values.length === 0 || values.includes(null)) return computedCell(null, null);
  const decimals = Math.max(0, ...cells.map((cell) => cell?.decimals ?? 0));
  return computedCell(sum(values as number[]), decimals);
}
