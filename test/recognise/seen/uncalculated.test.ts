import { readDocument } from "../../../src/recognise/readDocument";
import { withUncalculated } from "../../../src/recognise/seen/uncalculated";
import type { Cell } from "../../../src/workbook/sheet";
import { sheetOf } from "../../cases/loadCase";

type Stored = string | number | Cell | null;

function formula(text: string, value: Cell["value"], format?: string): Cell {
  return { formula: text, value, ...(format !== undefined && { format }) };
}

/** Names of the cells that were never calculated, `Blad2!B3` on other sheets than the first. */
function uncalculated(...sheets: readonly (readonly (readonly Stored[])[])[]): string[] {
  const read = withUncalculated(sheets.map((rows, index) => sheetOf(rows, { name: `Blad${index + 1}` })));
  return read.flatMap((sheet, index) =>
    sheet.rows.flatMap(({ index: row, cells }) =>
      cells.flatMap((cell, column) =>
        cell?.uncalculated === true ? [`${index === 0 ? "" : `${sheet.name}!`}${"ABCDEF"[column]}${row + 1}`] : [],
      ),
    ),
  );
}

test.each<[string, readonly (readonly Stored[])[], readonly string[]]>([
  ["a right sum", [[1], [2], [formula("SUM(A1:A2)", 3)]], []],
  ["a sum stored as 0", [[1], [2], [formula("SUM(A1:A2)", 0)]], ["A3"]],
  ["a sum of before", [[1], [2], [formula("SUM(A1:A2)", 7)]], ["A3"]],
  ["a sum that is 0", [[1], [-1], [formula("SUM(A1:A2)", 0)]], []],
  ["a sum of nothing", [[null], [1, formula("SUM(A1:A1)", 0)]], []],
  ["no stored value", [[1], [formula("A1*2", null)]], ["A2"]],
  ["an empty text for a sum", [[1], [formula("SUM(A1:A1)", "")]], ["A2"]],
  ["an empty text that may be meant", [[1], [formula('IF(A1>0,"",1)', "")]], []],
  ["noise", [[0.1], [0.2], [formula("A1+A2", 0.30000000000000004)]], []],
  ["a figure stored as it is shown", [[10], [formula("A1/3", 3.33, "0.00")]], []],
  ["a subtotal of subtotals", [[1], [formula("SUBTOTAL(9,A1:A1)", 1)], [2], [formula("SUBTOTAL(9,A1:A3)", 3)]], []],
  ["a subtotal stored as 0", [[1], [2], [formula("SUBTOTAL(109,A1:A2)", 0)]], ["A3"]],
  ["a choice stored as 0", [[4], [2], [formula("IF(A2=0,0,A1/A2)", 0)]], ["A3"]],
  ["what can't be calculated here", [[1], [formula("VLOOKUP(A1,B1:C9,2)", 0)]], []],
  [
    "what is made of an uncalculated cell",
    [[2], [formula("A1*2", 0)], [formula("MAX(A2,5)", 0)], [formula("A1+1", 3)]],
    ["A2", "A3"],
  ],
  ["a workbook where nothing was", [[2], [formula("A1*2", 0)], [formula("VLOOKUP(5,B1:C9,2)", 0)]], ["A2", "A3"]],
  ["an error", [[1], [{ formula: "A1/0", value: null, error: "#DIV/0!" }]], []],
])("%s", (_, rows, cells) => {
  expect(uncalculated(rows)).toEqual(cells);
});

test("a subtotal over a hidden row may count it or not", () => {
  const rows = [[1], [2], [formula("SUBTOTAL(109,A1:A2)", 1)], [formula("SUM(A1:A2)", 3)]];
  const [read] = withUncalculated([sheetOf(rows, { hiddenRows: [1] })]);
  expect(read?.rows.map(({ cells }) => cells[0]?.uncalculated ?? false)).toEqual([false, false, false, false]);
});

test("figures of another sheet", () => {
  expect(uncalculated([[formula("Blad2!A1", 0)], [formula("Blad3!A1", 0)]], [[4]])).toEqual(["A1", "A2"]);
});

test("a table whose formulas were never calculated is told, and none of them is 0", () => {
  const sheet = sheetOf([
    ["Driftsammandrag, tkr"],
    ["Enhet", "Utfall 2025", "Budget 2025", "Avvikelse"],
    ["Torget", -2410, -2300, formula("B3-C3", 0)],
    ["Parken", -805, -950, formula("B4-C4", 0)],
    ["Summa", formula("SUM(B3:B4)", 0), formula("SUM(C3:C4)", 0), formula("SUM(D3:D4)", 0)],
  ]);
  const { tables, problems } = readDocument("test.xlsx", [sheet]);
  expect(tables[0]?.rows.map(({ cells }) => cells.map(({ value, text }) => value ?? text))).toEqual([
    [-2410, -2300, "=B3-C3"],
    [-805, -950, "=B4-C4"],
    ["=SUM(B3:B4)", "=SUM(C3:C4)", "=SUM(D3:D4)"],
  ]);
  expect(problems.map(({ code, cell }) => `${code} ${cell}`)).toEqual(
    ["D3", "D4", "B5", "C5", "D5"].map((cell) => `notCalculated ${cell}`),
  );
});
