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
