import { readDocument } from "../../src/recognise/readDocument";
import type { Sheet } from "../../src/workbook/sheet";
import { parseArea, sheetOf } from "../cases/loadCase";
import { problemText } from "../../src/texts/problems/problemText";

const DRIFT: (string | number | null)[][] = [
  ["Stab", -1, 0],
  ["Kost", -4.1, -1.6],
  ["Summa", -5.1, -1.6],
];

function read(sheet: Sheet) {
  return readDocument("test.xlsx", [sheet]);
}

describe("a table is found whatever its head looks like", () => {
  const heads: [string, (string | number | null)[][], Partial<Sheet>][] = [
    ["one row", [["Drift, mnkr", "Utfall jan-mars 2024", "Budget jan-mars 2024"]], {}],
    [
      "title and blank rows",
      [["Driftsammandrag mars 2024, mnkr"], [], [], [null, "Utfall jan-mars", "Budget jan-mars"]],
      {},
    ],
    ["two rows", [["Belopp mnkr"], [null, "Redovisat", "Budget"], [null, "jan-mars 2024", "jan-mars 2024"]], {}],
    [
      "years as numbers on the second row",
      [["Drift per mars, mnkr"], [null, "Utfall", "Budget"], [null, 2024, 2024]],
      {},
    ],
    [
      "a merged group heading",
      [["Drift mnkr"], [null, "Jan-mars 2024", null], [null, "Utfall", "Budget"]],
      { merges: [parseArea("B2:C2")] },
    ],
    ["line breaks", [["Drift mnkr"], [null, "Redovisat\njan- mars\n2024", "Budget\njan- mars\n2024"]], {}],
    ["a corner that names a role", [["Driftbudget, mnkr", "Utfall mars 2024", "Budget mars 2024"]], {}],
    ["other words", [["Resultat, Mkr", "Ack. utfall 2024-03", "Periodbudget 2024"]], {}],
  ];

  test.each(heads)("%s", (_, head, more) => {
    const { tables, problems } = read(sheetOf([...head, ...DRIFT], more));
    expect(problems).toEqual([]);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ kind: "driftsammandrag-period", unit: "mnkr" });
    expect(tables[0]?.columns.map((column) => column.role)).toEqual(["utfall", "budget"]);
    expect(tables[0]?.rows.map((row) => row.cells.map((cell) => cell.value))).toEqual(DRIFT.map((row) => row.slice(1)));
    expect(tables[0]?.columns[0]?.year).toBe(2024);
  });
});

test.each([
  [
    "codes left of the names",
    [
      ["Ansvar", "Enhet", "Utfall mars 2024, tkr", "Budget mars 2024, tkr"],
      ["8100", "Stab", 1, 2],
      ["51*", "Kost", 3, 4],
    ],
    ["Stab", "Kost"],
  ],
  [
    "codes within the names",
    [
      ["tkr", "Utfall mars 2024", "Budget mars 2024"],
      ["215/815/832 Skola", 1, 2],
      ["51* Vård", 3, 4],
    ],
    ["215/815/832 Skola", "51* Vård"],
  ],
  [
    "a table away from the corner",
    [[], [null, null, "tkr", "Utfall mars 2024", "Budget mars 2024"], [null, null, "Stab  ", 1, 2]],
    ["Stab"],
  ],
])("labels: %s", (_, rows, labels) => {
  expect(read(sheetOf(rows)).tables[0]?.rows.map((row) => row.label)).toEqual(labels);
});

test("an unreadable cell costs that cell and is named", () => {
  const { tables, problems } = read(
    sheetOf([
      ["Drift tkr", "Utfall mars 2024", "Budget mars 2024"],
      ["Stab", "12 st?", 1],
      ["Kost", { value: null, error: "#REF!" }, { value: null, formula: "B3*2" }],
      ["HR", 3, true],
      ["IT", "IU", "−1 030"],
    ]),
  );
  expect(tables[0]?.rows.map((row) => row.cells.map((cell) => cell.value))).toEqual([
    [null, 1],
    [null, null],
    [3, null],
    [null, -1030],
  ]);
  expect(problems.map(({ cell, text }) => [cell, text])).toEqual([
    ["B2", "12 st?"],
    ["B3", "#REF!"],
    ["C3", "=B3*2"],
    ["C4", "SANT"],
  ]);
  const sentences = problems.flatMap((problem) => Object.values(problemText(problem, "sv")) as string[]);
  expect(sentences.every((sentence) => sentence.endsWith("."))).toBe(true);
});

