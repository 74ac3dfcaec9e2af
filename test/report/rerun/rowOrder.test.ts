import { fc } from "../../property";
import { movedFormula } from "../../../src/report/rerun/movedFormula";
import { inUserOrder, rowOrder } from "../../../src/report/rerun/rowOrder";
import type { SheetSpec, SpecCell, StyleName } from "../../../src/workbook/sheet";

type Line = readonly [label: string, style: StyleName, formula?: string];

function sheet(lines: readonly Line[]): SheetSpec {
  return {
    id: "drift",
    name: "Drift",
    columnWidths: [10, 10],
    rows: lines.map(([value, style, formula], row): SpecCell[] => [
      { value, style },
      { value: row, style: "amount", ...(formula !== undefined && { formula }) },
    ]),
    rowLines: { 1: 2 },
    frozenRows: 0,
    orientation: "portrait",
    inputs: [],
    keyColumns: [0],
  };
}

const DRIFT: readonly Line[] = [
  ["mnkr", "header"],
  ["HR", "label", "D2-C2"],
  ["varav intäkter", "varavLabel"],
  ["Kost", "label", "D4-C4"],
  ["IT", "label", "D5-C5"],
  ["Summa", "sumLabel", 'SUM(B2,B4:B5)&"B2"'],
  ["Not om HR", "note"],
];

/** The labels and formulas of the sheet after the user has put its rows in an order. */
function after(given: readonly Line[], order: readonly string[], next = given): (string | undefined)[] | null {
  const arranged = inUserOrder(
    sheet(next),
    rowOrder(sheet(given)),
    order.map((label) => [label]),
  );
  return arranged && arranged.rows.map(([label, figure]) => [label?.value, figure?.formula].filter(Boolean).join(" "));
}

test("only rows between headings and sums may change places", () => {
  expect(rowOrder(sheet(DRIFT))).toEqual([[["HR", 0], ["Kost", 0], ["IT", 0]]]); // prettier-ignore
});

test.each<[string, readonly string[], readonly Line[], (string | undefined)[] | null]>([
  ["nothing moved", ["mnkr", "HR", "varav intäkter", "Kost", "IT", "Summa"], DRIFT, null],
  [
    "sorted; varav follow, the sum means the same rows",
    ["mnkr", "IT", "Kost", "HR", "varav intäkter", "Summa"],
    DRIFT,
    ["mnkr", "IT D2-C2", "Kost D3-C3", "HR D4-C4", "varav intäkter", 'Summa SUM(B2:B4)&"B2"', "Not om HR"],
  ],
  [
    "the sum sorted with the rows goes back to its place",
    ["mnkr", "Summa", "IT", "HR", "Kost"],
    DRIFT,
    ["mnkr", "IT D2-C2", "HR D3-C3", "varav intäkter", "Kost D5-C5", 'Summa SUM(B2:B3,B5)&"B2"', "Not om HR"],
  ],
  [
    "a new row comes after the one it follows in the report, a missing one is not missed",
    ["mnkr", "IT", "Kost", "HR"],
    [
      ["mnkr", "header"],
      ["HR", "label"],
      ["Ny", "label"],
      ["IT", "label"],
      ["Summa", "sumLabel"],
    ],
    ["mnkr", "IT", "HR", "Ny", "Summa"],
  ],
])("%s", (_, order, next, expected) => {
  expect(after(DRIFT, order, next)).toEqual(expected);
});

test("the same rows in another table keep their own order", () => {
  const two: readonly Line[] = [...DRIFT, ["tkr", "header"], ["HR", "label"], ["Kost", "label"], ["IT", "label"]];
  const order = two.map(([label]) => label);
  const sorted = [...order.slice(0, 8), "IT", "Kost", "HR"];
  const labels = after(two, sorted)?.map((line) => line?.split(" ")[0]);
  expect(labels).toEqual(["mnkr", "HR", "varav", "Kost", "IT", "Summa", "Not", "tkr", "IT", "Kost", "HR"]);
});

test.each([
  ["SUM(B5:B6)", "SUM(B6,B8)"],
  ["SUM(B5:B7,B9)", "SUM(B6:B9)"],
  ['VSS.AVVIKELSE(B5,$C$5,"B5")', 'VSS.AVVIKELSE(B8,$C$5,"B5")'],
  ["B7-B6", "B7-B6"],
  ["'Blad B5'!B5+LOG10(B5)", "'Blad B5'!B5+LOG10(B8)"],
])("%s becomes %s when row 5 has gone to row 8", (formula, expected) => {
  expect(movedFormula(formula, (row) => (row === 4 ? 7 : row))).toBe(expected);
});

test("any order keeps every row, and every sum its rows", () => {
  const labels = Array.from({ length: 8 }, (_, index) => `Enhet ${index}`);
  const given: readonly Line[] = [
    ...labels.map((label): Line => [label, "label"]),
    ["Summa", "sumLabel", "SUM(B1:B8)"],
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(labels, { minLength: 8 }), (order) => {
      const arranged = after(given, [...order, "Summa"]) ?? after(given, [...order].reverse());
      expect(arranged?.at(-1)).toBe("Summa SUM(B1:B8)");
      expect([...(arranged ?? [])].sort()).toEqual([...labels, "Summa SUM(B1:B8)"].sort());
    }),
  );
});
