import { subtract } from "../../domain/amount/amount";
import { rowName, type Column, type Row, type Table } from "../../domain/table/table";
import type { Figure, Found } from "./checkResult";

/** A printed figure and where it stands. */
interface Printed {
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
  readonly cell: Figure;
}

/**
 * What is found of a figure that should be another.
 *
 * @example figureFinding({ table, row, column, cell }, 40, { severity: "trolig", class: "wrong-value", message }).difference // 2
 */
export function figureFinding(
  { table, row, column, cell }: Printed,
  expected: number,
  { severity, class: kind, message }: Pick<Found, "severity" | "class" | "message">,
): Found {
  return {
    severity,
    class: kind,
    table: table.id,
    row: rowName(row),
    column: column.header,
    printed: cell.value,
    expected,
    difference: subtract(cell.value, expected),
    message,
    source: cell.source,
  };
}
