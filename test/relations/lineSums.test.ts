import { fc } from "../property";
import { lineSums, type LineHints } from "../../src/relations/lineSums";
import { figures } from "./figureRows";

type Lines = readonly (readonly (number | null)[])[];

/** What each sum adds, by line. */
function found(lines: Lines, hints: LineHints = {}, decimals = 0): Record<number, readonly number[]> {
  return Object.fromEntries(lineSums(figures(lines, decimals), hints).map(({ line, addends }) => [line, addends]));
}

const named = (...lines: number[]): LineHints => ({ prior: (line) => (lines.includes(line) ? 6 : 0) });

// prettier-ignore
test.each<[string, Lines, LineHints, Record<number, readonly number[]>]>([
  ["a sum below", [[412, 380], [265, 270], [98, 91], [775, 741]], {}, { 3: [0, 1, 2] }],
  ["a sum above", [[775, 741], [412, 380], [265, 270], [98, 91]], {}, { 0: [1, 2, 3] }],
  ["sums above, and a total of them below", [
    [30, 32], [20, 21], [10, 11], [50, 48], [35, 34], [15, 14], [80, 80],
  ], named(6), { 0: [1, 2], 3: [4, 5], 6: [0, 3] }],
  ["sums below, and a total of them above", [
    [1420, 1433], [412, 380], [265, 270], [677, 650], [510, 512], [233, 271], [743, 783],
  ], {}, { 0: [3, 6], 3: [1, 2], 6: [4, 5] }],
  ["sums that add earlier sums", [
    [269, 300], [-1116, -1149], [-847, -849], [705, 705], [212, 204], [70, 60], [-6, -11], [64, 49],
  ], {}, { 2: [0, 1], 5: [2, 3, 4], 7: [5, 6] }],
  ["a column without figures", [[412, null], [265, 270], [98, 91], [775, 361]], {}, { 3: [0, 1, 2] }],
  ["a figure that breaks the sum is for the checks", [
    [412, 380, 402], [265, 270, 261], [98, 91, 95], [775, 741, 785],
  ], {}, { 3: [0, 1, 2] }],
  ["a sum of one line has to be named", [[412, 380], [412, 380]], {}, {}],
  ["a named sum of one line", [[412, 380], [412, 380]], named(1), { 1: [0] }],
  ["a deviation is no figure of its own", [[4, 5, -1], [8, 5, 3], [12, 10, 2]], {}, {}],
  ["zeros tell nothing", [[0, 0], [0, 0], [0, 0]], named(2), {}],
  ["what is a part of another line is never added", [
    [160, 165], [100, 110], [20, 20], [180, 185],
  ], { ...named(3), skipped: (line) => line === 1 }, { 3: [0, 2] }],
  ["a formula says what the figures cannot", [[1], [1], [2]], { formulaAddends: (line) => (line === 2 ? [0, 1] : null) }, { 2: [0, 1] }],
  ["a formula that its own figures deny is none", [[1], [1], [7]], { formulaAddends: (line) => (line === 2 ? [0, 1] : null) }, {}],
])("%s", (_name, lines, hints, expected) => {
  expect(found(lines, hints)).toEqual(expected);
});

test("figures rounded each by itself still add up", () => {
  expect(
    found(
      [
        [0.4, 10.4, 7.4],
        [3.4, 20.4, 2.4],
        [9.4, 8.4, 5.4],
        [13.3, 39.3, 15.3],
      ],
      {},
      1,
    ),
  ).toEqual({ 3: [0, 1, 2] });
});

const figure = fc.integer({ min: -9_999, max: 9_999 });

test("random figures show no sums, in tables of any size", () => {
  const table = fc
    .integer({ min: 1, max: 6 })
    .chain((width) =>
      fc.array(fc.array(figure, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 60 }),
    );
  const seen = fc.sample(table, { numRuns: 1_000, seed: 1_843 }).filter((lines) => lineSums(figures(lines)).length > 0);
  expect(seen.length).toBeLessThanOrEqual(1);
});

const blocks = fc.array(
  fc.array(fc.tuple(fc.integer({ min: 100, max: 99_999 }), fc.integer({ min: 100, max: 99_999 })), {
    minLength: 2,
    maxLength: 7,
  }),
  { minLength: 2, maxLength: 5 },
);

function totalOf(rows: readonly (readonly number[])[]): number[] {
  return [0, 1].map((column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
}

test.each(["above", "below"] as const)(
  "blocks with their sums %s and a total of those are found, whichever figures",
  (side) => {
    fc.assert(
      fc.property(blocks, fc.boolean(), (all, isTurned) => {
        const lines = all.flatMap((block) =>
          side === "above" ? [totalOf(block), ...block] : [...block, totalOf(block)],
        );
        const total = totalOf(all.flat());
        const signed = [...lines, total].map((line) => line.map((value) => (isTurned ? -value : value)));
        const sums = lineSums(figures(signed));
        expect(sums.map(({ addends }) => addends.length).sort()).toEqual(
          [...all.map(({ length }) => length), all.length].sort(),
        );
      }),
      { numRuns: 60 },
    );
  },
);
