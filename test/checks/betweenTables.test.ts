import { runChecks } from "../../src/checks/runChecks";
import type { Finding } from "../../src/domain/finding/finding";
import { readDocument } from "../../src/recognise/readDocument";
import type { Sheet } from "../../src/workbook/sheet";
import { sheetOf } from "../cases/loadCase";

type Rows = (string | number)[][];

function findingsIn(...workbooks: Rows[][]): unknown[] {
  const documents = workbooks.map((sheets, index) =>
    readDocument(
      `${index}.xlsx`,
      sheets.map((rows, n) => sheet(rows, index, n)),
    ),
  );
  return runChecks(documents).findings.map(place);
}

function sheet(rows: Rows, workbook: number, number: number): Sheet {
  return sheetOf(rows, { file: `${workbook}.xlsx`, name: `Blad${number + 1}` });
}

function place({ check, severity, row, column, printed, expected, source }: Finding) {
  return [check, severity, row, column, printed, expected, `${source?.sheet}!${source?.cell}`];
}

const FORECAST = ["Drift tkr", "Prognos 2024", "Budget 2024"];

test.each<[string, Rows, unknown[]]>([
  [
    "net = income − cost",
    [FORECAST, ["A", 5, 0], ["Summa", 5, 0], ["varav kostnader", 95, 100], ["varav intäkter", 100, 100]],
    [],
  ],
  [
    "net cost = cost − income",
    [FORECAST, ["A", 5, 9], ["Summa", 5, 9], ["varav kostnader", 100, 100], ["varav intäkter", 95, 91]],
    [],
  ],
  [
    "income and cost have changed places in one column",
    [
      ["Drift tkr", "Prognos 2024", "Budget 2024", "Bokslut 2023"],
      ["A", 5, 4, -7],
      ["B", 5, 2, -3],
      ["Summa", 10, 6, -10],
      ["varav kostnader", 90, 94, 80],
      ["varav intäkter", 100, 100, 90],
    ],
    [["net", "fel", "Summa", "Bokslut 2023", -10, 10, "Blad1!D4"]],
  ],
  [
    "a part of a sum that was indexed by itself",
    [
      [...FORECAST, "Bokslut 2023"],
      ["A", 0, 0, 0],
      ["varav kostnader", 10, 20, 15],
      ["B", 0, 0, 0],
      ["varav kostnader", 30, 40, 35],
      ["Summa", 0, 0, 0],
      ["varav kostnader", 47, 60, 50],
    ],
    [["sumOfParts", "fel", "varav kostnader (Summa)", "Prognos 2024", 47, 40, "Blad1!B7"]],
  ],
  [
    "an investment's net",
    [
      ["Investeringar tkr", "Prognos 2024 Utgifter", "Prognos 2024 Inkomster", "Prognos 2024 Netto"],
      ["Skola", 100, 20, 80],
      ["Väg", 50, -10, 60],
      ["Bad", 30, 5, 25],
    ],
    [["investmentNet", "fel", "Väg", "Prognos 2024 Netto", 60, 40, "Blad1!D3"]],
  ],
])("%s", (_, rows, expected) => {
  expect(findingsIn([rows])).toEqual(expected);
});

const SUMMARY = (net: number, investments: number): Rows => [
  ["Ekonomi, tkr", "Prognos 2024", "Budget 2024"],
  ["Verksamhetens nettokostnader", net, 0],
  ["Investeringar, netto", investments, 500],
];
const AREAS: Rows = [FORECAST, ["A", 50, 0], ["B", 20, 0], ["Summa", 70, 0]];
const PROJECTS: Rows = [
  ["Investeringar, tkr", "Prognos 2024 Utgifter", "Prognos 2024 Netto", "Investeringsram 2024"],
  ["Skola", 300, 300, 500],
  ["Summa investeringar", "", "", ""],
  ["varav utgifter", 300, 300, 500],
];

test.each<[string, Rows[], unknown[]]>([
  ["the same in both", [SUMMARY(70, 300), AREAS, PROJECTS], []],
  [
    "the summary differs",
    [SUMMARY(77, 300), AREAS, PROJECTS],
    [["sameFigure", "fel", "Verksamhetens nettokostnader", "Prognos 2024", 77, 70, "Blad1!B2"]],
  ],
  [
    "the investments differ",
    [SUMMARY(70, 310), AREAS, PROJECTS],
    [["sameFigure", "fel", "Investeringar, netto", "Prognos 2024", 310, 300, "Blad1!B3"]],
  ],
  [
    "another unit",
    [
      SUMMARY(70, 300),
      AREAS.map((row) =>
        row.map((cell) => (cell === "Drift tkr" ? "Drift kr" : typeof cell === "number" ? cell * 1000 : cell)),
      ),
      PROJECTS,
    ],
    [],
  ],
])("the same figure in two tables: %s", (_, sheets, expected) => {
  expect(findingsIn(sheets)).toEqual(expected);
});

