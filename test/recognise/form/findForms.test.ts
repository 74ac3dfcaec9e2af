import { readDocument } from "../../../src/recognise/readDocument";
import { sheetOf } from "../../cases/loadCase";
import type { Rows } from "../readRows";
import { problemText } from "../../../src/texts/problems/problemText";

const read = (rows: Rows) => readDocument("a.xlsx", [sheetOf(rows)]);

/** `kind | heading | range | role year, … | posts + sums`, for each table. */
const shown = (rows: Rows) =>
  read(rows).tables.map(({ kind, heading, source, columns, rows: own }) => {
    const roles = columns.map(({ role, year }) => `${role} ${year ?? "?"}`).join(", ");
    const sums = own.filter(({ role }) => role === "summa").length;
    return `${kind} | ${heading} | ${source.range} | ${roles} | ${own.length - sums} + ${sums}`;
  });

const CZECH = ["Paragraf", "Název", "Schválený\nrozpočet", "Výsledek od\npočátku roku"];
const CZECH_PAGES: Rows = [
  ["VÝKAZ PRO HODNOCENÍ PLNĚNÍ ROZPOČTU 2014"],
  ["I. ROZPOČTOVÉ PŘÍJMY"],
  CZECH,
  ["a", "text", "1", "2"],
  [],
  ["1111", "Daň z příjmů", 100, 90.5],
  ["1112", "Daň z nemovitostí", null, 9.5],
  ["Výkaz 31.12.2014, strana 1"],
  [],
  CZECH,
  ["a", "text", "1", "2"],
  ["1113", "Poplatky", 20, 30],
  ["CELKEM", null, 120, 130],
  ["Výkaz 31.12.2014, strana 2"],
  ["II. ROZPOČTOVÉ VÝDAJE"],
  CZECH,
  ["a", "text", "21", "22"],
  ["5133", "Léky", 30, 35],
  ["5134", "Prádlo", 10, null],
];

test.each<[string, Rows, string[]]>([
  [
    "pages with the header repeated are one table until a title of its own",
    CZECH_PAGES,
    [
      "driftsammandrag-period | I. ROZPOČTOVÉ PŘÍJMY | A3:D13 | budget ?, utfall ? | 3 + 1",
      "driftsammandrag-period | II. ROZPOČTOVÉ VÝDAJE | A16:D19 | budget ?, utfall ? | 2 + 0",
    ],
  ],
  [
    "codes between the words are no amounts, and empty rows end nothing",
    [
      ["Dez", "PrCtr", "Bezeichnung", "Zeile", "Art", "Entwurf 2017", "Entwurf 2018"],
      ["OB", 101, "Zuwendungen", 2, "revenue", -1008.31, -1120.83],
      ...Array.from({ length: 50 }, () => []),
      ["OB", 102, "Personal", 11, "expenditure", 632643.23, 645099.1],
    ],
    ["driftsammandrag-budget-plan | Bezeichnung | A1:G53 | budget 2017, plan 2018 | 2 + 0"],
  ],
  [
    "two lists of an item and its amount, with figures beside the header",
    [
      ["MONTHLY INCOME"],
      ["Item", "Amount", null, 2336],
      ["Salary", 2500],
      ["Other", 250],
      ["MONTHLY EXPENSES", null, null, 3750],
      ["Item", "Amount"],
      ["Rent", 800],
      ["Gas", 50],
    ],
    [
      "driftsammandrag-period | MONTHLY INCOME | A2:B4 | utfall ? | 2 + 0",
      "driftsammandrag-period | MONTHLY EXPENSES | A6:B8 | utfall ? | 2 + 0",
    ],
  ],
  [
    "the figures of a text file are texts, and codes among its words no amounts",
    [
      ["omraade", "ansvar", "ansvar_tekst", "beloep"],
      ["Skole", "2330", "Fløgstad", "-350000"],
      ["Skole", "2360", "Ungdom", "350000,50"],
      ["Felles", "2370", "Fløgstad", "0"],
    ],
    ["driftsammandrag-period | omraade | A1:D4 | utfall ? | 3 + 0"],
  ],
  [
    "words without figures are no table",
    [
      ["Name", "Ort"],
      ["Anna", "Bonn"],
      ["Petr", "Děčín"],
    ],
    [],
  ],
  [
    "one line of text with a figure is no table",
    [
      ["Bonn", "Budget plan text"],
      ["Einwohner", 330000],
    ],
    [],
  ],
])("%s", (_name, rows, tables) => {
  expect(shown(rows)).toEqual(tables);
});

test("labels are the words, with the codes where the words do not tell the rows apart", () => {
  const rows = (second: string): Rows => [
    ["Kod", "Name", "Betrag"],
    ["11", "Steuern", 1],
    ["12", second, 2],
  ];
  const labels = (second: string) => read(rows(second)).tables[0]?.rows.map(({ label }) => label);
  expect(labels("Gebühren")).toEqual(["Steuern", "Gebühren"]);
  expect(labels("Steuern")).toEqual(["11 Steuern", "12 Steuern"]);
});

test("what is read by its form is shown as an assumption, and the user is asked to look", () => {
  const { problems, recognitions } = read(CZECH_PAGES);
  const [first] = problems.map((problem) => [problem.cell, problemText(problem, "sv").message]);
  expect(first).toEqual([
    "A3",
    "Tabellens rubriker är okända. Den är läst efter sin form, med ”Schválený rozpočet” som budget, ”Výsledek od počátku roku” som utfall.",
  ]);
  expect(recognitions?.map(({ kind }) => kind.certainty)).toEqual(["antagen", "antagen"]);
});

test("what the user has chosen holds, and is not asked about again", () => {
  const [first] = read(CZECH_PAGES).recognitions ?? [];
  const corrections = {
    [first?.shape ?? ""]: { name: "I", columns: { [first?.columns[0]?.key ?? ""]: "plan" as const } },
  };
  const { tables, problems } = readDocument("a.xlsx", [sheetOf(CZECH_PAGES)], [], corrections);
  expect(tables[0]?.columns.map(({ role }) => role)).toEqual(["plan", "utfall"]);
  expect(problems.filter(({ cell, code }) => cell === "A3" && code === "readByForm")).toEqual([]);
});

test("a cell that is no figure costs that cell", () => {
  const { tables, problems } = read([
    ["Name", "Betrag"],
    ["Steuern", 1],
    ["Gebühren", { value: null, error: "#REF!" }],
    ["Zinsen", 3],
  ]);
  expect(tables[0]?.rows.map(({ cells }) => cells[0]?.value)).toEqual([1, null, 3]);
  expect(problems.map((problem) => [problem.cell, problemText(problem, "sv").message])).toContainEqual([
    "B3",
    "Cellen visar felet #REF!.",
  ]);
});
