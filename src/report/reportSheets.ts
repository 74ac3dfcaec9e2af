import type { CheckRun } from "../domain/checkRun";
import type { Problem } from "../domain/problem";
import type { Table, TableKind } from "../domain/table";
import type { InputArea, SheetSpec, SpecCell } from "../sheet";
import { checksSheet } from "./checksSheet";
import type { ReportSettings } from "../domain/reportSettings";
import { tablePart } from "./tablePart";

/** The report's sheets in printed order, and the kinds of table on each. */
const SHEETS: readonly { readonly id: string; readonly name: string; readonly kind: TableKind }[] = [
  { id: "ekonomi", name: "Ekonomi", kind: "ekonomi-sammandrag" },
  { id: "driftsammandrag", name: "Driftsammandrag", kind: "driftsammandrag-period" },
  { id: "helarsprognos", name: "Helårsprognos", kind: "driftsammandrag-prognos" },
  { id: "investeringar", name: "Investeringar", kind: "investeringar" },
];

const AMOUNT_WIDTH = 14;
const MIN_LABEL_WIDTH = 34;
const MAX_LABEL_WIDTH = 46;
const WIDE_TABLE = 6;

/** The whole report as data: one sheet per part that has a table, and Kontroller last. */
export function reportSheets(
  tables: readonly Table[],
  run: CheckRun,
  problems: readonly Problem[],
  settings: ReportSettings,
): SheetSpec[] {
  const parts = SHEETS.flatMap(({ id, name, kind }) => {
    const own = tables.filter((table) => table.kind === kind);
    return own.length === 0 ? [] : [tableSheet(id, name, own, settings)];
  });
  return [...parts, checksSheet(run, tables, problems)];
}

/** Tables of one kind under each other, as when several workbooks are read together. */
function tableSheet(id: string, name: string, tables: readonly Table[], settings: ReportSettings): SheetSpec {
  const rows: (readonly SpecCell[])[] = [];
  const rowLines: Record<number, number> = {};
  const inputs: InputArea[] = [];
  const columns = Math.max(...tables.map((table) => table.columns.length));
  const columnWidths = [labelWidth(tables), ...Array.from({ length: columns }, () => AMOUNT_WIDTH)];
  let frozenRows = 0;
  tables.forEach((table, index) => {
    if (index > 0) rows.push([], []);
    const top = rows.length;
    const commentKey = index === 0 ? id : `${id}-${index + 1}`;
    const part = tablePart(table, settings, { top, columnWidths, commentKey });
    for (const [row, lines] of Object.entries(part.rowLines)) rowLines[top + Number(row)] = lines;
    rows.push(...part.rows);
    inputs.push(...part.inputs);
    if (tables.length === 1) frozenRows = part.headerRows;
  });
  return {
    id,
    name,
    columnWidths,
    rows: rows.map((row) => [...row, ...Array.from({ length: columnWidths.length - row.length }, emptyCell)]),
    rowLines,
    frozenRows,
    orientation: columns >= WIDE_TABLE ? "landscape" : "portrait",
    inputs,
    keyColumns: [0],
  };
}

function labelWidth(tables: readonly Table[]): number {
  const longest = Math.max(...tables.flatMap((table) => table.rows.map((row) => row.label.length)));
  return Math.min(MAX_LABEL_WIDTH, Math.max(MIN_LABEL_WIDTH, longest + 2));
}

function emptyCell(): SpecCell {
  return { value: null, style: "empty" };
}
