import { totalRow } from "../table/totalRow";
import type { Conflict, ConflictChoices, TableConflict } from "./conflict";
import type { OrganisationMap } from "./organisation";
import { withRestatedYear } from "./restatedYear";
import type { SourceDocument } from "../document/sourceDocument";
import { isReported } from "../document/workbookUse";
import { MONEY_KINDS, type Table, type TableKind } from "../table/table";
import { applyChoices } from "./applyChoices";
import { documentNames } from "./documentNames";
import { findConflicts, isOfSameTime } from "./findConflicts";
import { rowSummary } from "./rowSummary";
import { isCopy, sharedFigures, type FigurePlace } from "./sameTables";
import type { DepartmentTable } from "./summaryTable";
import { departmentSummary } from "./departmentSummary";

/** What the user has decided of several workbooks. */
interface CombineSettings {
  readonly conflicts?: ConflictChoices;
  readonly organisation?: OrganisationMap;
}

/** Several workbooks as one report sees them. */
interface Combined {
  /** With the figures the user has chosen: what is checked. */
  readonly documents: readonly SourceDocument[];
  /** The same with last year's columns restated and notes of conflicts: what is shown. */
  readonly shown: readonly SourceDocument[];
  /** The conflicts the checks tell of. */
  readonly told: readonly TableConflict[];
  readonly conflicts: readonly Conflict[];
  /** Departments put together, one table per kind. */
  readonly summaries: readonly Table[];
  /** Ids of tables that an earlier workbook has with the same rows and columns; the report shows them once. */
  readonly copies: ReadonlySet<string>;
}

/** Kinds whose tables end in a sum: each department becomes a row. */
const BY_DEPARTMENT: readonly TableKind[] = [...MONEY_KINDS].filter((kind) => kind !== "ekonomi-sammandrag");
/** Kinds without one: the departments' rows are added one by one. */
const BY_ROW: readonly TableKind[] = ["ekonomi-sammandrag", "volym"];

/**
 * Puts several workbooks together: the figures they disagree on, the tables that only repeat one another, the sum of
 * departments, and last year in today's organisation. One workbook alone comes back as it was.
 *
 * @example combineDocuments([forskola, skola], {}).summaries[0]?.rows.at(-1)?.label // "Summa"
 */
export function combineDocuments(documents: readonly SourceDocument[], settings: CombineSettings): Combined {
  if (documents.length < 2) {
    return { documents, shown: documents, conflicts: [], told: [], summaries: [], copies: new Set() };
  }
  const { conflicts, places } = findConflicts(documents, settings.conflicts ?? {});
  const copies = copiesOf(documents.filter(isReported));
  const chosen = documents.map((document) => ({
    ...document,
    tables: applyChoices(document.tables, conflicts, places),
  }));
  const reported = chosen.filter(isReported);
  const names = documentNames(reported.filter(({ tables }) => tables.some(({ id }) => !copies.has(id))));
  const byDepartment = BY_DEPARTMENT.map((kind) => departmentsOf(reported, kind, copies, names));
  // Where a workbook is counted within another, its sammandrag and volumes are counted there too.
  const byRow = byDepartment.includes(null) ? [] : BY_ROW.map((kind) => departmentsOf(reported, kind, copies, names));
  const summed = [...summariesOf(byDepartment, departmentSummary), ...summariesOf(byRow, rowSummary)];
  const named = new Map(
    summed.flatMap(({ departments }) => departments.map(({ name, table }) => [table.id, name] as const)),
  );
  const all = chosen.flatMap(({ tables }) => tables);
  return {
    documents: chosen,
    conflicts,
    copies,
    told: conflicts.flatMap((conflict) => toldAbout(conflict, places.get(conflict.key) ?? [])),
    summaries: summed.map(({ summary }) => summary),
    shown: chosen.map((document) => ({
      ...document,
      tables: document.tables.map((table) => {
        const name = named.get(table.id);
        const restated = withRestatedYear(withNote(table, conflicts, places), all, settings.organisation ?? []);
        return name === undefined ? restated : { ...restated, department: name };
      }),
    })),
  };
}

interface Summed {
  readonly summary: Table;
  readonly departments: readonly DepartmentTable[];
}

function summariesOf(
  groups: readonly (readonly DepartmentTable[] | null)[],
  summaryOf: (departments: readonly DepartmentTable[]) => Table | null,
): Summed[] {
  return groups.flatMap((departments) => {
    const summary = departments === null || departments.length < 2 ? null : summaryOf(departments);
    return departments === null || summary === null ? [] : [{ summary, departments }];
  });
}

/** Last year's figure against the earlier report is told of there, until the user has chosen. */
function toldAbout(conflict: Conflict, places: readonly FigurePlace[]): TableConflict[] {
  const [first] = places;
  const roles = new Set(places.map(({ table, column }) => table.columns[column]?.role));
  return first === undefined || (conflict.chosen === null && roles.size > 1)
    ? []
    : [{ conflict, table: first.table.id }];
}

/** The table that shows an undecided figure says so under it. */
function withNote(
  table: Table,
  conflicts: readonly Conflict[],
  places: ReadonlyMap<string, readonly FigurePlace[]>,
): Table {
  const open = conflicts.filter(({ key, chosen }) => chosen === null && places.get(key)?.[0]?.table.id === table.id);
  if (open.length === 0) return table;
  const figures = open.map(({ row, column }) => ({ row, column }));
  return { ...table, notes: [...(table.notes ?? []), { code: "undecided", values: { figures } }] };
}

function copiesOf(documents: readonly SourceDocument[]): Set<string> {
  const copies = new Set<string>();
  documents.forEach((document, index) => {
    for (const table of document.tables) {
      const before = documents.slice(0, index).filter((other) => isOfSameTime(document, other, table));
      const isRepeated = before
        .flatMap(({ tables }) => tables)
        .some((earlier) => !copies.has(earlier.id) && sharedFigures(earlier, table) !== null && isCopy(earlier, table));
      if (isRepeated) copies.add(table.id);
    }
  });
  return copies;
}

/** The departments' tables of a kind, one per workbook; null when any of them holds figures of another. */
function departmentsOf(
  documents: readonly SourceDocument[],
  kind: TableKind,
  copies: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): DepartmentTable[] | null {
  const departments = documents.flatMap(({ file, tables }): DepartmentTable[] => {
    const own = tables.filter((table) => table.kind === kind && !copies.has(table.id));
    const [table] = own;
    return own.length === 1 && table !== undefined ? [{ name: names.get(file) ?? file, table }] : [];
  });
  const overlaps = departments.some(({ table }, index) =>
    departments
      .slice(index + 1)
      .some(
        (other) =>
          sharedFigures(table, other.table) !== null || isWithin(table, other.table) || isWithin(other.table, table),
      ),
  );
  return overlaps ? null : departments;
}

/** True when a row of the whole is what the part sums up to: the part is counted there already. */
function isWithin(part: Table, whole: Table): boolean {
  const total = part.rows[totalRow(part.rows)];
  if (total === undefined) return false;
  const figures = (cells: Table["rows"][number]["cells"]) =>
    cells.map(({ value }) => value).filter((value) => value !== null);
  const sums = figures(total.cells);
  return (
    sums.length > 1 &&
    whole.rows.some((row) => row.role === "post" && sums.every((value, index) => figures(row.cells)[index] === value))
  );
}
