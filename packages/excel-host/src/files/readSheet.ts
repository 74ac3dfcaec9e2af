import { utils, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { Sheet as LookSheet, Workbook as LookBook } from "hucre/xlsx";
import { isDateFormat } from "numfmt";
import { parseAddress } from "../model/address";
import type { CellFormat } from "../model/cellFormat";
import { NORMAL_FORMAT } from "../model/cellFormat";
import { cellAt, putCell, rowAt } from "../model/cells";
import { columnAt } from "../model/columns";
import { newId, type Workbook } from "../model/workbook";
import type { Cell, Worksheet } from "../model/worksheet";
import { readFont, readNumberFormat, readStyle } from "./cellStyle";
import { readRules } from "./conditionalRules";
import { readHeadersFooters } from "./headerFooter";
import { widthInPoints } from "./lineSize";
import { readPageSetup } from "./pageSetup";
import { writtenFormula } from "./storedFormula";
import { readColor } from "./styleColor";

/** Days between the two ways of counting dates; the model counts from 1900. */
const DAYS_TO_1904 = 1462;

interface SheetContext {
  readonly workbook: Workbook;
  /** How a cell without a style of its own looks. */
  readonly base: CellFormat;
  readonly themeColors: readonly string[];
  readonly is1904: boolean;
}

/** The workbook's standard look. One that is as in a new workbook is that very object. */
export function readBase({ defaultFont, themeColors = [] }: Pick<LookBook, "defaultFont" | "themeColors">): CellFormat {
  if (!defaultFont) return NORMAL_FORMAT;
  const font = readFont(defaultFont, NORMAL_FORMAT.font, themeColors);
  const isNormal = JSON.stringify(font) === JSON.stringify(NORMAL_FORMAT.font);
  return isNormal ? NORMAL_FORMAT : { ...NORMAL_FORMAT, font };
}

/** Fills a sheet of the model from a file: cells from one library, looks (null when it could not read) from the other. */
export function readSheet(context: SheetContext, sheet: Worksheet, stored: WorkSheet, look: LookSheet | null): void {
  sheet.format = context.base;
  readCells(context, sheet, stored, look);
  for (const { s, e } of stored["!merges"] ?? []) sheet.merges.push({ top: s.r, left: s.c, bottom: e.r, right: e.c });
  for (const [index, column] of (stored["!cols"] ?? []).entries()) {
    if (!column) continue;
    const record = columnAt(sheet, index);
    if (column.width) record.width = widthInPoints(column.width);
    record.hidden = column.hidden ?? false;
  }
  for (const [index, row] of (stored["!rows"] ?? []).entries()) {
    if (!row) continue;
    const record = rowAt(sheet, index);
    if (row.hpt !== undefined) record.height = row.hpt;
    record.hidden = row.hidden ?? false;
  }
  if (look) readLook(context, sheet, look);
}

function readLook({ workbook, themeColors }: SheetContext, sheet: Worksheet, look: LookSheet): void {
  const { freezePane, view, tables = [] } = look;
  sheet.freeze = { rows: freezePane?.rows ?? 0, columns: freezePane?.columns ?? 0 };
  sheet.showGridlines = view?.showGridLines ?? true;
  sheet.showHeadings = view?.showRowColHeaders ?? true;
  sheet.tabColor = readColor(view?.tabColor, themeColors) ?? "";
  readPageSetup(look.pageSetup ?? {}, sheet.pageLayout);
  sheet.pageBreaks = (look.rowBreaks ?? []).map((row) => row + 1);
  readHeadersFooters(look.headerFooter ?? {}, sheet.pageLayout.headersFooters);
  sheet.conditionalFormats = readRules(look.conditionalRules ?? [], themeColors, () => newId(workbook));
  for (const [place, { comment }] of look.cells ?? []) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    if (!comment) continue;
    sheet.comments.push({ id: newId(workbook), row, column, authorName: comment.author ?? "", content: comment.text });
  }
  for (const table of tables) {
    const area = parseAddress(table.range ?? "")?.area;
    if (!area) continue;
    sheet.tables.push({
      id: newId(workbook),
      name: table.name,
      area,
      style: table.style ?? "",
      showHeaders: true,
      showTotals: table.showTotalRow ?? false,
      showBandedRows: table.showRowStripes ?? true,
      showBandedColumns: table.showColumnStripes ?? false,
      showFilterButton: table.showAutoFilter ?? true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    });
  }
}

function readCells(context: SheetContext, sheet: Worksheet, stored: WorkSheet, look: LookSheet | null): void {
  const formats = formatReader(context, look);
  const spilled: [row: number, column: number, owner: string][] = [];
  for (const [address, cell] of Object.entries(stored) as [string, CellObject][]) {
    if (address.startsWith("!")) continue;
    const { r: row, c: column } = utils.decode_cell(address);
    const format = formats(row, column, cell);
    const content = readContent(cell, context.is1904 && isDateFormat(format.numberFormat));
    if (content.value === null && content.error === null && content.formula === null && format === context.base)
      continue;
    putCell(sheet, row, column, { ...content, format });
    if (cell.F !== undefined && cell.f === undefined) spilled.push([row, column, cell.F]);
  }
  for (const [row, column, matrix] of spilled) {
    const area = parseAddress(matrix)?.area;
    if (!area || cellAt(sheet, area.top, area.left).formula === null) continue;
    const spilledFrom = { row: area.top, column: area.left };
    putCell(sheet, row, column, { ...cellAt(sheet, row, column), spilledFrom });
  }
}

/** Cells that look alike share one look. */
function formatReader({ base, themeColors }: SheetContext, look: LookSheet | null) {
  const known = new Map<string, CellFormat>([[JSON.stringify(base), base]]);
  return (row: number, column: number, cell: CellObject): CellFormat => {
    const style = look?.cells?.get(`${row},${column}`)?.style;
    const numberFormat = readNumberFormat(typeof cell.z === "string" ? cell.z : "General");
    const format = { ...(style ? readStyle(style, base, themeColors) : base), numberFormat };
    const key = JSON.stringify(format);
    const found = known.get(key) ?? format;
    known.set(key, found);
    return found;
  };
}

function readContent({ t, v, w, f }: CellObject, is1904: boolean): Omit<Cell, "format"> {
  const formula = f === undefined ? null : writtenFormula(f);
  if (t === "e") return { value: null, error: w ?? "#VALUE!", formula };
  if (t === "n" && typeof v === "number") return { value: is1904 ? v + DAYS_TO_1904 : v, error: null, formula };
  const isValue = typeof v === "string" || typeof v === "boolean";
  return { value: isValue ? v : formula === null ? null : 0, error: null, formula };
}
