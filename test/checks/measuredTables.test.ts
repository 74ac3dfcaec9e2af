import { rowKey } from "../../src/checks/result/rowKey";
import { runChecks } from "../../src/checks/runChecks";
import { readDocument } from "../../src/recognise/readDocument";
import { sheetOf } from "../cases/loadCase";

type Rows = (string | number)[][];

function findingsIn(...tables: Rows[]): unknown[] {
  const sheets = tables.map((rows, index) => sheetOf(rows, { name: `Blad${index + 1}` }));
  return runChecks([readDocument("t.xlsx", sheets)]).findings.map(({ check, severity, row, printed, expected }) => [
    check,
    severity,
    row,
    printed,
    expected,
  ]);
}

const HEAD = ["Indikator", "2023", "Mars 2024", "Målvärde 2024"];
const TITLE = ["Målområde: Medarbetare"];

test.each<[string, Rows, unknown[]]>([
  [
    "a rate between its men and women",
    [TITLE, HEAD, ["Sjukfrånvaro (%)", 5.9, 6.4, "≤6"], ["Män", 4.2, 4.7, ""], ["Kvinnor", 7, 7.3, ""]],
    [],
  ],
  [
    "a rate at the edge of rounding",
    [TITLE, HEAD, ["Sjukfrånvaro (%)", 5.9, 7.4, "≤6"], ["Män", 4.2, 4.7, ""], ["Kvinnor", 7, 7.3, ""]],
    [],
  ],
  [
    "a rate outside both",
    [TITLE, HEAD, ["Sjukfrånvaro (%)", 5.9, 2.1, "≤6"], ["Män", 4.2, 1.4, ""], ["Kvinnor", 7, 1.4, ""]],
    [["genderSplit", "fel", "Sjukfrånvaro (%)", 2.1, 1.4]],
  ],
  [
    "a rate that is called a number",
    [TITLE, HEAD, ["Antal medarbetare per chef", 22, 23, "≤25"], ["Män", 21, 22, ""], ["Kvinnor", 23, 24, ""]],
    [],
  ],
  [
    "those of the row that a part stands between",
    [
      TITLE,
      HEAD,
      ["Sjukfrånvaro (%)", 5.9, 5.7, "≤6"],
      ["varav > 60 dagar", 38, 41, ""],
      ["Män", 4.2, 4, ""],
      ["Kvinnor", 7, 7, ""],
    ],
    [],
  ],
])("gender split: %s", (_, rows, expected) => {
  expect(findingsIn(rows)).toEqual(expected);
});

test.each<[string, (string | number)[], unknown[]]>([
  ["adds up", ["Kvinnor", 60, 70, 80], []],
  ["leaves some out", ["Kvinnor", 60, 50, 80], [["genderSplit", "konvention", "Ärenden", 100, 80]]],
  ["is more than all", ["Kvinnor", 60, 90, 80], [["genderSplit", "fel", "Ärenden", 100, 120]]],
])("gender split: a count that %s", (_, women, expected) => {
  expect(
    findingsIn([
      ["Volymutveckling, antal"],
      ["Basuppdrag", "Mars 2023", "Mars 2024", "Prognos 2024"],
      ["Ärenden", 100, 100, 120],
      ["Män", 40, 30, 40],
      women,
    ]),
  ).toEqual(expected);
});

const VOLUMES: Rows = [
  ["Volymutveckling"],
  ["Basuppdrag", "Mars 2023", "Mars 2024"],
  ["Ärenden LKDATA support", 900, 1000],
  ["varav chatt", 20, 50],
];

test.each<[string, (string | number)[], unknown[]]>([
  ["the same", ["LKDATA - support (antal)", 900, 1000, "-"], []],
  [
    "another figure",
    ["LKDATA - support (antal)", 900, 1010, "-"],
    [["sameFigure", "fel", "LKDATA - support (antal)", 1010, 1000]],
  ],
  ["another measure with the same words", ["LKDATA support", 4.1, 4.3, "≥4"], []],
  ["a share that is right", ["Andel ärenden via chatt i LKDATA support (%)", 2.2, 5, "-"], []],
  [
    "a share that is wrong",
    ["Andel ärenden via chatt i LKDATA support (%)", 2.2, 7, "-"],
    [["derivedIndicator", "trolig", "Andel ärenden via chatt i LKDATA support (%)", 7, 5]],
  ],
])("an indicator against the volume table: %s", (_, row, expected) => {
  expect(
    findingsIn(VOLUMES, [["Målområde: Service"], ["Indikator", "2023", "Jan-mars 2024", "Målvärde 2024"], row]),
  ).toEqual(expected);
});

test.each([
  ["Antal rekryteringar HR-Service", "HR Service rekryteringar"],
  ["Ärenden HR-Direkt", "HR Direkt"],
  ["* Andel nyanställda kvar i organisationen (%)", "*Nyanställda kvar i organisationen (%)"],
  ["Extern personalomsättning", "Andel avgångar (externt)"],
  ["Upphandling & inköp", "Upphandling och inköp"],
])("%s is the same measure as %s", (one, other) => {
  expect(rowKey({ label: one, parent: null })).toBe(rowKey({ label: other, parent: null }));
});

test.each([
  ["Kontakt Linköping", "Kundnöjdhet", "Svarsservice"],
  ["Män", "Sjukfrånvaro", "Avgångar"],
])("%s under %s is not the one under %s", (label, one, other) => {
  expect(rowKey({ label, parent: one })).not.toBe(rowKey({ label, parent: other }));
});
