import { KIND_NAMES } from "../../texts/kindNames";
import { sourcesTexts as texts } from "../../texts/report/sourcesTexts";
import type { SourceDocument } from "../../domain/document/sourceDocument";
import { isReported } from "../../domain/document/workbookUse";
import type { Table } from "../../domain/table/table";
import type { SheetSpec, SpecCell } from "../../workbook/sheet";
import { blankCells } from "../parts/blankCells";
import { linesIn } from "../parts/textLines";

const WIDTHS = [36, 30, 24, 14, 30, 9, 8, 18];
const ROWS_COLUMN = 6;

/**
 * The sheet Källor: where each table of the report comes from, what time it is about and when it was read.
 *
 * @example sourcesSheet(documents).name // "Källor"
 */
export function sourcesSheet(documents: readonly SourceDocument[]): SheetSpec {
  const tables = documents.flatMap((document) => document.tables.map((table) => ({ document, table })));
  const reported = tables.filter(({ document }) => isReported(document));
  const workbooks = documents.filter(isReported).length;
  const rows: SpecCell[][] = [
    [{ value: texts.name, style: "title" }],
    [
      {
        value: texts.summary(workbooks, reported.length) + texts.compared(documents.length - workbooks),
        style: "subtitle",
      },
    ],
    texts.header.map((value, column) => ({
      value,
      style: column === 0 ? "header" : column === ROWS_COLUMN ? "headerNumber" : "headerText",
    })),
    ...tables.flatMap(({ document, table }) => [tableRow(document, table), ...restatedRows(table)]),
  ];
  return {
    id: "kallor",
    name: texts.name,
    columnWidths: WIDTHS,
    rows: rows.map((row) => [...row, ...blankCells("empty", WIDTHS.length - row.length)]),
    rowLines: Object.fromEntries(rows.map((row, index) => [index, linesOf(row)] as const).slice(3)),
    frozenRows: 3,
    orientation: "landscape",
    inputs: [],
    keyColumns: [0, 1, 2, 3],
  };
}

function tableRow(document: SourceDocument, table: Table): SpecCell[] {
  const { kind, goalArea, source, unit, rows } = table;
  const text = (value: string | null): SpecCell => ({ value: value === "" ? null : value, style: "text" });
  const name = goalArea ? texts.ofArea(KIND_NAMES.sv[kind], goalArea) : KIND_NAMES.sv[kind];
  return [
    { value: isReported(document) ? name : texts.comparison(name), style: "label" },
    text(source.file),
    text(source.sheet.trim()),
    text(source.range),
    text(periods(table)),
    text(unit),
    { value: rows.length, style: "amount", format: "0" },
    text(document.readAt),
  ];
}

/** Where a restated column comes from. */
function restatedRows({ kind, restatedFrom = [], unit, rows }: Table): SpecCell[][] {
  return restatedFrom.map(({ source, column }) => [
    { value: texts.restated(KIND_NAMES.sv[kind]), style: "label" },
    { value: source.file, style: "text" },
    { value: source.sheet.trim(), style: "text" },
    { value: source.range, style: "text" },
    { value: [column.period, column.year ?? ""].join(" ").trim(), style: "text" },
    { value: unit, style: "text" },
    { value: rows.length, style: "amount", format: "0" },
    { value: null, style: "text" },
  ]);
}

/** The times that the table's columns are about, each once, as they stand in it. */
function periods({ columns }: Table): string {
  const times = columns.map(({ period, year }) => [period, year ?? ""].join(" ").trim());
  return [...new Set(times)].filter((time) => time !== "").join(", ");
}

function linesOf(row: readonly SpecCell[]): number {
  const lines = row.map(({ value }, column) =>
    typeof value === "string" ? linesIn(value, WIDTHS[column] ?? 10, 2) : 1,
  );
  return Math.max(1, ...lines);
}
