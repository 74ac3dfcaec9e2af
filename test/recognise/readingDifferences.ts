import type { ColumnRole, RowRole, Table, TableKind } from "../../src/domain/table/table";

/** A table of a published report as it should be read, in the form of test/cases/kommuner/NAME.json. */
export interface RightTable {
  readonly id: string;
  readonly kinds: readonly TableKind[];
  readonly columns: readonly {
    readonly key: string;
    readonly header: string;
    /** `*`: may be read or left out; null: must be left out. */
    readonly role: ColumnRole | "*" | null;
    readonly period: string;
    readonly year: number | null;
  }[];
  readonly rows: readonly {
    readonly label: string;
    readonly role: RowRole;
    readonly cells: readonly { readonly col: string; readonly value: number | null; readonly status?: string }[];
  }[];
}

/**
 * What of a table was read otherwise than it should, a line each: kind, roles and times of columns, roles of rows, figures.
 * The table is the one with most of the labels; its columns are found by their headings, its rows in order.
 *
 * @param year of the report: its closing accounts are its outcome, an earlier year's outcome may be called föregående too
 */
export function readingDifferences(right: RightTable, tables: readonly Table[], year: number): string[] {
  const labels = new Set(right.rows.map(({ label }) => key(label)));
  const shared = (table: Table) => table.rows.filter(({ label }) => labels.has(key(label))).length;
  const [table] = tables.filter((one) => shared(one) > 0).toSorted((a, b) => shared(b) - shared(a));
  if (table === undefined) return ["not read"];
  const columns = new Map(right.columns.map((column) => [column.key, columnOf(column.header, table)] as const));
  const lines = right.kinds.includes(table.kind) ? [] : [`kind ${table.kind}`];
  for (const column of right.columns) {
    const read = table.columns[columns.get(column.key) ?? -1];
    if (column.role === "*") continue;
    if (column.role === null || read === undefined) {
      if ((column.role === null) !== (read === undefined))
        lines.push(`column ${column.header}: ${read?.role ?? "left out"}`);
    } else if (!isSameRole(read.role, column.role, (column.year ?? 9999) < year)) {
      lines.push(`column ${column.header}: ${read.role}`);
    } else if (column.period !== "" && (months(column.period) !== months(read.period) || column.year !== read.year)) {
      lines.push(`column ${column.header}: ${read.period} ${read.year ?? ""}`);
    }
  }
  return [...lines, ...rowDifferences(right, table, columns)];
}

function rowDifferences(right: RightTable, table: Table, columns: ReadonlyMap<string, number>): string[] {
  const lines: string[] = [];
  const roles = new Map(right.columns.map(({ key: name, role }) => [name, role] as const));
  let from = 0;
  for (const row of right.rows) {
    const at = table.rows.findIndex(({ label }, index) => index >= from && key(label) === key(row.label));
    const read = table.rows[at];
    if (read === undefined) {
      lines.push(`row ${row.label}: not read`);
      continue;
    }
    from = at + 1;
    if (read.role !== row.role) lines.push(`row ${row.label}: ${read.role}`);
    for (const { col, value, status } of row.cells) {
      const cell = read.cells[columns.get(col) ?? -1];
      const role = roles.get(col) ?? "*";
      if (role === "*" || role === "status") {
        if (status !== undefined && cell?.status !== status)
          lines.push(`${row.label} ${col}: ${cell?.status ?? "nothing"}`);
      } else if (value !== null && cell?.value !== value)
        lines.push(`${row.label} ${col}: ${cell?.value ?? "nothing"}`);
    }
  }
  return lines;
}

function columnOf(header: string, table: Table): number {
  const wanted = key(header);
  const find = (fits: (read: string) => boolean) =>
    table.columns.findIndex((column) => !column.calculated && fits(key(column.header)));
  const exact = find((read) => read === wanted);
  return exact >= 0 ? exact : find((read) => read.startsWith(`${wanted} `) || wanted.startsWith(`${read} `));
}

function isSameRole(read: ColumnRole, right: ColumnRole, isEarlier: boolean): boolean {
  const outcomes: readonly ColumnRole[] = ["utfall", "foregaende", "bokslut"];
  if (read === right || (read === "utfall" && right === "bokslut")) return true;
  return isEarlier && outcomes.includes(read) && outcomes.includes(right);
}

function months(period: string): string {
  return period.replace("april", "apr").replace("jan-mars", "jan-mar");
}

function key(label: string): string {
  return label
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/^[-–*•\s]+|[*\s:]+$/gu, "")
    .replace(/- (?=[a-zåäö])/gu, "")
    .trim();
}
