import { fc } from "../property";
import type { Row, TableCell } from "../../src/domain/table/table";
import { differenceFit } from "../../src/relations/differenceFit";

type Figures = readonly (number | null)[];

function rowsOf(rows: readonly Figures[], decimals: number): Row[] {
  return rows.map((figures, index) => ({
    label: `rad ${index}`,
    role: "post",
    parent: null,
    amountKind: "resultat",
    cells: figures.map((value): TableCell => ({
      text: String(value ?? ""),
      value,
      reason: value === null ? "empty" : null,
      source: null,
      decimals,
    })),
  }));
}

// Result, and the two figures it would be the difference of.
test.each<[string, readonly Figures[], number, { holds: number; breaks: number }]>([
  [
    "both ways round",
    [
      [-5, -105, -100],
      [5, -105, -100],
    ],
    0,
    { holds: 2, breaks: 0 },
  ],
  [
    "each figure rounded",
    [
      [3, 10, 8],
      [4, 10, 8],
    ],
    0,
    { holds: 1, breaks: 1 },
  ],
  [
    "decimals decide the rounding",
    [
      [0.3, 1.4, 1.2],
      [0.5, 1.4, 1.2],
    ],
    1,
    { holds: 1, breaks: 1 },
  ],
  [
    "what is missing tells nothing",
    [
      [null, 1, 1],
      [1, null, 1],
      [1, 2, null],
    ],
    0,
    { holds: 0, breaks: 0 },
  ],
  [
    "nor do rows of zeros",
    [
      [0, 0, 0],
      [0, 7, 7],
    ],
    0,
    { holds: 1, breaks: 0 },
  ],
])("%s", (_name, rows, decimals, expected) => {
  // prettier-ignore
  expect(differenceFit(rowsOf(rows, decimals), 0, 1, 2)).toEqual(expected);
});

const amount = fc.integer({ min: -9_999_999, max: 9_999_999 });

test("columns of random amounts show no difference", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount, amount), { minLength: 6, maxLength: 30 }), (rows) => {
      const { holds, breaks } = differenceFit(rowsOf(rows, 0), 0, 1, 2);
      return holds <= 2 * breaks;
    }),
  );
});

test("a difference holds on every row, in any unit and rounded to any decimals", () => {
  const decimals = fc.integer({ min: 0, max: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1 }), decimals, (pairs, digits) => {
      const rounded = (value: number) => Number((value / 1000).toFixed(digits));
      const rows = pairs.map(([a, b]) => [rounded(a - b), rounded(a), rounded(b)]);
      return differenceFit(rowsOf(rows, digits), 0, 1, 2).breaks === 0;
    }),
  );
});