const AUGUST_2020: Rows = [
  ["Drift tkr", "Utfall jan-aug 2020", "Budget jan-aug 2020"],
  ["Inköp & upphandling", -38, 0],
  ["LKDATA", 7190, 0],
  ["Nytt", 1, 1],
];
const AUGUST_2021 = (lkdata: number): Rows => [
  ["Drift tkr", "Utfall jan-aug 2021", "Budget jan-aug 2021", "Redovisat samma period föregående år"],
  ["Inköp och upphandling", 380, 0, -38],
  ["LKDATA", 6113, 0, lkdata],
  ["Annat", 5, 5, 99],
];

test.each([
  ["as it was", 7190, []],
  [
    "restated",
    7000,
    [["previousReport", "trolig", "LKDATA", "Redovisat samma period föregående år", 7000, 7190, "Blad1!D3"]],
  ],
])("the previous year is %s in the earlier report", (_, lkdata, expected) => {
  expect(findingsIn([AUGUST_2021(lkdata)], [AUGUST_2020])).toEqual(expected);
});

const YEARS = ["Drift tkr", "Prognos 2024", "Budget 2024", "Bokslut 2023"];

test.each<[string, Rows, unknown[]]>([
  ["one unit", [YEARS, ["A", 1, 2, 3], ["varav kostnader", 354881, 356658, 285265]], []],
  [
    "mnkr among tkr",
    [YEARS, ["A", 1, 2, 3], ["varav kostnader", 355, 356658, 285265]],
    [["unitSlip", "misstänkt", "varav kostnader (A)", "Prognos 2024", 355, 355000, "Blad1!B3"]],
  ],
  [
    "kr among tkr",
    [YEARS, ["A", 1, 2, 3], ["varav kostnader", 354881, 356658000, 285265]],
    [["unitSlip", "misstänkt", "varav kostnader (A)", "Budget 2024", 356658000, 356658, "Blad1!C3"]],
  ],
  ["a net that swings", [YEARS, ["A", 6, 6000, 5000]], []],
])("a slip of unit: %s", (_, rows, expected) => {
  expect(findingsIn([rows])).toEqual(expected);
});

test.each<[string, Rows, unknown[]]>([
  [
    "one formula",
    [
      [...FORECAST, "Avvikelse"],
      ["A", 5, 3, 2],
      ["B", 1, 4, -3],
    ],
    [],
  ],
  [
    "two formulas, both favourable",
    [
      ["Ekonomi tkr", "Prognos 2024", "Budget 2024", "Avvikelse"],
      ["Verksamhetens nettokostnader", 8245, 0, 8245],
      ["Investeringar, netto", 39000, 53500, 14500],
    ],
    [["convention", "konvention", "Investeringar, netto", "Avvikelse", 14500, -14500, "Blad1!D3"]],
  ],
  [
    "plus is over the frame",
    [
      ["Investeringar tkr", "Prognos 2020 Netto", "Investeringsram 2020", "Avvikelse"],
      ["IT", 60000, 45000, 15000],
    ],
    [["convention", "konvention", "IT", "Avvikelse", 15000, -15000, "Blad1!D2"]],
  ],
])("what plus means: %s", (_, rows, expected) => {
  expect(findingsIn([rows])).toEqual(expected);
});

const SIGNS = ["Drift tkr", "Utfall jan-aug 2024", "Budget jan-aug 2024", "Prognos 2024", "Budget 2024"];

test.each<[string, Rows, unknown[]]>([
  ["one sign on the row", [SIGNS, ["Taxor", -80, -79, -121, -120], ["Löner", 300, 305, 452, 450]], []],
  [
    "income with plus among incomes with minus",
    [SIGNS, ["Taxor", -80, -79, 121, -120], ["Löner", 300, 305, 452, 450]],
    [["signSlip", "trolig", "Taxor", "Prognos 2024", 121, -121, "Blad1!D2"]],
  ],
  [
    "a cost with minus among costs with plus",
    [SIGNS, ["Taxor", -80, -79, -121, -120], ["Löner", 300, -305, 452, 450]],
    [["signSlip", "trolig", "Löner", "Budget jan-aug 2024", -305, 305, "Blad1!C3"]],
  ],
  ["a net goes either way", [SIGNS, ["Hamnen", -80, -79, 121, -120], ["Löner", 300, 305, 452, 450]], []],
  ["a paid back cost is of another size", [SIGNS, ["Löner", 300, 305, -20, 450], ["Hyror", 3, 4, 5, 6]], []],
  ["two of each sign say nothing", [SIGNS, ["Löner", 300, -305, -452, 450], ["Hyror", 3, 4, 5, 6]], []],
])("signs: %s", (_name, sheet, expected) => {
  expect(findingsIn([sheet]).filter((found) => (found as string[])[0] === "signSlip")).toEqual(expected);
});
