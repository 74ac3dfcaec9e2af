import { writeXlsx, type WriteOptions } from "hucre/xlsx";
import { createCalculator } from "../../src/calc/createCalculator";
import { createHost } from "../../src/createHost";
import { openWorkbook } from "../../src/files/openWorkbook";
import { cellNamed, formulasOf, textsOf, valuesOf } from "../../src/model/readCells";
import type { Workbook } from "../../src/model/workbook";

type Cells = NonNullable<WriteOptions["sheets"][number]["cells"]>;

async function opened(cells: Cells, options: Partial<WriteOptions> = {}): Promise<Workbook> {
  const bytes = await writeXlsx({ sheets: [{ name: "Blad 1", cells }], ...options });
  const outcome = await openWorkbook("prov.xlsx", bytes);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.workbook;
}

test("dates of a 1904 workbook show the same days", async () => {
  const cells: Cells = new Map([
    ["0,0", { value: 43860, style: { numFmt: "yyyy-mm-dd" } }],
    ["1,0", { value: 43860 }],
  ]);
  const { sheets } = await opened(cells, { dateSystem: "1904" });
  expect(textsOf(sheets[0]!)).toEqual([["2024-01-31"], ["43860"]]);
});

test("formulas come as they were typed, matrices with what they fill", async () => {
  const cells: Cells = new Map([
    ["0,0", { formula: "_xlfn.IFNA(_xlfn._xlws.SORT(C1:C2),0)", formulaResult: 1 }],
    [
      "0,1",
      // As LibreOffice writes the name when it saves.
      { formula: "_xldudf_vss_a_b(C1:C2)", formulaResult: 10, formulaType: "array", formulaRef: "B1:B2" },
    ],
    ["1,1", { value: 20 }],
    ["0,2", { value: 1 }],
    ["1,2", { value: 2 }],
  ]);
  const sheet = (await opened(cells)).sheets[0]!;
  expect(formulasOf(sheet, "A1:B1")).toEqual([["=IFNA(SORT(C1:C2),0)", "=VSS.A.B(C1:C2)"]]);
  expect(cellNamed(sheet, "B2")).toMatchObject({ value: 20, formula: null, spilledFrom: { row: 0, column: 1 } });
});

test("values stay as the file has them until something changes", async () => {
  const cells: Cells = new Map([
    ["0,0", { value: 1 }],
    ["0,1", { formula: "A1*2", formulaResult: 99 }],
    ["0,2", { formula: "_xldudf_VSS_TAL(A1)", formulaResult: 7, formulaType: "array", formulaRef: "C1" }],
    ["0,3", { formula: "C1+1", formulaResult: 8 }],
  ]);
  const workbook = await opened(cells);
  const host = createHost({ workbook, calculator: createCalculator() });
  const sheet = workbook.sheets[0]!;
  expect(valuesOf(sheet)).toEqual([[1, 99, 7, 8]]);
  host.enter(sheet, 0, 0, "3");
  expect(valuesOf(sheet)).toEqual([[3, 6, 7, 8]]);
});

test("a font of the file's own is the sheet's look", async () => {
  const workbook = await opened(new Map([["0,0", { value: "x" }]]), { defaultFont: { name: "Arial", size: 10 } });
  const sheet = workbook.sheets[0]!;
  expect(sheet.format.font).toMatchObject({ name: "Arial", size: 10 });
  expect(cellNamed(sheet, "A1").format).toBe(sheet.format);
  expect(cellNamed(sheet, "Z99").format).toBe(sheet.format);
});
