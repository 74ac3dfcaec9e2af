import { createReport } from "../../src/createReport";
import type { Row, Table, TableCell } from "../../src/domain/table/table";
import type { Cell } from "../../src/workbook/sheet";
import { parseArea, sheetOf } from "../cases/loadCase";

/** A sheet as rows of plain values. */
export type Rows = readonly (readonly (string | number | Cell | null)[])[];

/** One sheet read on its own, with what the checks say about it. */
export function readRows(rows: Rows, merges: readonly string[] = []) {
  const report = createReport([sheetOf(rows, { merges: merges.map(parseArea) })], {
    unit: null,
    calculation: "formler",
  });
  const document = report.documents[0];
  return { tables: document?.tables ?? [], problems: document?.problems ?? [], findings: report.findings };
}

/** The one table of a sheet that is read without problems. */
export function onlyTable(rows: Rows, merges?: readonly string[]): Table {
  const { tables, problems } = readRows(rows, merges);
  expect(problems).toEqual([]);
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (table === undefined) throw new Error("no table");
  return table;
}

/** `6.5% ^1`, a status, or why there is no value. */
export const shownCell = (cell: TableCell) =>
  cell.status ??
  (cell.value === null
    ? (cell.reason ?? "")
    : `${cell.value}${cell.unit ?? ""}${cell.footnote ? ` ^${cell.footnote}` : ""}`);

/** `Män < Sjukfrånvaro, % | 1 | 2` */
export const shownRow = ({ label, parent, cells }: Row) =>
  [parent === null ? label : `${label} < ${parent}`, ...cells.map(shownCell)].join(" | ");
