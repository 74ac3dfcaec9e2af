import { writeXlsx, type Cell, type CellStyle, type DataValidation, type WriteSheet } from "hucre/xlsx";
import { CHOICE_NAMES, headingFormula, headingText, PERIODS, UNITS, type Choices } from "./choices";
import { TEMPLATE_SHEETS, type Fill, type TemplateSheet } from "./templateSheets";

/** Sheet → rows of what is filled in, left to right; calculated columns are left out. */
export type Filled = Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>;

const STANDARD: Choices = { period: "jan–aug", year: 2026, unit: "tkr" };
const HEADER_ROW = 2;
const GUIDE = "Anvisningar";

const font = { name: "Calibri", size: 11 };
const line = { style: "thin", color: { rgb: "8A8A8A" } } as const;
const box = { top: line, bottom: line, left: line, right: line };
const solid = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;
const LOOKS = {
  title: { font: { ...font, size: 14, bold: true } },
  header: {
    font: { ...font, bold: true, color: { rgb: "FFFFFF" } },
    fill: solid("005293"),
    border: box,
    alignment: { wrapText: true, vertical: "center" },
  },
  input: { font, fill: solid("EAF3FA"), border: box, alignment: { wrapText: true, vertical: "top" } },
  fixed: { font, border: box, alignment: { wrapText: true, vertical: "top" } },
  sum: { font: { ...font, bold: true }, border: box },
} as const satisfies Record<string, CellStyle>;

const FORMATS: Readonly<Record<string, string>> = { belopp: "#,##0.0;\u2212#,##0.0;0", tal: "General" };

/**
 * The template workbook for units to fill in; the same input always gives the same bytes.
 *
 * @param filled what a unit has written, for trying the import; the template itself is empty
 */
export function templateBytes(filled: Filled = {}, choices: Choices = STANDARD): Promise<Uint8Array> {
  const at = (cell: string) => `${GUIDE}!${cell}`;
  return writeXlsx({
    sheets: [guide(choices), ...TEMPLATE_SHEETS.map((sheet) => writeSheet(sheet, filled[sheet.name] ?? [], choices))],
    namedRanges: [
      { name: CHOICE_NAMES.period, range: at("$B$4") },
      { name: CHOICE_NAMES.year, range: at("$B$5") },
      { name: CHOICE_NAMES.unit, range: at("$B$6") },
    ],
    properties: {
      title: "Mall för budgetuppföljning",
      creator: "VSS för Excel",
      created: new Date(0),
      modified: new Date(0),
    },
    defaultFont: font,
  });
}

