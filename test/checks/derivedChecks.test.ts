import { runChecks } from "../../src/checks/runChecks";
import { readDocument } from "../../src/recognise/readDocument";
import { sheetOf } from "../cases/loadCase";

type Rows = (string | number)[][];

function findingsIn(...tables: Rows[]): unknown[] {
  const sheets = tables.map((rows, index) => sheetOf(rows, { name: `Blad${index + 1}` }));
  return runChecks([readDocument("t.xlsx", sheets)]).findings.map(
    ({ check, severity, row, column, printed, expected }) => [check, severity, row, column, printed, expected],
  );
}

const AREAS: Rows = [
  ["Drift tkr", "Prognos 2024", "Budget 2024", "Bokslut 2023"],
  ["Ledning och stab", -900, 0, -900],
  ["Norr", 50, 0, 10],
  ["Söder", -20, 0, 20],
  ["Väster", -300, 0, 30],
  ["Öster", 0, 0, 40],
  ["Summa", -1170, 0, -800],
];
const BALANCE = (year: number, march: number): Rows => [
  ["Målområde: Ekonomi"],
  ["Indikator", "2023", "Mars 2024", "Målvärde 2024"],
  ["Verksamhetsområden i balans (%)", year, march, "≥80"],
];

test.each<[string, Rows, unknown[]]>([
  ["counted strictly", BALANCE(100, 50), []],
  [
    "with a tolerated deficit",
    BALANCE(100, 75),
    [["derivedIndicator", "konvention", "Verksamhetsområden i balans (%)", "Mars 2024", 75, 50]],
  ],
  [
    "counted in no way we know",
    BALANCE(60, 50),
    [["derivedIndicator", "misstänkt", "Verksamhetsområden i balans (%)", "2023", 60, 100]],
  ],
])("areas in balance: %s", (_, rows, expected) => {
  expect(findingsIn(AREAS, rows)).toEqual(expected);
});

const FRAME: Rows = [
  ["Investeringar, tkr", "Prognos 2024 Netto", "Investeringsram 2024"],
  ["Skola", 300, 400],
  ["Väg", 100, 100],
  ["Summa investeringar", 400, 500],
];
const LEFT = (march: number): Rows => [
  ["Målområde: Ekonomi"],
  ["Indikator", "2023", "Mars 2024", "Målvärde 2024"],
  ["Investeringsavvikelse (kvarvarande utrymme i % av investeringsbudget)", 3, march, "≤10"],
];

test.each<[string, Rows, unknown[]]>([
  ["as the table gives", LEFT(20), []],
  [
    "something else",
    LEFT(12),
    [
      [
        "derivedIndicator",
        "trolig",
        "Investeringsavvikelse (kvarvarande utrymme i % av investeringsbudget)",
        "Mars 2024",
        12,
        20,
      ],
    ],
  ],
])("what is left of the frame: %s", (_, rows, expected) => {
  expect(findingsIn(FRAME, rows)).toEqual(expected);
});

const SHARES = (large: number): Rows => [
  ["Volymutveckling, antal"],
  ["Basuppdrag", "Mars 2023", "Mars 2024", "Prognos 2024"],
  ["Ärenden", 10, 11, 12],
  ["Andel företag efter storlek (%)", "", "", ""],
  ["-Mikro", 30, 30, ""],
  ["-Små", 30, 30, ""],
  ["-Stora", 40, large, ""],
];

test.each<[string, Rows, unknown[]]>([
  ["a whole", SHARES(40), []],
  ["nearly a whole", SHARES(39), [["shares", "avrundning", "Andel företag efter storlek (%)", "Mars 2024", 99, 100]]],
  ["no parts of a whole", SHARES(10), []],
])("shares that are %s", (_, rows, expected) => {
  expect(findingsIn(rows)).toEqual(expected);
});

const PLAN = (south: readonly number[]): Rows => [
  ["Driftsammandrag, budget med plan, belopp tkr"],
  ["", "Budget 2023", "Budget 2024", "Plan 2025", "Plan 2026", "Plan 2027"],
  ["Norr", 0, 0, 0, 0, 0],
  ["varav kostnader", 900, 1000, 1020, 1040, 1061],
  ["Söder", 0, 0, 0, 0, 0],
  ["varav kostnader", 1900, 2000, ...south],
  ["Väster", 0, 0, 0, 0, 0],
  ["varav kostnader", 2900, 3000, 3060, 3121, 3184],
  ["Öster", 0, 0, 0, 0, 0],
  ["varav kostnader", 3900, 4000, 4080, 4162, 4245],
];

test.each<[string, Rows, unknown[]]>([
  ["follows the others", PLAN([2040, 2081, 2122]), []],
  [
    "leaves them in one year",
    PLAN([2040, 2181, 2122]),
    [["indexation", "misstänkt", "varav kostnader (Söder)", "Plan 2026", 2181, 2081]],
  ],
  [
    "is planned otherwise",
    PLAN([2010, 2020, 2030]),
    [["indexation", "info", "varav kostnader (Söder)", "Plan 2025", 2010, 2040]],
  ],
])("a row of plan years that %s", (_, rows, expected) => {
  expect(findingsIn(rows)).toEqual(expected);
});
