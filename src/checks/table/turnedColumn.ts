import { formatAmount } from "../../domain/amount/formatAmount";
import { comparisons } from "../../domain/table/comparison";
import { MONEY_KINDS, isAmountColumn, rowName, type Column, type Row, type Table } from "../../domain/table/table";
import { isFigure, type CheckResult, type Figure, type Found } from "../result/checkResult";
import type { TableCheck } from "../check";

/** See {@link turnedColumn}. */
export const TURNED_COLUMN: TableCheck = { name: "convention", on: "table", run: turnedColumn };

/** Amounts of one row and of about one size, but for the sign. */
const NEAR = 1.25;
/** Fewer rows may have turned by themselves: a surplus that became a deficit. */
const LEAST_ROWS = 3;

/** A figure with the other sign than one of the same row in another column. */
interface Opposite {
  readonly row: Row;
  readonly here: Figure;
  readonly there: Figure;
}

/**
 * A column of amounts of the same size as those beside it, but of the other sign on every row: what is compared with it
 * would come out twice as large. A question, once per table, where the table's relations have raised none; where a printed
 * deviation compares the columns, that one asks.
 *
 * Source of the rule: docs/regler.md, "Omvänt tecken".
 *
 * @example turnedColumn(plan, false).findings[0]?.message.code // "columnTurned"
 */
function turnedColumn(table: Table, isAsked: boolean): CheckResult {
  if (isAsked || !MONEY_KINDS.has(table.kind)) return { performed: 0, findings: [] };
  const asked = new Set(
    comparisons(table.columns).flatMap(({ actual, budget, deviation }) =>
      deviation === null || table.columns[deviation]?.calculated !== false ? [] : [actual, budget],
    ),
  );
  for (const [at, column] of table.columns.entries()) {
    if (!isAmountColumn(column) || asked.has(at)) continue;
    const others = table.columns.flatMap((other, index) =>
      index !== at && isAmountColumn(other) && other.measure === column.measure && other.group === column.group
        ? [index]
        : [],
    );
    const opposite = turnedRows(table.rows, at, others);
    const [first] = opposite;
    if (first !== undefined) {
      return { performed: 0, findings: [found(table, column, others, opposite.length, first)] };
    }
  }
  return { performed: 0, findings: [] };
}

/**
 * The rows on which a column has the other sign than an amount as large beside it; none where it has the same sign as one
 * on some row, or as smaller and larger ones on many.
 */
function turnedRows(rows: readonly Row[], at: number, others: readonly number[]): Opposite[] {
  const opposite: Opposite[] = [];
  let [compared, alike] = [0, 0];
  for (const row of rows) {
    const here = row.cells[at];
    const beside = others.map((index) => row.cells[index]).filter(isFigure);
    const told = beside.filter(({ value }) => value !== 0);
    if (!isFigure(here) || here.value === 0 || told.length === 0) continue;
    if (told.some(({ value }) => isNear(value, here.value))) return [];
    if (told.some(({ value }) => Math.sign(value) === Math.sign(here.value))) alike++;
    compared++;
    const there = told.find(({ value }) => isNear(-value, here.value));
    if (there !== undefined) opposite.push({ row, here, there });
  }
  const isTurned = opposite.length >= LEAST_ROWS && 2 * opposite.length >= compared && 4 * alike <= compared;
  return isTurned ? opposite : [];
}

function found(
  table: Table,
  column: Column,
  others: readonly number[],
  rows: number,
  { row, here, there }: Opposite,
): Found {
  const decimals = Math.min(4, Math.max(here.decimals ?? 0, there.decimals ?? 0));
  const show = ({ value }: Figure) => formatAmount(value, decimals);
  const beside = others.flatMap((index) => table.columns[index]?.header ?? []);
  return {
    severity: "misstänkt",
    class: "sign-error",
    table: table.id,
    row: rowName(row),
    column: column.header,
    printed: here.value,
    expected: null,
    difference: null,
    message: {
      code: "columnTurned",
      values: { column: column.header, others: beside, rows, row: row.label, here: show(here), there: show(there) },
    },
    source: here.source,
  };
}

/** Of the same sign and of about the same size. */
function isNear(one: number, other: number): boolean {
  return one * other > 0 && one / other < NEAR && other / one < NEAR;
}
