import { readDocument } from "../../../src/recognise/readDocument";
import type { Cell, Sheet } from "../../../src/workbook/sheet";
import { parseArea, sheetOf } from "../../cases/loadCase";

type Stored = string | number | Cell | null;
const HEADER = ["Enhet", "Utfall 2025", "Budget 2025", "Avvikelse"] as const;

/** Rows' labels with their figures, and what was told of cells and rows, in one sheet. */
function read(rows: readonly (readonly Stored[])[], more: Partial<Sheet> = {}) {
  const { tables, problems } = readDocument("test.xlsx", [
    sheetOf([["Driftsammandrag, tkr"], [], [...HEADER], ...rows], more),
  ]);
  return {
    rows: tables[0]?.rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => value)]),
    told: problems.map(({ code, cell }) => `${code} ${cell}`),
  };
}

test("a hidden sheet is left out and named; one without figures is not worth it", () => {
  const table = (actual: number) => [
    ["Drift, tkr"],
    [...HEADER],
    ["Torget", actual, -5, -5 - actual],
    ["Parken", -1, -2, 1],
  ];
  const { tables, problems } = readDocument("test.xlsx", [
    sheetOf(table(-9), { name: "Gammal", hidden: true }),
    sheetOf([["Ord"]], { name: "Listor", hidden: true }),
    sheetOf(table(-8), { name: "Drift" }),
  ]);
  expect(tables.map(({ source }) => source.sheet)).toEqual(["Drift"]);
  expect(problems.map(({ code, sheet }) => `${code} ${sheet}`)).toEqual(["hiddenSheet Gammal"]);
});

test("what lies beneath a merged cell is left out and named", () => {
  const rows = [
    ["Torget", -10, -11, 99],
    ["Parken", -1, -2, 1],
  ];
  const merged = read(rows, { merges: [parseArea("C4:D4")] });
  expect(merged.rows?.[0]).toEqual(["Torget", -10, -11, null]);
  expect(merged.told).toEqual(["beneathMerge D4"]);
});

const ITEMS = [
  ["Torget", -10, -11, 1],
  ["Parken", -20, -22, 2],
  ["Badet", -40, -44, 4],
] as const;
const SEEN = ["Summa", -30, -33, 3] as const;
const ALL = ["Summa", -70, -77, 7] as const;

function sums(text: string, values: readonly (string | number)[]): Stored[] {
  return values.map((value, index) =>
    typeof value === "number" ? { value, formula: text.replace(/X/gu, "ABCD"[index] ?? "") } : value,
  );
}

test.each<[string, readonly Stored[], readonly string[]]>([
  ["figures without the hidden row", SEEN, ["hiddenRow A6"]],
  ["figures with it", ALL, []],
  ["a formula of what a filter shows", sums("SUBTOTAL(109,X4:X6)", SEEN), ["hiddenRow A6"]],
  ["a formula of all", sums("SUM(X4:X6)", ALL), []],
])("a hidden row counts by the sum's %s", (_, sum, told) => {
  const shown = read([...ITEMS, sum], { hiddenRows: [5] });
  expect(shown.told).toEqual(told);
  expect(shown.rows?.map(([label]) => label)).toEqual(
    told.length > 0 ? ["Torget", "Parken", "Summa"] : ["Torget", "Parken", "Badet", "Summa"],
  );
});

test("hidden details count when the row that is seen is their sum", () => {
  const rows = [
    ["Kultur", -30, -33, 3],
    ["Biblioteket", -10, -11, 1],
    ["Museet", -20, -22, 2],
    ["Fritid", -40, -44, 4],
    ["Gammalt", -7, -7, 0],
  ];
  const shown = read(rows, { hiddenRows: [4, 5, 7] });
  expect(shown.rows?.map(([label]) => label)).toEqual(["Kultur", "Biblioteket", "Museet", "Fritid"]);
  expect(shown.told).toEqual(["hiddenRow A8"]);
});

test("without a sum a hidden row does not count", () => {
  expect(read(ITEMS, { hiddenRows: [4] }).told).toEqual(["hiddenRow A5"]);
});

/** Headers of the columns that are read of a table with one more column, hidden ones in brackets, and what was told. */
function columns(header: readonly string[], hiddenColumns: readonly number[]) {
  const rows = [
    ["Torget", -10, -12, -11, 1],
    ["Parken", -20, -24, -22, 2],
  ];
  const sheet = sheetOf([["Driftsammandrag, tkr"], [...header], ...rows], { hiddenColumns });
  const { tables, problems } = readDocument("test.xlsx", [sheet]);
  return [
    tables[0]?.columns.map((column) => (column.hidden === true ? `(${column.header})` : column.header)),
    problems.map(({ code, cell }) => `${code} ${cell}`),
  ];
}

test.each<[string, readonly string[], readonly number[], readonly string[], readonly string[]]>([
  [
    "that another stands for is left out",
    ["Enhet", "Utfall 2025", "Budget 2025", "Budget 2025", "Avvikelse"],
    [2],
    ["Utfall 2025", "Budget 2025", "Avvikelse"],
    ["hiddenColumn C2"],
  ],
  [
    "that is alone in its time is read and marked",
    ["Enhet", "Utfall 2025", "Budget 2024", "Budget 2025", "Avvikelse"],
    [2],
    ["Utfall 2025", "(Budget 2024)", "Budget 2025", "Avvikelse"],
    [],
  ],
  [
    "that is seen is as any",
    ["Enhet", "Utfall 2025", "Budget 2024", "Budget 2025", "Avvikelse"],
    [7],
    ["Utfall 2025", "Budget 2024", "Budget 2025", "Avvikelse"],
    [],
  ],
])("a column %s", (_, header, hidden, kept, told) => {
  expect(columns(header, hidden)).toEqual([kept, told]);
});
