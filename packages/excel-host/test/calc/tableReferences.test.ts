import { withoutTables, type NamedTable } from "../../src/calc/tableReferences";
import { valuesOf } from "../../src/model/readCells";
import { openCalculating } from "./calculating";

/** B3:D7 with headers and totals. */
const COSTS: NamedTable = {
  name: "Kostnader",
  sheet: "Data 1",
  area: { top: 2, left: 1, bottom: 6, right: 3 },
  columns: ["Konto", "Budget, kr", "Utfall [tkr]"],
  hasTotals: true,
};

test.each([
  ["=SUM(Kostnader[Konto])", "=SUM('Data 1'!$B$4:$B$6)"],
  ["=SUM(kostnader[Budget, kr])", "=SUM('Data 1'!$C$4:$C$6)"],
  ["=Kostnader[[Konto]:[Budget, kr]]", "='Data 1'!$B$4:$C$6"],
  ["=Kostnader[[#This Row],[Budget, kr]]", "='Data 1'!$C$5"],
  ["=Kostnader[@[Budget, kr]]*2", "='Data 1'!$C$5*2"],
  ["=Kostnader[@Konto]", "='Data 1'!$B$5"],
  ["=Kostnader[[#Totals],[Konto]]", "='Data 1'!$B$7"],
  ["=Kostnader[[#Headers],[#Data],[Konto]]", "='Data 1'!$B$3:$B$6"],
  ["=ROWS(Kostnader[#All])", "=ROWS('Data 1'!$B$3:$D$7)"],
  ["=Kostnader[Okänd]", "=#REF!"],
  ["=Annan[Konto]", "=Annan[Konto]"],
  ['="Kostnader[Konto]"', '="Kostnader[Konto]"'],
])("%s is %s", (formula, expected) => {
  expect(withoutTables(formula, [COSTS], 4)).toBe(expected);
});

test("formulas follow a table that is made and resized", async () => {
  const { host, run } = openCalculating();
  const sheet = host.addSheet("Data", [
    ["Konto", "Belopp", "=SUM(Kostnader[Belopp])"],
    ["4010", 1, "=SUM(Kostnader)"],
    ["4020", 2],
    ["4030", 4],
  ]);
  expect(valuesOf(sheet, "C1:C2")).toEqual([["#NAME?"], ["#NAME?"]]);
  const change = (edit: (sheet: Excel.Worksheet) => void) =>
    run(async (context) => {
      edit(context.workbook.worksheets.getItem("Data"));
      await context.sync();
    });
  await change((data) => {
    data.tables.add("A1:B3", true).name = "Kostnader";
  });
  expect(valuesOf(sheet, "C1:C2")).toEqual([[3], [3]]);
  await change((data) => data.tables.getItem("Kostnader").resize("A1:B4"));
  expect(valuesOf(sheet, "C1:C2")).toEqual([[7], [7]]);
});
