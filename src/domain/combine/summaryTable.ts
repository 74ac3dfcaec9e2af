import type { Column, Row, Table, TableCell } from "../table/table";
import { isSignKnown } from "../table/signKnown";
import type { TableNote } from "../table/tableNote";
import { withDeviations } from "../table/withDeviations";
import { inUnit } from "../amount/unit";

/** A table of one department, and what the department is called. */
export interface DepartmentTable {
  readonly name: string;
  readonly table: Table;
}

/**
 * The summary that departments' tables give, in all but its columns, rows and notes the first of them. Its first note says
 * of which workbooks; its deviations are worked out anew.
 *
 * @example summaryTable([preschool, school], { columns, rows, notes: [] })?.heading // "Sammanställning"
 */
export function summaryTable(
  departments: readonly DepartmentTable[],
  { columns, rows, notes }: { columns: readonly Column[]; rows: readonly Row[]; notes: readonly TableNote[] },
): Table | null {
  const [first] = departments;
  if (first === undefined) return null;
  const named = departments.map(({ name, table }) => ({ name, file: table.source.file }));
  // What one department's plus means is not known, so the sum's is not.
  const unknown = departments.find(({ table }) => !isSignKnown(table));
  return withDeviations({
    ...first.table,
    ...(unknown && { convention: { ...first.table.convention, basis: "assumed" as const, evidence: [] } }),
    id: `sammanställning:${first.table.kind}`,
    heading: "Sammanställning",
    department: "Sammanställning",
    isSummary: true,
    source: { file: departments.map(({ table }) => table.source.file).join(", "), sheet: "", range: "" },
    columns,
    rows,
    footnotes: [],
    notes: [{ code: "summarised", values: { departments: named } }, ...notes],
  });
}

/** A department's figure in the summary's unit, and with its sign where the department's own means the opposite; a missing one stays. */
export function departmentFigure(cell: TableCell, table: Table, summary: Table, isTurned: boolean): TableCell {
  if (cell.value === null) return cell;
  const amount = inUnit(cell.value, table.unit, summary.unit);
  const decimals = table.unit === summary.unit ? cell.decimals : null;
  return { ...cell, value: isTurned && amount !== 0 ? -amount : amount, decimals };
}
