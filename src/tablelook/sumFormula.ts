import { columnName } from "../workbook/sheet";

/**
 * True for a formula that adds up cells of its own column: such a row is a sum whatever it is called.
 *
 * @example addsItsColumn("SUM(C4:C9)", 2) // true
 * @example addsItsColumn("SUM(B4:D4)", 4) // false
 */
export function addsItsColumn(formula: string | undefined, column: number): boolean {
  const ranges = /^(?:SUM|SUBTOTAL)\((?:\d+,)?([A-Z0-9$:,]+)\)$/iu.exec(formula ?? "")?.[1];
  if (ranges === undefined) return false;
  const columns = ranges.match(/[A-Z]+(?=\$?\d)/giu) ?? [];
  return columns.length > 0 && columns.every((name) => name.toUpperCase() === columnName(column));
}
