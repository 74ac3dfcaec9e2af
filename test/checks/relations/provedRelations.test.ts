import { runChecks } from "../../../src/checks/runChecks";
import { readDocument } from "../../../src/recognise/readDocument";
import { sheetOf } from "../../cases/loadCase";

type Rows = readonly (readonly (string | number)[])[];

const HEAD = ["Nettokostnad tkr", "Utfall 2025", "Budget 2025", "Avvikelse"];

function told(rows: Rows): string[] {
  const { findings } = runChecks([readDocument("t.xlsx", [sheetOf(rows)])]);
  return findings.map(({ severity, row, column, corrections }) =>
    [severity, row, column, corrections?.length ?? 0].join(" | "),
  );
}

// What breaks wherever it could hold is a misreading: one question for all of it, and nothing to mend.
test.each<[string, Rows, string[]]>([
  [
    "a sum over other rows than those above it",
    [HEAD, ["Kultur", -30, -31, 1], ["Bibliotek", -20, -21, 1], ["Museum", -11, -12, 1], ["Totalt", -47, -48, 1]],
    ["misstänkt | Totalt | Utfall 2025 | 0"],
  ],
  [
    "a sum above its parts, and a total that repeats it",
    [HEAD, ["Kultur", -30, -31, 1], ["Bibliotek", -20, -21, 1], ["Museum", -10, -10, 0], ["Totalt", -30, -31, 1]],
    [],
  ],
  [
    "a net that is a sum of signed incomes and costs",
    [
      ["Drift tkr", "Prognos 2025", "Budget 2025"],
      ["Skolnämnden", 1010, 1000],
      ["varav kostnader", 1215, 1200],
      ["varav intäkter", -205, -200],
    ],
    [],
  ],
  [
    "a net that is neither its parts' sum nor their difference",
    [
      ["Drift tkr", "Prognos 2025", "Budget 2025"],
      ["Skolnämnden", 1310, 1300],
      ["varav kostnader", 1215, 1200],
      ["varav intäkter", 205, 200],
    ],
    ["misstänkt | Skolnämnden | Prognos 2025 | 0"],
  ],
  [
    "one row that follows the one formula and one that follows the other",
    [HEAD, ["A", -20, -22, 2], ["B", -40, -38, 2], ["C", -10, -10, 0], ["Summa", -70, -70, 4]],
    ["fel | Summa | Avvikelse | 1", "misstänkt | B | Avvikelse | 0"],
  ],
  [
    "a whole column with the other sign: one question, nothing wrong",
    [
      [...HEAD, "Bokslut 2024"],
      ["A", 50, -40, -10, 44],
      ["B", 70, -75, 5, 60],
      ["C", 9, -10, 1, 7],
      ["Summa", 129, -125, -4, 111],
    ],
    ["misstänkt | A | Avvikelse | 0"],
  ],
  [
    "one wrong sum that its deviation proves too",
    [HEAD, ["A", 50, 40, -10], ["B", 70, 75, 5], ["C", 9, 9, 0], ["Summa", 129, 114, -5]],
    ["fel | Summa | Budget 2025 | 1"],
  ],
  [
    "one wrong deviation that the other rows prove",
    [HEAD, ["A", 50, 40, 10], ["B", 70, 75, 5], ["C", 9, 4, -5], ["D", 8, 5, -3]],
    ["fel | A | Avvikelse | 1"],
  ],
  [
    "a sum of what says nothing for one of its rows: what is missing, and nothing wrong",
    [HEAD, ["A", 50, 40, -10], ["B", "", 75, 5], ["C", 9, "–", 0], ["Summa", 129, 124, -5]],
    ["misstänkt | Summa | Utfall 2025 | 0", "misstänkt | Summa | Budget 2025 | 0"],
  ],
  [
    "a sum that breaks in two columns and lacks a part in the others: nothing shows it",
    [
      [...HEAD, "Bokslut 2024"],
      ["A", 50, 40, -10, 44],
      ["B", "", 75, 5, 60],
      ["C", 9, "", 0, 7],
      ["Summa", 329, 424, 95, 300],
    ],
    ["misstänkt | Summa | Utfall 2025 | 0", "misstänkt | Summa | Budget 2025 | 0", "misstänkt | Summa | Avvikelse | 0"],
  ],
  [
    "a net in columns with lost signs, on half of the rows",
    [
      ["Drift tkr", "Utfall 2025 Intäkter", "Utfall 2025 Kostnader", "Utfall 2025 Netto"],
      ["Hamn", 12, -40, -28],
      ["Park", 7, -52, 45],
      ["Gata", 9, -21, -12],
      ["Summa", 28, -113, 5],
    ],
    ["fel | Park | Utfall 2025 Netto | 1", "fel | Summa | Utfall 2025 Netto | 1"],
  ],
  [
    "columns that are sums of columns, by figures alone",
    [
      ["Belopp i tkr 2025", "Avgifter", "Bidrag", "In", "Löner", "Lokaler", "Ut", "Alltihop"],
      ["Hamn", 31, 12, 43, -20, -17, -37, 6],
      ["Park", 45, 9, 54, -41, -6, -47, 7],
      ["Gata", 28, 16, 40, -19, -11, -30, 14],
      ["Summa", 104, 37, 141, -80, -34, -114, 27],
    ],
    ["fel | Gata | In | 1"],
  ],
  [
    "a sum that leaves out the same row in every column: a question",
    [
      HEAD,
      ["Hamn", 500, 510, 10],
      ["Park", 400, 395, -5],
      ["Summa", 900, 905, 5],
      ["Reserv", 0, 20, 20],
      ["Lån", 50, 55, 5],
      ["Summa med lån", 950, 960, 10],
    ],
    ["misstänkt | Summa med lån | Budget 2025 | 0"],
  ],
  ["everything right", [HEAD, ["A", 50, 40, -10], ["B", 70, 75, 5], ["Summa", 120, 115, -5]], []],
])("%s", (_name, rows, expected) => {
  expect(told(rows)).toEqual(expected);
});
