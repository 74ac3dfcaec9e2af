import type { Cell as StoredCell, CellStyle, WriteSheet } from "hucre/xlsx";
import { usesCustomFunctions } from "../calc/engineFormula";
import { areaName } from "../model/address";
import type { Area } from "../model/area";
import { boundingAreaOf, WHOLE_SHEET } from "../model/area";
import type { CellFormat } from "../model/cellFormat";
import { cellAt, cellsIn, isEmptyCell } from "../model/cells";
import { cellText } from "../text/cellText";
import type { Comment } from "../model/comment";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Cell, Worksheet } from "../model/worksheet";
import { writeStyle } from "./cellStyle";
import { writeRules } from "./conditionalRules";
import { writeHeadersFooters } from "./headerFooter";
import { widthInFile } from "./lineSize";
import { writePageSetup } from "./pageSetup";
import { writeCharts } from "./savedCharts";
import { storedFormula } from "./storedFormula";
import { writeColor } from "./styleColor";

type StoredTable = NonNullable<WriteSheet["tables"]>[number];

/** Texts the writer would make an error of. */
const ERROR_TEXT = /^#[A-Z0-9_/]+[!?]?$/u;
/** Excel reads `_x0041_` in a text as the letter A. */
const ESCAPE_LIKE = /_(?=x[0-9A-F]{4}_)/giu;

/** One sheet as the file's writer takes it. */
export function writeSheet(workbook: Workbook, sheet: Worksheet): WriteSheet {
  const { freeze } = sheet;
  return {
    name: sheet.name,
    hidden: sheet.visibility === "Hidden",
    veryHidden: sheet.visibility === "VeryHidden",
    cells: writeCells(sheet),
    columns: writeColumns(sheet),
    rowDefs: writeRows(sheet),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    ...((freeze.rows > 0 || freeze.columns > 0) && { freezePane: { ...freeze } }),
    view: {
      showGridLines: sheet.showGridlines,
      showRowColHeaders: sheet.showHeadings,
      ...(sheet.tabColor !== "" && { tabColor: writeColor(sheet.tabColor) }),
    },
    pageSetup: writePageSetup(sheet.pageLayout),
    headerFooter: writeHeadersFooters(sheet.pageLayout.headersFooters),
    conditionalRules: writeRules(sheet.conditionalFormats),
    tables: sheet.tables.map((table) => writeTable(sheet, table)),
    charts: writeCharts(workbook, sheet),
    // The writer asks for the row above the break.
    ...(sheet.pageBreaks.length > 0 && { rowBreaks: sheet.pageBreaks.map((row) => row - 1) }),
  };
}

function writeCells(sheet: Worksheet): Map<string, Partial<StoredCell>> {
  const styles = new Map<CellFormat, CellStyle | undefined>();
  const styleOf = (format: CellFormat) => {
    if (!styles.has(format)) styles.set(format, writeStyle(format));
    return styles.get(format);
  };
  const spills = spillAreas(sheet);
  const cells = new Map<string, Partial<StoredCell>>();
  // In order, so that the same workbook gives the same file however it was written.
  const stored = [...cellsIn(sheet, WHOLE_SHEET)].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  for (const [row, column, cell] of stored) {
    const style = styleOf(cell.format);
    if (isEmptyCell(cell) && !style) continue;
    const own = { top: row, left: column, bottom: row, right: column };
    const spill = spills.get(`${row},${column}`);
    cells.set(`${row},${column}`, {
      ...writeContent(cell, spill ?? own, spill !== undefined),
      ...(style && { style }),
    });
  }
  for (const { row, column, authorName, content } of [...sheet.comments].sort(byPlace)) {
    const key = `${row},${column}`;
    cells.set(key, { value: null, ...cells.get(key), comment: { author: authorName, text: content } });
  }
  return cells;
}

function byPlace(a: Comment, b: Comment): number {
  return a.row - b.row || a.column - b.column;
}

/** Custom functions and matrices are stored as formulas that may spill, everything else as plain ones. */
function writeContent({ value, error, formula }: Cell, area: Area, spills: boolean): Partial<StoredCell> {
  if (formula !== null) {
    const stored = { formula: storedFormula(formula), formulaResult: error ?? escaped(value) };
    if (!spills && !usesCustomFunctions(formula)) return stored;
    return { ...stored, formulaType: "array", formulaRef: areaName(area), formulaDynamic: true };
  }
  if (error !== null) return { value: error, type: "error" };
  // As rich text a text that looks like an error stays a text.
  if (typeof value === "string" && ERROR_TEXT.test(value)) return { richText: [{ text: value }] };
  return { value: escaped(value) };
}

function escaped(value: Cell["value"]): Cell["value"] {
  return typeof value === "string" ? value.replace(ESCAPE_LIKE, "_x005F_") : value;
}

/** By the formula's own cell: all that its matrix fills. */
function spillAreas(sheet: Worksheet): Map<string, Area> {
  const areas = new Map<string, Area>();
  for (const [row, column, { spilledFrom }] of cellsIn(sheet, WHOLE_SHEET)) {
    if (!spilledFrom) continue;
    const { row: top, column: left } = spilledFrom;
    const key = `${top},${left}`;
    const before = areas.get(key) ?? { top, left, bottom: top, right: left };
    areas.set(key, boundingAreaOf(before, { top: row, left: column, bottom: row, right: column }));
  }
  return areas;
}

function writeColumns({ columns }: Worksheet): NonNullable<WriteSheet["columns"]> {
  const used = [...columns].filter(([, { width, hidden }]) => width !== null || hidden);
  const count = Math.max(0, ...used.map(([index]) => index + 1));
  return Array.from({ length: count }, (_, index) => {
    const column = columns.get(index);
    const width = column?.width ?? null;
    return { ...(width !== null && { width: widthInFile(width) }), ...(column?.hidden && { hidden: true }) };
  });
}

function writeRows({ rows }: Worksheet): NonNullable<WriteSheet["rowDefs"]> {
  const used = [...rows].filter(([, { height, hidden }]) => height !== null || hidden).sort((a, b) => a[0] - b[0]);
  return new Map(
    used.map(([index, { height, hidden }]) => [
      index,
      { ...(height !== null && { height }), ...(hidden && { hidden }) },
    ]),
  );
}

function writeTable(sheet: Worksheet, table: Table): StoredTable {
  const { top, left, right } = table.area;
  return {
    name: table.name,
    displayName: table.name,
    range: areaName(table.area),
    columns: Array.from({ length: right - left + 1 }, (_, index) => ({
      name: cellText(cellAt(sheet, top, left + index)),
    })),
    style: table.style,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showAutoFilter: table.showFilterButton,
    showTotalRow: table.showTotals,
  };
}