test("blank rows inside, notes and a second table below are told apart", () => {
  const { tables } = read(
    sheetOf([
      ["Drift jan-mars 2024, tkr"],
      [null, "Utfall jan-mars", "Budget jan-mars"],
      ["Stab", 1, 2],
      [],
      ["Summa", 1, 2],
      ["* En fotnot om tabellen."],
      [],
      ["Prognos 2024, tkr"],
      [null, "Prognos helår", "Budget 2024"],
      ["Stab", 5, 6],
      ["varav kostnader", 7, 8],
    ]),
  );
  expect(
    tables.map(({ kind, rows, footnotes }) => [kind, rows.map(({ label, role }) => [label, role]), footnotes]),
  ).toEqual([
    [
      "driftsammandrag-period",
      [
        ["Stab", "post"],
        ["Summa", "summa"],
      ],
      ["* En fotnot om tabellen."],
    ],
    [
      "driftsammandrag-prognos",
      [
        ["Stab", "post"],
        ["varav kostnader", "varav-kostnader"],
      ],
      [],
    ],
  ]);
});

test("figures under a heading that says nothing are named, codes are not", () => {
  const { problems } = read(
    sheetOf([
      ["tkr", "Utfall mars 2024", "Ansvar", "Budget mars 2024", "Avvikelse %", "Extra"],
      ["Stab", 1, 8100, 2, -50, 7],
    ]),
  );
  expect(problems.map(({ cell }) => cell)).toEqual(["E1", "F1"]);
});

test("a table without a unit takes the workbook's and says so", () => {
  const { tables, problems } = readDocument("a.xlsx", [
    sheetOf([
      ["Drift, tkr", "Utfall mars 2024", "Budget mars 2024"],
      ["Stab", 1, 2],
    ]),
    sheetOf(
      [
        ["Drift", "Prognos helår", "Budget 2024"],
        ["Stab", 1, 2],
      ],
      { name: "Prognos" },
    ),
  ]);
  expect(tables.map(({ unit }) => unit)).toEqual(["tkr", "tkr"]);
  expect(problems.map((problem) => [problem.sheet, problemText(problem, "sv").message])).toEqual([
    ["Prognos", "Tabellen anger ingen enhet och läses som tkr, som arbetsbokens övriga tabeller."],
  ]);
});

test.each([
  ["a sheet without a table", sheetOf([["Hej"], ["Detta är en text om budget och prognos."]]), /Ingen tabell/u],
  [
    "a table whose kind nothing tells",
    sheetOf([["Övrigt"], [null, "Utfall 2023", "Bokslut 2022"], ["Något", 1, 2]]),
    /slag kändes inte igen/u,
  ],
])("%s is said", (_, sheet, message) => {
  expect(read(sheet).problems.map((problem) => problemText(problem, "sv").message)).toEqual([
    expect.stringMatching(message),
  ]);
});

test("an empty sheet is nothing to mention", () => {
  expect(read(sheetOf([]))).toMatchObject({ tables: [], problems: [] });
});

test("a merge over the whole sheet and a cell in the last corner cost nothing", () => {
  const rows = sheetOf([
    ["tkr", "Utfall mars 2024", "Budget mars 2024"],
    ["Stab", 1, 2],
  ]).rows;
  const corner: undefined[] & { value: number }[] = [];
  const far = { index: 1_048_575, cells: Object.assign(corner, { 16_383: { value: 9 } }) };
  const sheet = sheetOf([], { rows: [...rows, far], merges: [{ top: 1, left: 0, bottom: 1_048_575, right: 16_383 }] });
  expect(read(sheet).tables[0]?.rows).toHaveLength(1);
});
