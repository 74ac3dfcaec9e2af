import { createCalculator } from "../../src/calc/createCalculator";
import type { CustomFunction } from "../../src/calc/calculator";
import { createHost } from "../../src/createHost";
import { cellNamed, valuesOf } from "../../src/model/readCells";
import { calculated, excelError } from "./calculating";

type Matrix = number[][];

/** What a function was called with. */
function recording(answer: unknown): { readonly calls: unknown[][]; readonly calculate: CustomFunction } {
  const calls: unknown[][] = [];
  return { calls, calculate: (...args) => (calls.push(args), answer) };
}

const TEN: CustomFunction = (given) => (given as Matrix).map((row) => row.map((value) => value * 10));
const HALF: CustomFunction = (given) =>
  (given as Matrix).filter(([value = 0]) => value > 0).map(([value = 0]) => [value / 2]);
const FAIL: CustomFunction = () => {
  throw excelError("#N/A", "Målet saknas.");
};
const MIXED: CustomFunction = () => [
  [1, excelError("#VALUE!", "Inget tal.")],
  ["text", true],
];
const functions = { TEN, HALF, FAIL, MIXED, "A.B": TEN, NOTHING: () => null, NAN: () => Number.NaN, BROKEN: () => [] };

test.each([
  ["=VSS.TEN(A1)", 20],
  ["=vss.ten(A1)+1", 21],
  ["=VSS.A.B(A1)", 20],
  ["=SUM(VSS.TEN(A1:A3))", 40],
  ["=IF(VSS.TEN(A1)>5,VSS.TEN(VSS.TEN(A1)),0)", 200],
  ["=VSS.FAIL()", "#N/A"],
  ['=IFERROR(VSS.FAIL(),"saknas")', "saknas"],
  ["=VSS.NOTHING()", 0],
  ["=VSS.NAN()", "#NUM!"],
  ["=VSS.BROKEN()", "#VALUE!"],
  ["=VSS.OKÄND(A1)", "#NAME?"],
  ["=VSS.OKAND(A1)", "#NAME?"],
  ["=VSS.TEN(1/0)", "#DIV/0!"],
  ['="VSS.TEN(A1)"', "VSS.TEN(A1)"],
])("%s → %j", (formula, expected) => {
  expect(calculated([[2, formula], [-1], [3]], functions)[0]?.[1]).toEqual(expected);
});

test.each([0, null] as const)(
  "arguments come as matrices, with null for one left out and %j for an empty cell",
  (blank) => {
    const { calls, calculate } = recording(1);
    const calculator = createCalculator({ functions: () => ({ F: calculate }), blank });
    const host = createHost({ calculator });
    host.addSheet("Data", [[1, "två", true, null, "=VSS.F(A1:D1,,B1,2%,DATE(2024,1,31))"]]);
    expect(calls.at(-1)).toEqual([[[1, "två", true, blank]], null, [["två"]], [[0.02]], [[45322]]]);
  },
);

test("an error keeps the function's own message", () => {
  const sheet = createHost({ calculator: createCalculator({ functions: () => functions }) }).addSheet("D", [
    ["=VSS.FAIL()", "=VSS.MIXED()"],
    ["=1/0"],
  ]);
  expect(valuesOf(sheet)).toEqual([
    ["#N/A", 1, "#VALUE!"],
    ["#DIV/0!", "text", true],
  ]);
  expect(["A1", "C1", "A2"].map((name) => cellNamed(sheet, name).message)).toEqual([
    "Målet saknas.",
    "Inget tal.",
    undefined,
  ]);
});

describe("a matrix", () => {
  const SPILL = [
    [2, 20],
    [-1, -10],
    [3, 30],
  ];

  function spilling(formula: string, rows: readonly (readonly (string | number | null)[])[] = [[2], [-1], [3]]) {
    const host = createHost({ calculator: createCalculator({ functions: () => functions }) });
    const sheet = host.addSheet(
      "D",
      rows.map((row, index) => (index === 0 ? [row[0] ?? null, formula] : row)),
    );
    return { host, sheet };
  }

  test("spills, follows its arguments and says where it comes from", () => {
    const { host, sheet } = spilling("=VSS.TEN(A1:A3)");
    expect(valuesOf(sheet)).toEqual(SPILL);
    host.enter(sheet, 1, 0, "7");
    expect(valuesOf(sheet)[1]).toEqual([7, 70]);
    expect(cellNamed(sheet, "B3")).toMatchObject({ formula: null, spilledFrom: { row: 0, column: 1 } });
  });

  test("of another size than its arguments gets the room it needs", () => {
    const { host, sheet } = spilling("=VSS.HALF(A1:A3)");
    expect(valuesOf(sheet)).toEqual([
      [2, 1],
      [-1, 1.5],
      [3, null],
    ]);
    host.enter(sheet, 1, 0, "8");
    expect(valuesOf(sheet).map(([, half]) => half)).toEqual([1, 4, 1.5]);
    host.enter(sheet, 1, 0, "-8");
    host.enter(sheet, 2, 0, "-8");
    expect(valuesOf(sheet).map(([, half]) => half)).toEqual([1, null, null]);
  });

  test("is #SPILL! while something is in its way", () => {
    const { host, sheet } = spilling("=VSS.TEN(A1:A3)");
    host.enter(sheet, 2, 1, "i vägen");
    expect(valuesOf(sheet).map(([, ten]) => ten)).toEqual(["#SPILL!", null, "i vägen"]);
    host.enter(sheet, 2, 1, "");
    expect(valuesOf(sheet)).toEqual(SPILL);
  });

  test("goes with its formula", () => {
    const { host, sheet } = spilling("=VSS.TEN(A1:A3)");
    host.enter(sheet, 0, 1, "5");
    expect(valuesOf(sheet)).toEqual([
      [2, 5],
      [-1, null],
      [3, null],
    ]);
  });

  test("is one error in its corner", () => {
    const { sheet } = spilling("=VSS.TEN(A1:A3/0)");
    expect(valuesOf(sheet).map(([, ten]) => ten)).toEqual(["#DIV/0!", null, null]);
  });

  test("can't be emptied from inside", () => {
    const { host, sheet } = spilling("=VSS.TEN(A1:A3)");
    host.enter(sheet, 1, 1, "");
    expect(valuesOf(sheet)).toEqual(SPILL);
  });
});

test("cells keep their values while no function is associated, and are calculated when they come", () => {
  let known: Readonly<Record<string, CustomFunction>> = functions;
  const host = createHost({ calculator: createCalculator({ functions: () => known }) });
  const sheet = host.addSheet("D", [[2, "=VSS.TEN(A1:A2)", "=SUM(B1:B2)"], [3]]);
  known = {};
  host.enter(sheet, 0, 0, "4");
  expect(valuesOf(sheet)).toEqual([
    [4, 20, 50],
    [3, 30, null],
  ]);
  known = functions;
  host.settle();
  expect(valuesOf(sheet)).toEqual([
    [4, 40, 70],
    [3, 30, null],
  ]);
});
