import { runChecks } from "../../../src/checks/runChecks";
import { readDocument } from "../../../src/recognise/readDocument";
import { explanation } from "../../../src/texts/findings/explanation";
import { sheetOf } from "../../cases/loadCase";

type Rows = readonly (readonly (string | number)[])[];

const HEAD = ["Nettokostnad tkr", "Bokslut 2024", "Utfall 2025", "Budget 2025"];

function asked(rows: Rows): string[] {
  const { findings } = runChecks([readDocument("t.xlsx", [sheetOf(rows)])]);
  return findings.flatMap(({ severity, message, row, column }) =>
    message.code === "columnTurned" ? [`${severity} ${row}, ${column}, ${message.values.rows} rader`] : [],
  );
}

test.each<[string, Rows, string[]]>([
  [
    "a budget with minus beside outcomes with plus",
    [HEAD, ["Hamn", 204, 210, -209], ["Park", 97, 99, -102], ["Gata", 410, 402, -400], ["Summa", 711, 711, -711]],
    ["misstänkt Hamn, Budget 2025, 4 rader"],
  ],
  [
    "results that became deficits are of other sizes",
    [HEAD, ["Hamn", 4, -12, 0], ["Park", 7, -2, 0], ["Gata", 31, -9, 0], ["Summa", 42, -23, 0]],
    [],
  ],
  [
    "one row with another sign is a row of its own",
    [HEAD, ["Hamn", 204, 210, 209], ["Park", 97, 99, 102], ["Tomter", 41, -40, 39], ["Summa", 342, 269, 350]],
    [],
  ],
  [
    "a printed deviation asks by itself",
    [
      [...HEAD.slice(0, 1), "Utfall 2025", "Budget 2025", "Avvikelse"],
      ["Hamn", 204, -210, 6],
      ["Park", 97, -99, 2],
      ["Gata", 410, -402, -8],
      ["Summa", 711, -711, 0],
    ],
    [],
  ],
])("%s", (_name, rows, expected) => {
  expect(asked(rows)).toEqual(expected);
});

test("says which columns, where and how much", () => {
  const rows = [HEAD, ["Hamn", 204, 210, -209], ["Park", 97, 99, -102], ["Gata", 410, 402, -400]];
  const { findings } = runChecks([readDocument("t.xlsx", [sheetOf(rows)])]);
  expect(findings.map((finding) => explanation(finding, "sv"))).toEqual([
    "Budget 2025 har omvänt tecken mot Bokslut 2024 och Utfall 2025 på 3 rader, till exempel Hamn: −209 mot 204. Är beloppen skrivna med samma tecken? Annars blir skillnaden mellan kolumnerna fel.",
  ]);
});
