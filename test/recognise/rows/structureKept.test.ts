import { fc } from "../../property";
import type { Table } from "../../../src/domain/table/table";
import type { Cell } from "../../../src/workbook/sheet";
import { readDocument } from "../../../src/recognise/readDocument";
import { sheetOf } from "../../cases/loadCase";
import { readRows, type Rows } from "../readRows";

/** A table as a controller would lay it out, before it is written to a sheet. */
interface Layout {
  readonly blocks: readonly (readonly Line[])[];
  readonly side: "above" | "below";
  /** Header words and labels, or nonsense in their place. */
  readonly words: "said" | "labels unsaid" | "headers unsaid";
  readonly factor: 1 | -1;
  readonly formulas: boolean;
}

interface Line {
  readonly name: string;
  readonly amounts: readonly [number, number];
}

const amount = fc.integer({ min: 120, max: 98_765 });
const letters = fc.string({ unit: fc.constantFrom(..."bcdfghjklmnpqrstvwxz"), minLength: 4, maxLength: 8 });
const layouts = fc
  .uniqueArray(letters, { minLength: 16, maxLength: 16 })
  .chain((names) =>
    fc.record({
      names: fc.constant(names),
      sizes: fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 2, maxLength: 3 }),
      amounts: fc.array(fc.tuple(amount, amount), { minLength: 15, maxLength: 15 }),
      side: fc.constantFrom("above" as const, "below" as const),
    }),
  )
  .map(({ names, sizes, amounts, side }): Layout => {
    const lines = amounts.map((pair, index): Line => ({ name: `${names[index] ?? ""} ${index}`, amounts: pair }));
    const starts = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
    const blocks = sizes.map((size, index) => lines.slice(starts[index], (starts[index] ?? 0) + size));
    return { blocks, side, words: "said", factor: 1, formulas: false };
  });

const SHEET_HEAD = 3;

/** The sheet, and which rows each sum adds, both as rows of the sheet. */
function written({ blocks, side, words, factor, formulas }: Layout): { rows: Rows; sums: Map<number, number[]> } {
  const rows: (string | number | Cell | null)[][] = [
    [words === "said" ? "Driftredovisning 2031, tkr" : "Rfvbgt"],
    [],
    words === "headers unsaid" ? ["Qzx", "Wrtz", "Plm", "Kjh"] : ["", "Utfall 2031", "Budget 2031", "Avvikelse"],
  ];
  const sums = new Map<number, number[]>();
  const totals: number[] = [];
  const add = (label: string, amounts: readonly number[], addends: readonly number[] = []) => {
    const [actual = 0, budget = 0] = amounts.map((value) => value * factor);
    const sheetRow = rows.length;
    const cell = (value: number, column: string): number | Cell =>
      formulas && addends.length > 0 ? { value, formula: addends.map((at) => `${column}${at + 1}`).join("+") } : value;
    rows.push([label, cell(actual, "B"), cell(budget, "C"), cell(actual - budget, "D")]);
    return sheetRow;
  };
  const totalOf = (lines: readonly Line[]) =>
    [0, 1].map((at) => lines.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0));
  const name = (said: string, nonsense: string) => (words === "said" ? said : nonsense);
  blocks.forEach((block, index) => {
    const start = rows.length + (side === "above" ? 1 : 0);
    const addends = block.map((_, at) => start + at);
    const addSum = () => totals.push(add(name(`Summa ${index}`, `Vbnm ${index}`), totalOf(block), addends));
    if (side === "above") addSum();
    for (const { name: label, amounts } of block) add(label, amounts);
    if (side === "below") addSum();
    sums.set(totals.at(-1) ?? -1, addends);
  });
  sums.set(add(name("Totalt", "Ghjkl"), totalOf(blocks.flat()), totals), totals);
  return { rows, sums };
}

/** How many of the sums are read as what they are. */
function kept(layout: Layout): { readonly sums: number; readonly kept: number } {
  const { rows, sums } = written(layout);
  const [table] = readRows(rows).tables;
  const read = new Map((table?.rows ?? []).map(({ at, adds, role }) => [at, role === "summa" ? adds : undefined]));
  const same = [...sums].filter(([row, addends]) => JSON.stringify(read.get(row)) === JSON.stringify(addends));
  return { sums: sums.size, kept: same.length };
}

