import { readDocument } from "../../src/recognise/readDocument";
import { sheetOf } from "../cases/loadCase";
import { GROWING_SHEETS, longCells, REPEATED_TEXTS } from "../../bench/growingSheets";
import type { Rows } from "./readRows";
import { problemText } from "../../src/texts/problems/problemText";

const HEADER = ["Verksamhet", "Utfall jan-mars 2024", "Budget jan-mars 2024", "Avvikelse"];
const TITLE = ["Driftsammandrag, tkr"];

const read = (rows: Rows) => readDocument("a.xlsx", [sheetOf(rows)]);
const times = <T>(count: number, row: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => row(i));
const under = (count: number, row: (index: number) => Rows[number]): Rows => [TITLE, HEADER, ...times(count, row)];

/** How many tables, rows, figures and problems are read. */
function counts(rows: Rows): [tables: number, rows: number, figures: number, problems: number] {
  const { tables, problems } = read(rows);
  const lines = tables.flatMap((table) => table.rows);
  const figures = lines.flatMap(({ cells }) => cells).filter((cell) => cell.value !== null);
  return [tables.length, lines.length, figures.length, problems.length];
}

/** What is read of each sheet at 300 rows; what its time grows by is measured by `bench/limits.mts`. */
const READ: Readonly<Record<string, ReturnType<typeof counts>>> = {
  "only asterisks": [0, 0, 0, 1],
  "asterisks above a table": [1, 3, 9, 0],
  "asterisks under a table": [1, 3, 9, 0],
  "titles above a table": [1, 3, 9, 0],
  words: [0, 0, 0, 1],
  "asterisks for figures": [1, 300, 0, 0],
  figures: [1, 300, 900, 0],
  "words in place of figures": [1, 900, 1800, 101],
  "headers only": [0, 0, 0, 0],
  "a table every third row": [100, 100, 300, 100],
  "titles only": [0, 0, 0, 1],
  "goals only": [1, 300, 0, 0],
};

test.each(GROWING_SHEETS)("a sheet of %s is read for what it is", (name, rows) => {
  expect([name, ...counts(rows(300))]).toEqual([name, ...(READ[name] ?? [])]);
});

test("a row as wide as the sheet is no header, and does not make the rows below it as wide", () => {
  const wide = Array<string>(16_384).fill("Utfall 2024");
  const { tables } = read([wide, ...times(5_000, () => ["Enhet", 1, 2])]);
  expect(tables.flatMap(({ rows }) => rows.filter(({ cells }) => cells.length > 3))).toEqual([]);
});

test.each(REPEATED_TEXTS)("cells of 32 767 characters %j are read as cells", (repeated) => {
  expect(counts(longCells(repeated))).toEqual([2, 52, 1, 106]);
});

test("a column of unreadable cells is a hundred problems and their number", () => {
  const { problems } = read([...under(600, () => ["Enhet", 1, 2, -1]), ...times(800, () => ["Enhet", "1a", 2, -1])]);
  expect(problems).toHaveLength(101);
  const last = problems.slice(-1);
  expect(last.map((problem) => [problem.cell, problemText(problem, "sv").message])).toEqual([
    ["B703", "Ytterligare 700 celler på bladet kunde inte läsas; den första är B703."],
  ]);
});

test("a sheet with more headers than tables is left, and says so", () => {
  const { tables, problems } = read(times(3_000, (i) => (i % 2 === 0 ? HEADER : [`Enhet ${i}`, 1, 2, -1])));
  expect(tables).toEqual([]);
  expect(problems.map((problem) => problemText(problem, "sv").message)).toEqual([
    "Bladet ”Blad1” har fler än 500 rubrikrader och har inte lästs.",
  ]);
});

test("a workbook of a million figures is enough; the next table is named, not cut", () => {
  const header = ["Verksamhet", ...times(500, (i) => `${i % 2 ? "Utfall" : "Budget"} ${1990 + (i % 100)}`)];
  const sheet = (name: string) => sheetOf([["Drift, tkr"], header, ...times(1_005, () => ["Enhet", 1])], { name });
  const { tables, problems } = readDocument("a.xlsx", [sheet("A"), sheet("B")]);
  expect(tables.map(({ source }) => source.sheet)).toEqual(["A"]);
  expect(problems.map((problem) => [problem.sheet, problemText(problem, "sv").message])).toContainEqual([
    "B",
    "Tabellen och de före den har fler än en miljon siffror tillsammans; den har inte lästs.",
  ]);
});
