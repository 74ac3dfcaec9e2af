import { runChecks } from "../../../src/checks/runChecks";
import { readDocument } from "../../../src/recognise/readDocument";
import type { Cell } from "../../../src/workbook/sheet";
import { sheetOf } from "../../cases/loadCase";

type Line = readonly (string | number | Cell)[];

const HEAD = ["Nettokostnad tkr", "Utfall 2025", "Budget 2025", "Avvikelse"];

/** A figure by formula. */
function by(formula: string, value: number): Cell {
  return { value, formula };
}

function told(rows: readonly Line[]): string[] {
  const { findings } = runChecks([readDocument("t.xlsx", [sheetOf(rows)])]);
  return findings.map(({ check, severity, row, column, message, expected }) =>
    [severity, check, row, column, message.code, expected].join(" | "),
  );
}

const deviation = (row: number, value: number) => by(`C${row}-B${row}`, value);

test.each<[string, readonly Line[], string[]]>([
  [
    "sums and deviations by formula",
    [
      HEAD,
      ["Park", 50, 40, deviation(2, -10)],
      ["Gata", 70, 75, deviation(3, 5)],
      ["Hamn", 20, 21, deviation(4, 1)],
      ["Summa", by("SUM(B2:B4)", 140), by("SUM(C2:C4)", 136), deviation(5, -4)],
    ],
    [],
  ],
  [
    "a range that stops before a row that was added, in every column",
    [
      HEAD,
      ["Park", 50, 40, deviation(2, -10)],
      ["Gata", 70, 75, deviation(3, 5)],
      ["Hamn", 20, 21, deviation(4, 1)],
      ["Flygplats", 8, 9, deviation(5, 1)],
      ["Summa", by("SUM(B2:B4)", 140), by("SUM(C2:C4)", 136), deviation(6, -4)],
    ],
    ["trolig | sumFormula | Summa | Utfall 2025 | sumLeavesOut | "],
  ],
  [
    "a row that another column's sum adds",
    [
      HEAD,
      ["Park", 50, 40, deviation(2, -10)],
      ["Gata", 70, 75, deviation(3, 5)],
      ["Hamn", 20, 21, deviation(4, 1)],
      ["Summa", by("SUM(B2:B3)", 120), by("SUM(C2:C4)", 136), deviation(5, 16)],
    ],
    ["fel | sumFormula | Summa | Utfall 2025 | sumLeavesOut | "],
  ],
  [
    "a total that adds both a subtotal and its posts",
    [
      HEAD,
      ["Park", 50, 40, deviation(2, -10)],
      ["Gata", 70, 75, deviation(3, 5)],
      ["Summa teknik", by("SUM(B2:B3)", 120), by("SUM(C2:C3)", 115), deviation(4, -5)],
      ["Bad", 30, 31, deviation(5, 1)],
      ["Is", 20, 20, deviation(6, 0)],
      ["Summa fritid", by("SUM(B5:B6)", 50), by("SUM(C5:C6)", 51), deviation(7, 1)],
      ["Summa totalt", by("SUM(B2:B7)", 340), by("B4+C7", 166), deviation(8, -174)],
    ],
    ["fel | sumFormula | Summa totalt | Utfall 2025 | sumDoubles | "],
  ],
  [
    "a typed total beside one by formula",
    [HEAD, ["Park", 50, 40, -10], ["Gata", 70, 75, 5], ["Hamn", 20, 21, 1], ["Summa", 120, by("SUM(C2:C4)", 136), 16]],
    ["fel | typedFigure | Summa | Utfall 2025 | typedOver | 140"],
  ],
  [
    "a typed deviation among formulas, and one that is right",
    [
      HEAD,
      ["Park", 50, 40, deviation(2, -10)],
      ["Gata", 70, 75, 7],
      ["Hamn", 20, 21, deviation(4, 1)],
      ["Bro", 20, 22, deviation(5, 2)],
      ["Kaj", 20, 25, 5],
      ["Summa", by("SUM(B2:B6)", 180), by("SUM(C2:C6)", 183), deviation(7, 3)],
    ],
    ["fel | typedFigure | Gata | Avvikelse | typedOver | 5", "info | typedFigure | Kaj | Avvikelse | typedRight | 5"],
  ],
])("%s", (_name, rows, expected) => {
  expect(told(rows)).toEqual(expected);
});

const FOUR: readonly (readonly [string, number, number])[] = [
  ["Park", 50, 40],
  ["Gata", 70, 75],
  ["Hamn", 20, 21],
  ["Bro", 31, 38],
];

/** Deviations by formula, one of them (row 3) another, and the sum of them all. */
function withFormula(formula: string, value: number): readonly Line[] {
  const rows = FOUR.map(([name, a, b], at): Line => {
    const row = at + 2;
    return [name, a, b, row === 3 ? by(formula, value) : deviation(row, b - a)];
  });
  return [HEAD, ...rows, ["Summa", by("SUM(B2:B5)", 171), by("SUM(C2:C5)", 174), by("SUM(D2:D5)", value - 2)]];
}

// What adds the wrong formula up is not wrong by itself.
test.each<[string, string, number]>([
  ["of another row", "C3-B4", 55],
  ["the other way round", "B3-C3", -5],
  ["of one cell", "C3", 75],
])("a formula %s is told, and not the sum of it", (_name, formula, value) => {
  expect(told(withFormula(formula, value)).filter((one) => one.startsWith("fel"))).toEqual([
    expect.stringMatching(/^fel \| deviation \| Gata \| Avvikelse \| \w+ \| 5$/u),
  ]);
});
