import type { Row, RowRole, Table, TableCell } from "../table/table";
import { computedCell } from "../table/computedCell";
import { columnIndex, commonColumns, sumCell } from "./summaryCells";
import { summaryTable, unitFigure, type UnitTable } from "./summaryTable";

const PARTS: readonly RowRole[] = ["varav-kostnader", "varav-intakter"];

/**
 * Tables of the same kind and time from different units put together: each unit's sum, with its costs and income where
 * all have them, and the total. What one unit lacks is missing in the total. Null when they have no column in common.
 *
 * @example unitSummary([forskola, skola])?.rows.map((row) => row.label) // ["Förskola", "Grundskola", "Summa"]
 */
export function unitSummary(units: readonly UnitTable[]): Table | null {
  const [first, ...others] = units.map(({ table }) => table);
  if (first === undefined || others.length === 0) return null;
  const columns = commonColumns([first, ...others]);
  if (columns.length === 0) return null;
  const parts = PARTS.filter((role) => units.every(({ table }) => partOf(table, role) !== null));

  function cellsOf(table: Table, row: Row, isNet: boolean): TableCell[] {
    return columns.map((column) => {
      const cell = row.cells[columnIndex(table, column)];
      const base = first as Table;
      const isTurned = isNet && table.convention.kind !== base.convention.kind;
      return cell === undefined ? computedCell(null, null) : unitFigure(cell, table, base, isTurned);
    });
  }

  function unitRows(name: string, table: Table): Row[] {
    const total = totalOf(table);
    const base = first as Table;
    return [
      { label: name, role: "post", parent: null, amountKind: base.convention.kind, cells: cellsOf(table, total, true) },
      ...parts.map((role): Row => {
        const part = partOf(table, role) as Row;
        return { ...part, parent: name, cells: cellsOf(table, part, false) };
      }),
    ];
  }

  const rows = units.flatMap(({ name, table }) => unitRows(name, table));

  function totals(all: readonly Row[]): Row[] {
    const base = first as Table;
    const total = (role: RowRole, of: readonly Row[], row: Pick<Row, "label" | "parent" | "amountKind">): Row => ({
      ...row,
      role,
      cells: columns.map((_, index) => sumCell(of.map(({ cells }) => cells[index]))),
    });
    return [
      total(
        "summa",
        all.filter(({ role }) => role === "post"),
        {
          label: "Summa",
          parent: null,
          amountKind: base.convention.kind,
        },
      ),
      ...parts.map((role) => {
        const own = all.filter((row) => row.role === role);
        return total(role, own, {
          label: own[0]?.label ?? "",
          parent: "Summa",
          amountKind: own[0]?.amountKind ?? "kostnad",
        });
      }),
    ];
  }

  return summaryTable(units, { columns, rows: [...rows, ...totals(rows)], notes: [] });
}

/** The last sum, or the sum of the posts where the table has none. */
function totalOf(table: Table): Row {
  const total = table.rows.findLast(({ role }) => role === "summa");
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
