import { MONEY_KINDS, rowName, type Row, type Table, type TableCell } from "../table/table";
import type { TableNote } from "../table/tableNote";
import { rowKeyOf } from "./sameTables";
import { computedCell } from "../table/computedCell";
import { columnIndex, commonColumns, sumCell } from "./summaryCells";
import { summaryTable, departmentFigure, type DepartmentTable } from "./summaryTable";

/** Shares, means and rates of several departments are not their sum. */
const RATE = /\b(?:andel|procent|index|kvot|per)\b|%|genomsnitt|snitt|medelvärde|medeltal|medelantal/iu;
/** What rows of counts may be in; a row that says nothing is a count. */
const ADDED_UNITS: ReadonlySet<string> = new Set(["antal", "st", "kr", "tkr", "mnkr"]);

/**
 * Tables of the same kind and time from different departments added row by row: ekonomi i sammandrag and volumes, whose rows
 * mean the same in every department. Only rows that all of them have once and that can be added; the others are named under
 * the table. Null when nothing can.
 *
 * @example rowSummary([preschool, school])?.rows.map(({ label }) => label) // ["Antal barn och elever"]
 */
export function rowSummary(departments: readonly DepartmentTable[]): Table | null {
  const tables = departments.map(({ table }) => table);
  const [first] = tables;
  const columns = commonColumns(tables);
  if (first === undefined || columns.length === 0) return null;
  const rows = first.rows.flatMap((row): Row[] => {
    const alike = tables.map((table) => onlyRow(table, row));
    if (alike.some((one) => one === null || !canBeAdded(one, first))) return [];
    const cells = columns.map((column) =>
      sumCell(alike.map((own, index) => amountOf(own, row, first, tables[index], column))),
    );
    return [{ ...row, cells }];
  });
  if (rows.length === 0) return null;
  const added = new Set(rows.map(rowKeyOf));
  const others = tables.flatMap((table) => table.rows.filter((row) => row.role !== "rubrik" && !added.has(rowKeyOf(row)))); // prettier-ignore
  const left = [...new Set(others.map(rowName))];
  const notes: TableNote[] = left.length === 0 ? [] : [{ code: "notAdded", values: { rows: left } }];
  return summaryTable(departments, { columns, rows, notes });
}

/** The table's only row of this name; null where it has none, or several. */
function onlyRow({ rows }: Table, row: Row): Row | null {
  const own = rows.filter((one) => one.role !== "rubrik" && rowKeyOf(one) === rowKeyOf(row));
  return own.length === 1 ? (own[0] ?? null) : null;
}

function canBeAdded(row: Row, { kind }: Table): boolean {
  if (MONEY_KINDS.has(kind)) return true;
  const isCount = row.unit == null || ADDED_UNITS.has(row.unit);
  return isCount && !RATE.test(rowName(row)) && row.cells.every(({ unit }) => unit !== "%");
}

/** A unit's figure in the first table's unit and with its sign. */
function amountOf(
  own: Row | null,
  row: Row,
  first: Table,
  table: Table | undefined,
  column: Table["columns"][number],
): TableCell {
  const cell = table === undefined ? undefined : own?.cells[columnIndex(table, column)];
  if (own == null || table === undefined || cell == null || cell.value === null) return computedCell(null, null);
  return departmentFigure(cell, table, first, own.amountKind !== row.amountKind);
}
