import { FUNCTIONS } from "../../src/functions/associate";
import { createCalculator } from "excel-host/calc/createCalculator";
import type { CustomFunction } from "excel-host/calc/calculator";
import { createHost } from "excel-host/createHost";
import { cellNamed, valuesOf } from "excel-host/model/readCells";

// The product's functions take matrices; the engine hands them over without knowing their types.
const functions = FUNCTIONS as unknown as Readonly<Record<string, CustomFunction>>;

function shown(rows: readonly (readonly (string | number | null)[])[]) {
  const host = createHost({ calculator: createCalculator({ functions: () => functions }) });
  return { host, sheet: host.addSheet("Drift", rows) };
}

test("deviations spill over whole columns and follow their figures", () => {
  const { host, sheet } = shown([
    [90, 100, '=VSS.AVVIKELSE(A1:A3,B1:B3,"kostnad")', "=SUM(C1:C3)"],
    ["1 250,5", 1000],
    [30, 20],
  ]);
  expect(valuesOf(sheet)).toEqual([
    [90, 100, 10, -250.5],
    ["1 250,5", 1000, -250.5, null],
    [30, 20, -10, null],
  ]);
  host.enter(sheet, 1, 0, "1000");
  expect(valuesOf(sheet, "C1:D2")).toEqual([
    [10, 0],
    [0, null],
  ]);
});

test("an error says in Swedish what is wrong", () => {
  const { sheet } = shown([["hej", 100, '=VSS.AVVIKELSE(A1,B1,"kostnad")', "=C1*2"]]);
  expect(valuesOf(sheet, "C1:D1")).toEqual([["#VALUE!", "#VALUE!"]]);
  expect(cellNamed(sheet, "C1").message).toMatch(/hej/);
});

test("a status is a text that native formulas use", () => {
  const { sheet } = shown([[98, "≥95", "=VSS.KPISTATUS(A1,B1)", '=IF(C1="Uppnås",1,0)']]);
  expect(valuesOf(sheet, "C1:D1")).toEqual([["Uppnås", 1]]);
});
