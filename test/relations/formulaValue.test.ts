import { formulaAreas } from "../../src/relations/formulaAreas";
import { formulaValue, type Input } from "../../src/relations/formulaValue";

/** A small sheet by name of cell; `Data!A1` is another's. */
const CELLS: Readonly<Record<string, Input>> = {
  A1: 10,
  A2: -4,
  A3: "text",
  A5: 2.5,
  A9: "unknown",
  A11: { value: 6, because: "subtotal" },
  A12: { value: 1, because: "hidden" },
  "Data!A1": 7,
  "Plan 2025!A1": 3,
};

function calculate(formula: string): number | null {
  const found = formulaValue(formula, ({ sheet, top, bottom, left }) =>
    left > 0
      ? null
      : Array.from({ length: bottom - top + 1 }, (_, index) => {
          const name = `A${top + index + 1}`;
          return CELLS[sheet === null ? name : `${sheet}!${name}`] ?? "blank";
        }),
  );
  return found?.value ?? null;
}

test.each<[string, number | null]>([
  ["A1", 10],
  ["A1-A2", 14],
  ["-A1+A2*2", -18],
  ["A1/8*12", 15],
  ["(A1+A2)/2", 3],
  ["A1*50%", 5],
  ["SUM(A1:A5)", 8.5],
  ["SUM(A1:A2,A5)+1", 9.5],
  ["sum($A$1:$A$2)", 6],
  ["SUM(A1-A2,A5*2)", 19],
  ["ROUND(A5/2,1)", 1.3],
  ["ROUND(-A5/2,1)", -1.3],
  ["Data!A1-A1", -3],
  ["'Plan 2025'!A1+1", 4],
  ["A4+1", 1],
  ["SUM(A4:A4)", 0],
  ["1E3+A1", 1010],
  ["SUBTOTAL(9,A1:A2)", 6],
  ["SUBTOTAL(109,A1:A2,A5)*2", 17],
  ["SUBTOTAL(9,A1:A2,A10:A11)", 6],
  ["SUM(A1:A2,A10:A12)", 13],
  ["IF(A1>0,1,2)", 1],
  ["IF(A1<=A2,A1/A4,A2*2)", -8],
  ["IF(A4=0,0,A1/A4)", 0],
  ["IF(A1<>A2,IF(A2>0,1,SUM(A1:A2)),9)+1", 7],
  ['IF(A4="",A1,A2)', 10],
  ['IF(A3<>"",A1-A2,"")', 14],
  // Not known
  ["A3+1", null],
  ["SUM(A1:A9)", null],
  ["A1/A4", null],
  ["SUBTOTAL(1,A1:A2)", null],
  ["SUBTOTAL(9,A1:A2", null],
  ["SUBTOTAL(9,A12)", null],
  ["IF(A1>0,A3,2)", null],
  ["IF(A2>0,1)", null],
  ["IF(A1,1,2)", null],
  ["IF(A9>0,1,2)", null],
  ['IF(A4="","",A1)', null],
  ['IF(A3="x",1,2)', null],
  ["IF(A1>0,1,2", null],
  ["VLOOKUP(A1,A1:A5,1)", null],
  ["A1&A2", null],
  ["A1:A2", null],
  ["SUM(B1:B2)", null],
  ["A1+", null],
  ["SUM(A1", null],
  ["[1]Blad1!A1", null],
])("=%s is %p", (formula, value) => {
  expect(calculate(formula)).toBe(value);
});

test.each([
  ["SUM(B5:B7)-Data!C1", [null, "Data"]],
  ["IF('Plan 2025'!A1>0,A2,0)", ["Plan 2025", null]],
  ['"A1"&B2', [null]],
  ["LOG10(3)", []],
])("=%s speaks of cells of %p", (formula, sheets) => {
  expect(formulaAreas(formula).map(({ sheet }) => sheet)).toEqual(sheets);
});
