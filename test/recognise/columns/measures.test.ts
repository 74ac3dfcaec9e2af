import type { Table } from "../../../src/domain/table/table";
import { reportOfCase, tablesOf } from "../../cases/readCase";
import { readRows, type Rows } from "../readRows";

/** `utfall utgifter helår 2025` of each column that stands in the sheet. */
const columnsOf = (table: Table | undefined) =>
  table?.columns
    .filter(({ calculated }) => !calculated)
    .map(({ role, measure, period, year }) => [role, measure ?? "–", period, year].join(" "));

test.each<[string, readonly string[]]>([
  [
    "b07_ui",
    [
      "utfall utgifter helår 2025",
      "utfall inkomster helår 2025",
      "budget utgifter helår 2025",
      "budget inkomster helår 2025",
    ],
  ],
  [
    "m04",
    [
      "utfall inkomster helår 2025",
      "utfall utgifter helår 2025",
      "utfall netto helår 2025",
      "budget netto helår 2025",
      "avvikelse netto helår 2025",
    ],
  ],
  [
    "p07",
    [
      ...Array.from({ length: 3 }, () => "utfall inkomster jan-nov 2024"),
      ...Array.from({ length: 3 }, () => "utfall utgifter jan-nov 2024"),
      "utfall netto jan-nov 2024",
    ],
  ],
])("lasning/%s: which of the amounts each column holds", async (name, expected) => {
  expect(columnsOf(tablesOf(await reportOfCase(`lasning/${name}.xlsx`))[0])).toEqual(expected);
});

test.each([
  ["b07_ui", []],
  ["m04", ["Söder -40", "Summa -70"]],
  ["p07", ["Omsorg -13", "Summa verksamheter -11"]],
])("lasning/%s: nets that are not what their costs and income give", async (name, expected) => {
  const { findings } = await reportOfCase(`lasning/${name}.xlsx`);
  const wrong = findings.filter(({ severity }) => severity === "fel");
  expect(wrong.map(({ row, expected: right }) => `${row} ${right}`)).toEqual(expected);
});

const LETTERS: Rows = [
  ["Nettoredovisning 2025, tkr"],
  ["", "Budget 2025", null, null, "Utfall 2025"],
  ["", "I", "K", "N", "I", "K", "N"],
  ["Bad", 100, -500, -400, 110, -520, -410],
  ["Bibliotek", 20, -320, -300, 25, -330, -305],
  ["Kulturskola", 60, -360, -300, 50, -352, -302],
  ["Totalt", 180, -1180, -1000, 185, -1202, -1017],
];
const SIDES: Rows = [
  ["Hamnens drift 2031, tkr"],
  ["", "Kostnader", null, null, "Intäkter"],
  ["Kaj", "Löner", "Drift", "Totalt", "Hyror", "Taxor", "Totalt", "Netto"],
  ["Norra", 410, 220, 630, 90, 35, 125, 505],
  ["Södra", 380, 150, 530, 70, 41, 111, 419],
  ["Yttre", 95, 48, 143, 12, 8, 20, 123],
];

test.each<[string, Rows, readonly (string | null)[], string]>([
  [
    "letters under the times",
    LETTERS,
    ["inkomster", "utgifter", "netto", "inkomster", "utgifter", "netto"],
    "resultat inferred",
  ],
  [
    "sides over columns of any name",
    SIDES,
    ["utgifter", "utgifter", "utgifter", "inkomster", "inkomster", "inkomster", "netto"],
    "nettokostnad inferred",
  ],
  [
    "one numeral alone is none",
    [["Etapper, tkr"], ["Projekt", "Budget I", "Budget II", "Utfall"], ["Kaj", 5, 6, 7], ["Bro", 8, 9, 9]],
    [null, null, null],
    "resultat assumed",
  ],
  [
    "a net cost of some months",
    [
      ["Nämnderna, tkr"],
      ["Nämnd", "Kommunbidrag jan-aug", "Nettokostnad jan-aug", "Resultat jan-aug"],
      ["Skolnämnden", 300, -310, -10],
      ["Vårdnämnden", 260, -255, 5],
      ["Summa", 560, -565, -5],
    ],
    [null, "netto", "netto"],
    "resultat inferred",
  ],
])("measures: %s", (_name, rows, measures, convention) => {
  const [table] = readRows(rows).tables;
  const own = table?.columns.filter(({ calculated }) => !calculated);
  expect(own?.map(({ measure }) => measure)).toEqual(measures);
  expect(`${table?.convention.kind} ${table?.convention.basis}`).toBe(convention);
});
