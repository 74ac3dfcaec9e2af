import { describeTable } from "../../cases/describeTable";
import { readRows, type Rows } from "../readRows";

/** Tables line by line, after the range each lies in. */
function read(rows: Rows): string[] {
  return readRows(rows).tables.flatMap((table) => [`${table.source.range} ${table.heading}`, ...describeTable(table)]);
}

// prettier-ignore
test.each<[string, Rows, string[]]>([
  ["times down, costs and income across", [
    ["Hamnens ekonomi, mnkr"],
    ["", "Intäkter", "Kostnader", "Resultat"],
    ["2029", 500, -480, 20], ["2030", 520, -515, 5], ["Budget 2031", 540, -530, 10], ["Prognos 2031", 538, -534, 4],
  ], [
    "A2:D6 Hamnens ekonomi, mnkr", "driftsammandrag-prognos, mnkr, resultat utfall-budget",
    "foregaende helår 2029 | utfall helår 2030 | budget helår 2031 | prognos helår 2031 | avvikelse helår 2031 beräknad",
    "post (intakt): Intäkter = 500 | 520 | 540 | 538 | -2", "post: Kostnader = -480 | -515 | -530 | -534 | -4",
    "summa: Resultat = 20 | 5 | 10 | 4 | -6",
  ]],
  ["roles down, with their deviation", [
    ["Hamnen 2031, tkr"], [],
    [null, null, "Taxor", "Personal", "Kajer", "Netto"],
    [null, "Budget", 1200, -8000, -2000, -8800], [null, "Utfall", 1250, -8100, -2000, -8850], [null, "Avvikelse", 50, -100, 0, -50],
  ], [
    "B3:F6 Hamnen 2031, tkr", "driftsammandrag-period, tkr, resultat utfall-budget", "budget helår 2031 | utfall helår 2031 | avvikelse helår 2031",
    "post: Taxor = 1200 | 1250 | 50", "post: Personal = -8000 | -8100 | -100", "post: Kajer = -2000 | -2000 | 0",
    "summa: Netto = -8800 | -8850 | -50",
  ]],
  ["years down, indicators across", [
    ["Nyckeltal"], ["År", "Soliditet, %", "Likviditet, %"], [2029, 41, 102], [2030, 42, 98], [2031, 40, 99],
  ], [
    "A2:C5 Nyckeltal", "indikatorer", "utfall helår 2029 | utfall helår 2030 | utfall helår 2031",
    "post: Soliditet, % [%] = 41 | 42 | 40", "post: Likviditet, % [%] = 102 | 98 | 99",
  ]],
  ["beside a table that stands, which keeps its own title", [
    ["Resultat, mnkr"], ["", "Intäkter", "Kostnader"], ["Budget 2031", 54, -53], ["Utfall 2031", 53, -51], [],
    ["Investeringar, mnkr"], ["Objekt", "Budget 2031", "Utfall 2031"], ["Kranen", 5, 6], ["Slipen", 7, 7], ["Summa", 12, 13],
  ], [
    "A7:C10 Investeringar, mnkr", "investeringar, mnkr, investering budget-utfall", "budget helår 2031 | utfall helår 2031 | avvikelse helår 2031 beräknad",
    "post: Kranen = 5 | 6 | -1", "post: Slipen = 7 | 7 | 0", "summa: Summa = 12 | 13 | -1",
    "A2:C4 Resultat, mnkr", "driftsammandrag-period, mnkr, resultat utfall-budget", "budget helår 2031 | utfall helår 2031 | avvikelse helår 2031 beräknad",
    "post (intakt): Intäkter = 54 | 53 | -1", "post: Kostnader = -53 | -51 | 2",
  ]],
  ["a list of names under times stands as it is", [
    ["Resultat, mnkr"], ["Bolag", "2030", "2031"], ["Hamn AB", 5, 6], ["Färje AB", -2, 1], ["Summa", 3, 7],
  ], [
    "A2:C5 Resultat, mnkr", "driftsammandrag-period, mnkr, resultat utfall-budget", "foregaende helår 2030 | utfall helår 2031",
    "post: Hamn AB = 5 | 6", "post: Färje AB = -2 | 1", "summa: Summa = 3 | 7",
  ]],
])("a table on its side: %s", (_what, rows, expected) => {
  expect(read(rows)).toEqual(expected);
});

test("a finding and a figure that can't be read name the cells of the sheet where the table lies", () => {
  const { findings, problems } = readRows([
    ["Resultat, mnkr"],
    [],
    ["År", "Intäkter", "Kostnader", "Resultat"],
    ["Bokslut 2030", 520, -515, 5],
    ["Budget 2031", 540, "5x3", 10],
    ["Prognos 2031", 538, -534, 14],
    ["Avvikelse", -2, -4, -6],
  ]);
  expect(findings.map(({ severity, row, column, source }) => [severity, row, column, source?.cell])).toEqual([
    ["fel", "Resultat", "Prognos 2031", "D6"],
  ]);
  expect(problems.map(({ code, cell }) => [code, cell])).toEqual([["unreadableText", "C5"]]);
});
