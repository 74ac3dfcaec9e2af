import { readDocument } from "../../src/recognise/readDocument";
import type { Table } from "../../src/domain/table/table";
import type { Area, Cell, Sheet } from "../../src/workbook/sheet";
import { loadSheets, sheetOf } from "../cases/loadCase";

const NAMES = ["vss-2020-08", "vss-2021-08", "vss-2023-budget", "vss-2024-03"];

/** What must not matter to what is read. */
const CHANGES: readonly (readonly [string, (sheets: readonly Sheet[]) => Sheet[]])[] = [
  ["every table lower and further to the right", (sheets) => sheets.map((sheet) => moved(sheet, 7, 4))],
  [
    "the sheets have Excel's own names",
    (sheets) => sheets.map((sheet, index) => ({ ...sheet, name: `Blad${index + 1}` })),
  ],
  ["the file has another name", (sheets) => sheets.map((sheet) => ({ ...sheet, file: "underlag.xlsx" }))],
  ["notes on sheets of their own", (sheets) => [NOTES, ...sheets, { ...NOTES, name: "Att göra" }]],
  ["every number has been typed as text", (sheets) => sheets.map((sheet) => withCells(sheet, asText))],
  ["every number is the result of a formula", (sheets) => sheets.map((sheet) => withCells(sheet, asFormula))],
  ["all tables on one sheet", (sheets) => [stacked(sheets)]],
  ["spaces and no-break spaces around the texts", (sheets) => sheets.map((sheet) => withCells(sheet, padded))],
];

const NOTES = sheetOf([["Kom ihåg"], ["Ring Anna om prognosen"], ["Klart 2024-04-12"]], { name: "Anteckningar" });

describe.each(NAMES)("%s", (workbook) => {
  const sheets = loadSheets(workbook);
  const { tables } = readDocument(sheets[0]?.file ?? "", sheets);
  const expected = essence(sheets);

  test.each(CHANGES)("%s: the same tables", (_, change) => {
    expect(essence(change(sheets))).toEqual(expected);
  });

  test("other names of the areas: the same tables with those names", () => {
    const other = otherNames(tables);
    const renamed = sheets.map((sheet) =>
      withCells(sheet, (cell) => ({ ...cell, value: other.get(String(cell.value).trim()) ?? cell.value })),
    );
    const name = (label: string | null) => other.get(label ?? "") ?? label;
    const named = expected.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, label: name(row.label), parent: name(row.parent) })),
    }));
    expect(other.size).toBeGreaterThan(4);
    expect(essence(renamed)).toEqual(named);
  });

  test("the sheets in the opposite order: the same tables in that order", () => {
    const bySheet = sheets.map((sheet) => expected.filter((_, index) => tables[index]?.source.sheet === sheet.name));
    expect(essence([...sheets].reverse())).toEqual(bySheet.reverse().flat());
  });
});

function essence(sheets: readonly Sheet[]) {
  return readDocument(sheets[0]?.file ?? "", sheets).tables.map((table) => ({
    kind: table.kind,
    heading: table.heading,
    unit: table.unit,
    footnotes: table.footnotes,
    convention: { ...table.convention, evidence: undefined },
    columns: table.columns.map(({ header, role, period, year, measure }) => ({ header, role, period, year, measure })),
    rows: table.rows.map(({ label, role, parent, cells }) => ({
      label,
      role,
      parent,
      values: cells.map(({ value }) => value),
    })),
  }));
}

/** Each area of the money tables with a name that nobody has seen. */
function otherNames(tables: readonly Table[]): ReadonlyMap<string, string> {
  const money = tables.filter(({ kind }) => kind.startsWith("driftsammandrag"));
  const labels = money.flatMap(({ rows }) => rows.filter(({ role }) => role === "post").map(({ label }) => label));
  return new Map([...new Set(labels)].map((label, index) => [label, `Qvarnby ${index + 1}:an`]));
}

function moved(sheet: Sheet, down: number, right: number): Sheet {
  const move = ({ top, left, bottom, right: end }: Area): Area => ({
    top: top + down,
    left: left + right,
    bottom: bottom + down,
    right: end + right,
  });
  return {
    ...sheet,
    rows: sheet.rows.map(({ index, cells }) => ({
      index: index + down,
      // Their formulas would name the cells they stood beside.
      cells: [...Array.from({ length: right }, () => undefined), ...cells.map(withoutFormula)],
    })),
    merges: sheet.merges.map(move),
    hiddenRows: sheet.hiddenRows.map((row) => row + down),
    hiddenColumns: sheet.hiddenColumns.map((column) => column + right),
  };
}

/** The sheets below each other on one. */
function stacked(sheets: readonly Sheet[]): Sheet {
  let below = 0;
  const parts = sheets.map((sheet) => {
    const part = moved(sheet, below, 0);
    below = (part.rows.at(-1)?.index ?? below) + 4;
    return part;
  });
  return {
    ...(parts[0] ?? sheetOf([])),
    rows: parts.flatMap(({ rows }) => rows),
    merges: parts.flatMap(({ merges }) => merges),
    hiddenRows: parts.flatMap(({ hiddenRows }) => hiddenRows),
    hiddenColumns: [],
  };
}

function withCells(sheet: Sheet, change: (cell: Cell) => Cell): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map(({ index, cells }) => ({ index, cells: cells.map((cell) => cell && change(cell)) })),
  };
}

function asText(cell: Cell): Cell {
  if (typeof cell.value !== "number" || cell.format?.includes("%") || /y|d/iu.test(cell.format ?? "")) return cell;
  return { ...cell, value: String(cell.value).replace(".", ",").replace("-", "−") };
}

function withoutFormula(cell: Cell | undefined): Cell | undefined {
  if (cell === undefined) return undefined;
  const { formula: _, ...kept } = cell;
  return kept;
}

function asFormula(cell: Cell): Cell {
  return typeof cell.value === "number" ? { ...cell, formula: "VLOOKUP(A1,Z1:Z900,1)" } : cell;
}

function padded(cell: Cell): Cell {
  return typeof cell.value === "string" ? { ...cell, value: ` ${cell.value}\u00a0` } : cell;
}
