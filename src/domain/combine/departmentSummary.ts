import type { Column, Row, RowRole, Table, TableCell } from "../table/table";
import { areTurned } from "../table/signKnown";
import { computedCell } from "../table/computedCell";
import { totalRow } from "../table/totalRow";
import { columnIndex, commonColumns, sumCell } from "./summaryCells";
import { summaryTable, departmentFigure, type DepartmentTable } from "./summaryTable";

const PARTS: readonly RowRole[] = ["varav-kostnader", "varav-intakter"];

/**
 * Tables of the same kind and time from different departments put together: each department's sum, with its costs and income where
 * all have them, and the total. What one department lacks is missing in the total. Null when they have no column in common.
 *
 * @example departmentSummary([forskola, skola])?.rows.map((row) => row.label) // ["Förskola", "Grundskola", "Summa"]
 */
export function departmentSummary(departments: readonly DepartmentTable[]): Table | null {
  const [base, ...others] = departments.map(({ table }) => table);
  if (base === undefined || others.length === 0) return null;
  const columns = commonColumns([base, ...others]);
  if (columns.length === 0) return null;
  const parts = PARTS.filter((role) => departments.every(({ table }) => partOf(table, role) !== null));
  const summed: Summed = { base, columns, parts };
  const rows = departments.flatMap((department) => departmentRows(summed, department));
  return summaryTable(departments, { columns, rows: [...rows, ...totals(summed, rows)], notes: [] });
}

/** What the departments are put together by: the first table, whose unit and sign hold, and what all of them have. */
interface Summed {
  readonly base: Table;
  readonly columns: readonly Column[];
  readonly parts: readonly RowRole[];
}

function departmentRows(summed: Summed, { name, table }: DepartmentTable): Row[] {
  const { kind } = summed.base.convention;
  const net = cellsOf(summed, table, totalOf(table), true);
  return [
    { label: name, role: "post", parent: null, amountKind: kind, cells: net },
    ...summed.parts.flatMap((role): Row[] => {
      const part = partOf(table, role);
      return part === null ? [] : [{ ...part, parent: name, cells: cellsOf(summed, table, part, false) }];
    }),
  ];
}

function cellsOf({ base, columns }: Summed, table: Table, row: Row, isNet: boolean): TableCell[] {
  const isTurned = isNet && areTurned(table, base);
  return columns.map((column) => {
    const cell = row.cells[columnIndex(table, column)];
    return cell === undefined ? computedCell(null, null) : departmentFigure(cell, table, base, isTurned);
  });
}

function totals({ base, columns, parts }: Summed, rows: readonly Row[]): Row[] {
  const label = "Summa";
  const cells = (of: readonly Row[]) => columns.map((_, index) => sumCell(of.map((row) => row.cells[index])));
  const posts = rows.filter(({ role }) => role === "post");
  return [
    { label, role: "summa", parent: null, amountKind: base.convention.kind, cells: cells(posts) },
    ...parts.map((role): Row => {
      const own = rows.filter((row) => row.role === role);
      const { label: name = "", amountKind = "kostnad" } = own[0] ?? {};
      return { label: name, role, parent: label, amountKind, cells: cells(own) };
    }),
  ];
}

/** The total, or the sum of the posts where the table has none. */
function totalOf(table: Table): Row {
  const total = table.rows[totalRow(table.rows)];
  if (total !== undefined) return total;
  const posts = table.rows.filter(({ role }) => role === "post");
  return {
    label: "",
    role: "summa",
    parent: null,
    amountKind: table.convention.kind,
    cells: table.columns.map((_, index) => sumCell(posts.map(({ cells }) => cells[index]))),
  };
}

function partOf(table: Table, role: RowRole): Row | null {
  const total = totalOf(table).label;
  return table.rows.findLast((row) => row.role === role && row.parent === total) ?? null;
}