function guide(choices: Choices): WriteSheet {
  const rows: (readonly [text: string, value: string | number | null, look: "title" | "text" | "input"])[] = [
    ["Mall för budgetuppföljning", null, "title"],
    ["Välj först period, år och enhet. Rubrikerna på alla blad följer med.", null, "text"],
    ["", null, "text"],
    ["Period", choices.period, "input"],
    ["År", choices.year, "input"],
    ["Enhet", choices.unit, "input"],
    ["", null, "text"],
    ["Fyll i de ljusblå cellerna. Blad som inte gäller er lämnas tomma. Ändra inte rubrikerna.", null, "text"],
    ["Skriv belopp som tal, med minus för underskott. Skriv IU där en uppgift saknas; 0 betyder noll.", null, "text"],
    ["Behövs fler rader: infoga dem ovanför summan, så räknas de med.", null, "text"],
    ["Klar? Läs in arbetsboken på fliken Importera i VSS.", null, "text"],
    ["", null, "text"],
    ...TEMPLATE_SHEETS.map(({ name, help }) => [`${name}: ${help}`, null, "text"] as const),
  ];
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach(([label, value, look], row) => {
    if (label !== "") cells.set(`${row},0`, { value: label, style: look === "title" ? LOOKS.title : { font } });
    if (value !== null) cells.set(`${row},1`, { value, style: LOOKS.input });
  });
  const list = (cell: string, values: readonly string[]): DataValidation => ({ ...listOf(values), range: cell });
  return {
    name: GUIDE,
    // The lines run on over the empty cells beside them.
    columns: [{ width: 12 }, { width: 16 }, { width: 100 }],
    cells,
    dataValidations: [
      list("B4", PERIODS),
      { type: "whole", operator: "between", formula1: "2000", formula2: "2100", range: "B5", ...strict("Ett årtal.") },
      list("B6", UNITS),
    ],
    view: { showGridLines: false },
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function writeSheet(sheet: TemplateSheet, filled: Filled[string], choices: Choices): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const { columns, emptyRows, sum } = sheet;
  const first = HEADER_ROW + 1;
  cells.set("0,0", { ...heading(sheet.title, choices), style: LOOKS.title });
  columns.forEach((column, c) => {
    cells.set(`${HEADER_ROW},${c}`, { ...heading(column.header, choices), style: LOOKS.header });
  });
  const values = Array.from({ length: emptyRows }, (_, index) => rowValues(sheet, filled[index] ?? []));
  values.forEach((row, index) => {
    columns.forEach(({ fill, difference }, c) => {
      const style: CellStyle = { ...(difference ? LOOKS.fixed : LOOKS.input), ...numberFormat(fill) };
      const value = row[c] ?? null;
      const cell = difference
        ? { formula: differenceFormula(difference, first + index + 1), formulaResult: value ?? "" }
        : { value };
      cells.set(`${first + index},${c}`, { ...cell, style });
    });
  });
  if (sum !== undefined) {
    columns.forEach(({ fill }, c) => {
      const style: CellStyle = { ...LOOKS.sum, ...numberFormat(fill) };
      const cell =
        c === 0
          ? { value: sum }
          : sumCell(
              values.map((row) => row[c] ?? null),
              c,
              first + 1,
            );
      cells.set(`${first + emptyRows},${c}`, { ...cell, style });
    });
  }
  return {
    name: sheet.name,
    columns: columns.map(({ width = 16 }) => ({ width })),
    rowDefs: new Map([[HEADER_ROW, { height: 45 }]]),
    cells,
    freezePane: { rows: first },
    dataValidations: columns.flatMap(({ fill, suggestions, difference }, c) => {
      const range = `${letter(c)}${first + 1}:${letter(c)}${first + emptyRows}`;
      const rule = difference === undefined ? validation(fill, suggestions) : null;
      return rule === null ? [] : [{ ...rule, range }];
    }),
    view: { showGridLines: false },
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function heading(text: string, choices: Choices): Partial<Cell> {
  const formula = headingFormula(text);
  const value = headingText(text, choices);
  return formula === null ? { value } : { formula, formulaResult: value };
}

/** One row's values by column, with what Excel would calculate. */
function rowValues(
  { columns }: TemplateSheet,
  filled: readonly (string | number | null)[],
): (string | number | null)[] {
  const given = [...filled];
  const row = columns.map(({ difference }) => (difference ? null : (given.shift() ?? null)));
  return row.map((value, c) => {
    const difference = columns[c]?.difference;
    if (difference === undefined) return value;
    const [from, take] = difference.map((column) => row[column.charCodeAt(0) - 65]);
    return typeof from === "number" && typeof take === "number" ? decimal(from - take) : null;
  });
}

function differenceFormula([from, take]: readonly [string, string], row: number): string {
  return `IF(COUNT(${from}${row},${take}${row})<2,"",${from}${row}-${take}${row})`;
}

function sumCell(values: readonly (string | number | null)[], column: number, firstRow: number): Partial<Cell> {
  const range = `${letter(column)}${firstRow}:${letter(column)}${firstRow + values.length - 1}`;
  const numbers = values.filter((value) => typeof value === "number");
  const result = numbers.length === 0 ? "" : decimal(numbers.reduce((total, value) => total + value, 0));
  return { formula: `IF(COUNT(${range})=0,"",SUM(${range}))`, formulaResult: result };
}

function decimal(value: number): number {
  return Number(value.toFixed(6));
}

function numberFormat(fill: Fill): Pick<CellStyle, "numFmt"> {
  const format = typeof fill === "string" ? FORMATS[fill] : undefined;
  return format === undefined ? {} : { numFmt: format };
}

function validation(fill: Fill, suggestions: readonly string[] = []): Omit<DataValidation, "range"> | null {
  if (suggestions.length > 0) return { ...listOf(suggestions), showErrorMessage: false };
  if (typeof fill !== "string") return listOf(fill);
  if (fill === "belopp" || fill === "tal") {
    // A warning, not a stop: IU and N/A are right answers.
    const message = "Skriv ett tal, eller IU om uppgiften saknas.";
    const number = { type: "decimal", operator: "between", formula1: "-1E+12", formula2: "1E+12" } as const;
    return { ...number, ...strict(message), errorStyle: "warning" };
  }
  if (fill !== "malvarde") return null;
  // Never refused: the message is what the user needs.
  const inputMessage = "Till exempel ≥4,0, ≤6,5 eller =100 %.";
  const anything = { type: "textLength", operator: "lessThan", formula1: "1000", allowBlank: true } as const;
  return { ...anything, showInputMessage: true, inputTitle: "Målvärde", inputMessage };
}

function listOf(values: readonly string[]): Omit<DataValidation, "range"> {
  return { type: "list", values: [...values], ...strict("Välj i listan.") };
}

function strict(
  message: string,
): Pick<DataValidation, "allowBlank" | "showErrorMessage" | "errorTitle" | "errorMessage"> {
  return { allowBlank: true, showErrorMessage: true, errorTitle: "VSS", errorMessage: message };
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
