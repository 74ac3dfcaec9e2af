import { WHOLE_YEAR, periodIn, periodName, yearIn } from "../domain/period";
import type { Problem } from "../domain/problem";
import { MONEY_KINDS, type Table, type TableKind } from "../domain/table";
import type { GoalArea } from "./areaOf";
import type { Region } from "./findTables";
import type { Grid } from "./grid";
import { inferKind } from "./inferKind";
import { measuredColumns } from "./measuredColumns";
import { readColumns, type ColumnContext, type ReadColumn } from "./readColumns";
import { readMeasuredTable } from "./readMeasuredTable";
import { readMoneyTable } from "./readMoneyTable";
import { statusOfCell } from "./readStatus";
import { statusMatrix, type StatusMatrix } from "./statusMatrix";
import { tableFrame } from "./tableFrame";
import { ACTIVITIES } from "./valuedColumns";

/** What a region became: a table without its id, or null when its kind was not recognised, and the problems met. */
export interface ReadTable {
  readonly table: Omit<Table, "id"> | null;
  readonly kind: TableKind | null;
  readonly problems: readonly Problem[];
}

/** What the rest of the workbook tells a table. */
export interface TableContext {
  /** The workbook's year, for headers that name none. */
  readonly year: number | null;
  readonly goalArea: GoalArea;
}

const MEASURED = /volym|personal|indikator|nyckeltal|basuppdrag|mått|antal/iu;

/** Reads one region of a sheet. */
export function readTable(grid: Grid, region: Region, { year, goalArea }: TableContext): ReadTable {
  const frame = tableFrame(grid, region);
  const titles = [...region.titles, frame.labelHeader, grid.sheet.name].join(" / ");
  const words = [region.titles.at(-1) ?? "", ...frame.leads, ...frame.headers.map(([, header]) => header)].join(" / ");
  const counts = ACTIVITIES.test(words);
  const isPlan = /invester|budget|plan/iu.test(region.titles.at(-1) ?? "") && !MEASURED.test(words);
  const context = { titles, year, counts, isPlan };
  const matrix = statusMatrix(grid, frame.headers, region.dataRows);
  const columns = statusColumns(grid, region, withMatrix(frame.headers, matrix, context), matrix);
  const kind = inferKind({
    titles: region.titles,
    leads: frame.leads,
    columns: columns.map((read) => read.column),
    labels: frame.labels,
    counts,
    hasFigures: columns.some(({ index }) => region.dataRows.some((row) => holdsFigure(grid, row, index))),
  });
  if (kind === null || region.dataRows.length === 0) return { table: null, kind, problems: [] };
  if (MONEY_KINDS.has(kind)) {
    const compared = kind.endsWith("-plan") ? columns : previousYears(columns);
    return { kind, ...readMoneyTable(grid, region, frame, compared, kind) };
  }
  const measured = measuredColumns(columns, kind, { ...context, reportYear: yearIn(titles) ?? year });
  const compared = kind === "indikatorer" ? measured : previousPeriods(measured);
  return { kind, ...readMeasuredTable(grid, region, frame, compared, kind, goalArea) };
}

/** A matrix of statuses is read as one column, where its first column stands. */
function withMatrix(
  headers: readonly (readonly [number, string])[],
  matrix: StatusMatrix,
  context: ColumnContext,
): ReadColumn[] {
  const [first] = matrix.keys();
  const kept = headers.flatMap(([column, header]): (readonly [number, string])[] => {
    if (!matrix.has(column)) return [[column, header]];
    return column === first ? [[column, "Måluppfyllelse"]] : [];
  });
  return readColumns(kept, context).map((read) => (read.index === first ? { ...read, matrix } : read));
}

/** `Prognos helår` over goals holds words or colours that say how it will go: it is their status. */
function statusColumns(grid: Grid, region: Region, columns: readonly ReadColumn[], matrix: StatusMatrix): ReadColumn[] {
  if (matrix.size > 0 || columns.some(({ column }) => column.role === "status")) return [...columns];
  return columns.map((read) => {
    const { column, index } = read;
    if (column.role !== "utfall" && column.role !== "prognos") return read;
    const cells = region.dataRows.map((row) => [grid.cell(row, index), grid.text(row, index)] as const);
    const isStatus = cells.some(([cell, text]) => statusOfCell(cell, text) !== null);
    return isStatus && !cells.some(([, text]) => /\d/u.test(text))
      ? { ...read, column: { ...column, role: "status" } }
      : read;
  });
}

/** Volumes and staff of whole years stand side by side; those of part of a year are compared. */
function previousPeriods(reads: readonly ReadColumn[]): ReadColumn[] {
  const compared = previousYears(reads);
  return reads.map((read, index) => (read.column.period === periodName(WHOLE_YEAR) ? read : (compared[index] ?? read)));
}

/** "Utfall jan-aug 2022" beside "Utfall jan-aug 2023" is what the outcome is compared with. */
function previousYears(reads: readonly ReadColumn[]): ReadColumn[] {
  const isCompared = ({ column }: ReadColumn) =>
    column.role === "utfall" &&
    reads.some(
      (other) =>
        other.column.role === "utfall" &&
        other.column.period === column.period &&
        other.column.measure === column.measure &&
        (other.column.year ?? 0) === (column.year ?? NaN) + 1,
    );
  return reads.map((read) => (isCompared(read) ? { ...read, column: { ...read.column, role: "foregaende" } } : read));
}

function holdsFigure(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  return /\d/u.test(text) && periodIn(text) === null && !/\p{L}{3}/u.test(text);
}
