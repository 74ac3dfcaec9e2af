import { FUNCTIONS } from "../../src/functions/associate";
import { planFormula, type FormulaRecipe } from "../../src/office/edit/insertFormula";
import { deviationFormula, forecastFormula, indexationFormula } from "../../src/report/parts/formulas";
import { areaNamed } from "../../src/workbook/areaNamed";
import { createCalculator } from "excel-host/calc/createCalculator";
import type { CustomFunction } from "excel-host/calc/calculator";
import { createHost } from "excel-host/createHost";
import { cellNamed, valuesOf } from "excel-host/model/readCells";

// The product's functions take matrices; the engine hands them over without knowing their types.
const functions = FUNCTIONS as unknown as Readonly<Record<string, CustomFunction>>;

function shown(rows: readonly (readonly (string | number | null)[])[], blank: 0 | null = 0) {
  const host = createHost({ calculator: createCalculator({ functions: () => functions, blank }) });
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

describe.each([0, null] as const)("where Excel hands over an empty cell as %j", (blank) => {
  // C1 and C2 are empty.
  const CELLS = [90, 100, null];
  const answer = (formula: string) => valuesOf(shown([[...CELLS, formula]], blank).sheet, "D1")[0]?.[0];

  test.each<[string, string | number]>([
    ["=VSS.AVVIKELSE(A1,B1,C1)", -10],
    ["=VSS.AVVIKELSEPROCENT(A1,B1,C1)", -0.1],
    ["=VSS.PROGNOS(A1,3,C1)", 360],
    ['=VSS.KPISTATUS(A1,"≥80",C1,C1,C1)', "Uppnås"],
    ["=VSS.MALUPPFYLLELSE(C1:C2,A1:B1)", "#VALUE!"],
    ["=VSS.MALUPPFYLLELSE(C1:C2)", "#N/A"],
    ["=VSS.KOMMENTAR(C1,A1,B1,C1,C1)", "Resultatet är 90 mot budget 100, vilket är 10 sämre än budget."],
  ])("a word that is missing is left out: %s", (formula, expected) => {
    expect(answer(formula)).toBe(expected);
  });

  test.each<[string, FormulaRecipe, string]>([
    ["IBALANS", { name: "VSS.IBALANS", shape: "columns", columns: ["a", "b"], least: 1, constants: [] }, "C1"],
    ["AVVIKELSE", { name: "VSS.AVVIKELSE", shape: "columns", columns: ["a", "b"], least: 2, constants: [] }, "B1:C1"],
    ["TAL", { name: "VSS.TAL", shape: "block", columns: ["a"], least: 1, constants: [] }, "C1"],
    ["FORANDRING", { name: "VSS.FORANDRING", shape: "columns", columns: ["a", "b"], least: 2, constants: [] }, "B1:C1"],
    ["UPPRAKNA", { name: "VSS.UPPRAKNA", shape: "columns", columns: ["a"], least: 1, constants: ["2", "1"] }, "C1"],
  ])("what Infoga writes takes a figure that is missing for missing: %s", (_name, recipe, selection) => {
    const plan = planFormula(recipe, areaNamed(selection)!);
    if ("code" in plan) throw new Error(plan.code);
    expect(answer(plan.formula)).toBe("");
  });

  test("what Infoga writes for a target judges no figure that is missing", () => {
    const recipe = {
      name: "VSS.KPISTATUS",
      shape: "columns",
      columns: ["a"],
      least: 1,
      constants: ['"<5 %"'],
    } as const;
    const plan = planFormula(recipe, areaNamed("C1")!);
    expect(answer("formula" in plan ? plan.formula : "")).toBe("Kan ej bedömas");
  });

  test.each([
    deviationFormula("vss", "C1", "B1", "kostnad", "budget-utfall"),
    indexationFormula("vss", "C1", 2.5),
    forecastFormula("vss", "linear", { actual: "C1" } as Parameters<typeof forecastFormula>[2], 3),
  ])("what the report writes is empty where its figure is taken away: %s", (formula) => {
    expect(answer(`=${formula}`)).toBe("");
  });
});
