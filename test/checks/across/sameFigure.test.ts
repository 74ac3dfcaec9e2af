import { runChecks } from "../../../src/checks/runChecks";
import { readDocument } from "../../../src/recognise/readDocument";
import { sheetOf } from "../../cases/loadCase";

type Rows = readonly (readonly (string | number)[])[];

const SUMMARY = ["Ekonomi i sammandrag, mnkr", "Prognos helår 2025", "Budget 2025", "Avvikelse"];
const PROJECTS = ["Investeringar, mnkr", "Prognos 2025", "Budget 2025", "Avvikelse"];

function told(summary: Rows, projects: Rows): string[] {
  const sheets = [sheetOf(summary, { name: "Ekonomi" }), sheetOf(projects, { name: "Investeringar" })];
  const { findings } = runChecks([readDocument("t.xlsx", sheets)]);
  return findings
    .filter(({ check }) => check === "sameFigure")
    .map(({ severity, column, printed, expected }) => `${severity} | ${column} | ${printed} → ${expected}`);
}

const THREE: Rows = [
  PROJECTS,
  ["Simhall", 31, 30, -1],
  ["Bro över ån", 12, 13, 1],
  ["Parkeringshus", 8, 8, 0],
  ["Summa investeringar", 51, 51, 0],
];

const PERIOD: Rows = [
  ["Driftredovisning jan-aug 2025, mnkr", "Utfall jan-aug 2025", "Budget jan-aug 2025", "Avvikelse"],
  ["Bibliotek", -31, -30, -1],
  ["Simhallar", -12, -13, 1],
  ["Parker", -8, -8.5, 0.5],
  ["Summa", -51, -51.5, 0.5],
];

const OF_PERIOD = ["Ekonomi i sammandrag, mnkr", "Utfall jan-aug 2025", "Budget jan-aug 2025"];
const OUTLAYS = ["Investeringar, netto", 20, 21];

// A summary of the period against the period's table, where something shows that they are about the same.
test.each<[string, Rows, string[]]>([
  ["the same", [OF_PERIOD, ["Verksamhetens nettokostnader", -51, -51.5], OUTLAYS], []],
  [
    "an outcome that differs",
    [OF_PERIOD, ["Verksamhetens nettokostnader", -57, -51.5], OUTLAYS],
    ["fel | Utfall jan-aug 2025 | -57 → -51"],
  ],
  ["another whole", [OF_PERIOD, ["Verksamhetens nettokostnader", -71, -72], OUTLAYS], []],
  ["another time", [SUMMARY, ["Verksamhetens nettokostnader", -70, -71, 1], [...OUTLAYS, 1]], []],
])("of the period, %s", (_name, summary, expected) => {
  expect(told(summary, PERIOD)).toEqual(expected);
});

// A summary's row against the table it sums up.
test.each<[string, Rows, string[]]>([
  ["the same sum", [SUMMARY, ["Nettokostnad", 70, 71, 1], ["Investeringar", 51, 51, 0]], []],
  ["some of the rows", [SUMMARY, ["Nettokostnad", 70, 71, 1], ["Investeringar (park)", 20, 21, 1]], []],
  [
    "one column that differs",
    [SUMMARY, ["Nettokostnad", 70, 71, 1], ["Investeringar", 57, 51, -6]],
    ["fel | Prognos helår 2025 | 57 → 51", "fel | Avvikelse | -6 → 0"],
  ],
  [
    "nothing that shows the two to be about the same",
    [SUMMARY, ["Nettokostnad", 70, 71, 1], ["Investeringar", 57, 64, 7]],
    ["misstänkt | Prognos helår 2025 | 57 → 51", "misstänkt | Budget 2025 | 64 → 51", "misstänkt | Avvikelse | 7 → 0"],
  ],
])("%s", (_name, summary, expected) => {
  expect(told(summary, THREE)).toEqual(expected);
});
