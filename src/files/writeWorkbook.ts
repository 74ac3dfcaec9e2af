import { writeXlsx, type Cell, type WriteOptions, type WriteSheet } from "hucre/xlsx";
import { LINE_HEIGHT } from "../workbook/lineHeight";
import { FONT, STYLES } from "../workbook/style";
import { cellName, columnName, type Area, type SheetSpec, type SpecCell } from "../workbook/sheet";
import { MARGINS } from "../workbook/printedPage";
import { titleRegions } from "../workbook/titleRegions";
import { cellLook } from "./cellLook";
import { checkSpec } from "./checkSpec";
import { finishPackage } from "./finishPackage";
import { sheetChart } from "./sheetChart";
import { storedFormula, usesVss } from "./vssFormula";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/** What a file says about itself; an absent creator is the add-in. */
export interface DocumentProperties {
  readonly title: string;
  readonly creator?: string;
  readonly company?: string;
  readonly description?: string;
}

const POINTS_PER_INCH = 72;
const MARGINS_IN_INCHES = {
  left: MARGINS.left / POINTS_PER_INCH,
  right: MARGINS.right / POINTS_PER_INCH,
  top: MARGINS.top / POINTS_PER_INCH,
  bottom: MARGINS.bottom / POINTS_PER_INCH,
  header: 0.3,
  footer: 0.3,
};
/** Excel stores a column's width with its padding: 5 pixels of the 7 that a digit takes. */
const WIDTH_PADDING = 5 / 7;
/** Texts the writer would make an error of. */
const ERROR_TEXT = /^#[A-Z0-9_/]+[!?]?$/u;
/** Excel reads `_x0041_` in a text as the letter A. */
const ESCAPE_LIKE = /_(?=x[0-9A-F]{4}_)/giu;

/**
 * Writes report sheets as an .xlsx file. The same sheets always give the same bytes. Native formulas are plain
 * formulas; those that call VSS functions are stored as Excel itself stores custom functions. Both carry their
 * value, so that the file can be read where nothing calculates.
 *
 * @param properties of the document; the title stands in the page footer too
 * @throws on sheets that Excel would not accept, see {@link checkSpec}
 */
export async function writeWorkbook(sheets: readonly SheetSpec[], properties: DocumentProperties): Promise<Uint8Array> {
  checkSpec(sheets);
  const written = await writeXlsx({
    sheets: sheets.map((sheet) => writeSheet(sheet, properties.title)),
    namedRanges: sheets.flatMap((sheet, index) => [...printNames(sheet), ...headingNames(sheet, index + 1)]),
    properties: { ...properties, creator: properties.creator || "VSS för Excel" },
    defaultFont: { name: FONT, size: 11 },
  });
  return finishPackage(written);
}

function writeSheet(sheet: SheetSpec, title: string): WriteSheet {
  const styles = STYLES[sheet.look ?? "rapport"];
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, specs] of sheet.rows.entries()) {
    for (const [column, spec] of specs.entries()) {
      cells.set(`${row},${column}`, {
        ...writeCell(spec, cellName(row, column)),
        style: cellLook(spec.look ?? styles[spec.style], spec.format),
      });
    }
  }
  const lines = Object.entries(sheet.rowLines).map(
    ([row, count]) => [Number(row), { height: count * LINE_HEIGHT }] as const,
  );
  return {
    name: sheet.name,
    columns: sheet.columnWidths.map((width) => ({ width: Math.round((width + WIDTH_PADDING) * 256) / 256 })),
    rowDefs: new Map(lines),
    cells,
    ...(sheet.frozenRows > 0 && { freezePane: { rows: sheet.frozenRows } }),
    view: { showGridLines: false },
    ...(sheet.charts && sheet.charts.length > 0 && { charts: sheet.charts.map((chart) => sheetChart(sheet, chart)) }),
    ...(sheet.merges && { merges: sheet.merges.map(mergeOf) }),
    ...(sheet.pageBreaks && sheet.pageBreaks.length > 0 && { rowBreaks: sheet.pageBreaks.map((row) => row - 1) }),
    pageSetup: {
      paperSize: "a4",
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS_IN_INCHES,
    },
    headerFooter: { oddFooter: `&L${title.replaceAll("&", "&&")}&C${sheet.name.replaceAll("&", "&&")}&RSida &P av &N` },
  };
}

function mergeOf({ top, left, bottom, right }: Area): NonNullable<WriteSheet["merges"]>[number] {
  return { startRow: top, startCol: left, endRow: bottom, endCol: right };
}

function writeCell({ value: given, formula }: SpecCell, name: string): Partial<Cell> {
  const value = typeof given === "string" ? given.replace(ESCAPE_LIKE, "_x005F_") : given;
  if (formula === undefined) {
    // As rich text a text that looks like an error stays a text.
    return typeof value === "string" && ERROR_TEXT.test(value) ? { richText: [{ text: value }] } : { value };
  }
  const stored = { formula: storedFormula(formula), formulaResult: value };
  return usesVss(formula) ? { ...stored, formulaType: "array", formulaRef: name, formulaDynamic: true } : stored;
}

/** Where screen readers find the headings. */
function headingNames(sheet: SheetSpec, sheetNumber: number): NamedRange[] {
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  return titleRegions(sheet, sheetNumber).map(({ name, cell }) => ({
    name,
    range: `${quoted}!${cell.replace(/([A-Z]+)(\d+)/u, "$$$1$$$2")}`,
  }));
}

/** Print area and repeated rows, as names: the writer's own fields leave a sheet name with spaces unquoted. */
function printNames(sheet: SheetSpec): NamedRange[] {
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  const names: NamedRange[] = [];
  if (sheet.rows.length > 0 && sheet.columnWidths.length > 0) {
    const last = `$${columnName(sheet.columnWidths.length - 1)}$${sheet.rows.length}`;
    names.push({ name: "_xlnm.Print_Area", range: `${quoted}!$A$1:${last}`, scope: sheet.name });
  }
  const repeated = sheet.repeatedRows ?? sheet.frozenRows;
  if (repeated > 0) {
    names.push({ name: "_xlnm.Print_Titles", range: `${quoted}!$1:$${repeated}`, scope: sheet.name });
  }
  return names;
}
