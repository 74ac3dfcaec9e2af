import type { Finding } from "../../domain/finding/finding";
import { rowName, type Table } from "../../domain/table/table";

/**
 * Says which sums were not examined, so that nobody takes silence for right: once per table, by its first such row.
 *
 * @example notExamined(table, [812, 813])[0]?.message.code // "sumsNotExamined"
 */
export function notExamined(table: Table, rows: readonly number[]): Finding[] {
  const first = table.rows[rows[0] ?? -1];
  if (first === undefined) return [];
  const source = first.cells.find((cell) => cell.source !== null)?.source ?? null;
  return [
    {
      check: "sum",
      severity: "info",
      class: "wrong-value",
      table: table.id,
      row: rowName(first),
      column: "",
      printed: null,
      expected: null,
      difference: null,
      message: { code: "sumsNotExamined", values: { sums: rows.length } },
      source,
    },
  ];
}
