import { runChecks } from "../../../src/checks/runChecks";
import { readDocument } from "../../../src/recognise/readDocument";
import { sheetOf } from "../../cases/loadCase";

type Rows = readonly (readonly (string | number)[])[];

const PLAN = ["Driftbudget mnkr", "Budget 2025", "Plan 2026", "Plan 2027"];

function told(rows: Rows): string[] {
  const { findings } = runChecks([readDocument("t.xlsx", [sheetOf(rows)])]);
  return findings
    .filter(({ severity }) => severity === "fel")
    .map(({ row, column, expected, message }) => {
      const wrong = message.code === "wrongAddend" ? message.values.wrong.code : message.code;
      return [row, column, expected, wrong].join(" | ");
    });
}

test.each<[string, Rows, string[]]>([
  [
    "two digits in each other's place, in one figure only",
    [
      PLAN,
      ["Skola", 119.2, 191.9, 121.4],
      ["Vård", 88.6, 89.3, 90.5],
      ["Kultur", 14.4, 14.6, 15.1],
      ["Summa", 222.2, 223.8, 227],
    ],
    ["Skola | Plan 2026 | 119.9 | digitsSwapped"],
  ],
  [
    "small whole figures are of no other unit",
    [PLAN, ["Skola", 25, 25, 25], ["Vård", 34, 34, 34], ["Kultur", 1, 7, 1], ["Summa", 60, 60, 60]].map((row, at) =>
      at === 0 ? ["Driftbudget tkr", ...row.slice(1)] : row,
    ),
    ["Summa | Plan 2026 | 66 | sumWrong"],
  ],
])("%s", (_name, rows, expected) => {
  expect(told(rows)).toEqual(expected);
});
