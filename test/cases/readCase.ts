import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createReport, type Report } from "../../src/createReport";
import type { Column, Row, Table, TableCell } from "../../src/domain/table/table";
import { DEFAULT_SETTINGS, type ReportSettings } from "../../src/domain/settings/reportSettings";
import { readWorkbook } from "../../src/files/readWorkbook";
import type { Sheet } from "../../src/workbook/sheet";

/**
 * The sheets of a workbook in test/cases, as the command opens it.
 *
 * @param path below test/cases, e.g. `lasning/r01.xlsx`
 */
export async function openCase(path: string): Promise<readonly Sheet[]> {
  const outcome = await readWorkbook(basename(path), new Uint8Array(readFileSync(join(__dirname, path))));
  if (!outcome.ok) throw new Error(`${path} can't be read: ${outcome.error.code}`);
  return outcome.sheets;
}

/** All that the product says of some workbooks in test/cases, read together. */
export async function reportOfCase(
  paths: string | readonly string[],
  settings: Partial<ReportSettings> = {},
): Promise<Report> {
  const sheets = await Promise.all([paths].flat().map(openCase));
  return createReport(sheets.flat(), { ...DEFAULT_SETTINGS, ...settings });
}

/** The tables of all the report's documents, in order. */
export function tablesOf(report: Report): Table[] {
  return report.documents.flatMap(({ tables }) => tables);
}

/** The row with this label; fails when there is none. */
export function rowNamed(table: Table, label: string): Row {
  const row = table.rows.find((one) => one.label === label);
  if (row === undefined) throw new Error(`no row ${label} among ${table.rows.map((one) => one.label).join(" | ")}`);
  return row;
}

/** The figures of a row, in the order of the table's columns. */
export function valuesOf(table: Table, label: string): (number | null)[] {
  return rowNamed(table, label).cells.map(({ value }) => value);
}

/** The first column that fits; fails when there is none. */
export function columnWith(table: Table, wanted: Partial<Column>): number {
  const index = table.columns.findIndex((column) =>
    Object.entries(wanted).every(([key, value]) => column[key as keyof Column] === value),
  );
  if (index < 0) throw new Error(`no column ${JSON.stringify(wanted)} among ${JSON.stringify(table.columns)}`);
  return index;
}

/** One cell by its row's label and what its column is. */
export function cellAt(table: Table, label: string, column: Partial<Column>): TableCell | undefined {
  return rowNamed(table, label).cells[columnWith(table, column)];
}