const shuffled = (layout: Layout): Layout => ({
  ...layout,
  blocks: layout.blocks.map((block) => block.toSorted((a, b) => a.name.localeCompare(b.name))),
});

test.each<[string, (layout: Layout) => Layout, number]>([
  ["as it stands", (layout) => layout, 1],
  ["its labels are nonsense", (layout) => ({ ...layout, words: "labels unsaid" }), 0.9],
  ["its header words and labels are nonsense", (layout) => ({ ...layout, words: "headers unsaid" }), 0.9],
  ["its rows are reordered within their blocks", shuffled, 1],
  ["the sign of the whole table turns", (layout) => ({ ...layout, factor: -1 }), 1],
  ["its sums are formulas", (layout) => ({ ...layout, formulas: true }), 1],
  ["its formulas are values, and its labels nonsense", (layout) => ({ ...layout, words: "labels unsaid" }), 0.9],
])("what a table's sums add is kept when %s", (_name, change, least) => {
  const counts = fc.sample(layouts, { numRuns: 30, seed: 516 }).map((layout) => kept(change(layout)));
  const total = (value: (one: (typeof counts)[number]) => number) => counts.reduce((sum, one) => sum + value(one), 0);
  expect(total((one) => one.kept) / total((one) => one.sums)).toBeGreaterThanOrEqual(least);
});

/** The columns that each deviation compares, by column of the sheet. */
function compared(layout: Layout) {
  const columns: Table["columns"] = readRows(written(layout).rows).tables[0]?.columns ?? [];
  return columns.flatMap(({ compares, at }) => (compares === undefined ? [] : [{ at, ...compares }]));
}

test.each<[string, (layout: Layout) => Layout, number]>([
  ["as it stands", (layout) => layout, 1],
  ["its labels are nonsense", (layout) => ({ ...layout, words: "labels unsaid" }), 1],
  ["its header words and labels are nonsense", (layout) => ({ ...layout, words: "headers unsaid" }), 0.9],
  ["its rows are reordered within their blocks", shuffled, 1],
  ["the sign of the whole table turns", (layout) => ({ ...layout, factor: -1 }), 1],
  ["its sums are formulas", (layout) => ({ ...layout, formulas: true }), 1],
])("which columns a deviation compares is kept when %s", (_name, change, least) => {
  const expected = JSON.stringify([{ at: SHEET_HEAD, actual: 1, budget: 2 }]);
  const found = fc.sample(layouts, { numRuns: 10, seed: 517 }).map((layout) => compared(change(layout)));
  const same = found.filter((pairs) => JSON.stringify(pairs) === expected);
  expect(same.length / found.length).toBeGreaterThanOrEqual(least);
});

test("what is kept under nonsense is an assumption: every role says so", () => {
  for (const layout of fc.sample(layouts, { numRuns: 5, seed: 518 })) {
    const { rows } = written({ ...layout, words: "headers unsaid" });
    const [recognition] = readDocument("a.xlsx", [sheetOf(rows)]).recognitions;
    expect(recognition?.columns.map(({ certainty }) => certainty)).toEqual(["antagen", "antagen", "antagen"]);
  }
});

test("which rows are parts of which is kept when every other word is nonsense, and when the sign turns", () => {
  const rows = (name: string, factor: 1 | -1): Rows => [
    ["Rfvbgt"],
    ["Qzx", "Wrtz", "Plm"],
    [`${name} 1`, factor * 812, factor * 790],
    ["varav kostnader", factor * 950, factor * 930],
    ["varav intäkter", factor * -138, factor * -140],
    [`${name} 2`, factor * 455, factor * 470],
    ["varav kostnader", factor * 520, factor * 530],
    ["varav intäkter", factor * -65, factor * -60],
  ];
  const parents = (name: string, factor: 1 | -1) =>
    readRows(rows(name, factor)).tables[0]?.rows.map(({ role, parent }) => [role, parent]);
  const expected = ["Vbnm 1", "Vbnm 2"].flatMap((owner) => [
    ["post", null],
    ["varav-kostnader", owner],
    ["varav-intakter", owner],
  ]);
  expect(parents("Vbnm", 1)).toEqual(expected);
  expect(parents("Vbnm", -1)).toEqual(expected);
});
