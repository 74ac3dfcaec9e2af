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
  [
    "a figure that lost its sign, and the deviation worked out from it",
    [
      ["Resultat mnkr", "Utfall mars 2025", "Budget mars 2025", "Avvikelse", "Utfall mars 2024"],
      ["Hamn", -2.1, -0.4, -1.7, -1.2],
      ["Park", -1.4, 1.3, -2.7, 0.4],
      ["Gata", 0.6, 0.2, 0.4, 0.9],
      ["Bad", -3.2, -2.6, -0.6, -1.9],
      ["Summa", -6.1, -4.1, -2, -1.8],
    ],
    ["Park | Budget mars 2025 | -1.3 | signMissing"],
  ],
  [
    "two digits in each other's place, and the deviation worked out from that",
    [
      ["Nettokostnad tkr", "Utfall 2025", "Budget 2025", "Avvikelse", "Utfall 2024"],
      ["Hamn", 2163, 2204, 41, 2017],
      ["Park", 1417, 1435, 18, 1388],
      ["Gata", 3921, 3486, -435, 3703],
      ["Summa", 7501, 8025, 524, 7108],
    ],
    ["Gata | Budget 2025 | 4386 | digitsSwapped"],
  ],
  [
    "a sum that could be wrong as well as any of its posts, and the deviation worked out from it: both",
    [
      ["Nettokostnad tkr", "Utfall 2025", "Budget 2025", "Avvikelse", "Utfall 2024"],
      ["Hamn", 2163, 2204, 41, 2017],
      ["Park", 1417, 1435, 18, 1388],
      ["Gata", 3921, 3486, -435, 3703],
      ["Summa", 7501, 7333, -168, 7108],
    ],
    ["Summa | Budget 2025 | 7125 | sumWrong", "Summa | Avvikelse | -376 | sumWrong"],
  ],
  [
    "a cost that lost its sign, with the net and the deviations worked out from it",
    [
      ["Resultat tkr", "Utfall 2025", "Budget 2025", "Avvikelse", "Utfall 2024"],
      ["Hamn", 20, 30, -10, 10],
      ["varav kostnader", -480, -470, -10, -450],
      ["varav intäkter", 500, 500, 0, 460],
      ["Park", 1455, -140, 1595, -90],
      ["varav kostnader", 815, -740, 1555, -700],
      ["varav intäkter", 640, 600, 40, 610],
      ["Gata", -35, -40, 5, -30],
      ["varav kostnader", -235, -230, -5, -220],
      ["varav intäkter", 200, 190, 10, 190],
      ["Summa", -190, -150, -40, -110],
      ["varav kostnader", -1530, -1440, -90, -1370],
      ["varav intäkter", 1340, 1290, 50, 1260],
    ],
    ["varav kostnader (Park) | Utfall 2025 | -815 | signMissing"],
  ],
])("%s", (_name, rows, expected) => {
  expect(told(rows)).toEqual(expected);
});
