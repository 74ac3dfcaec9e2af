import { readDocument } from "../../src/recognise/readDocument";
import { sheetOf } from "../cases/loadCase";
import { processorSeconds } from "../processorSeconds";
import type { Rows } from "./readRows";
import { problemText } from "../../src/texts/problems/problemText";

const HEADER = ["Verksamhet", "Utfall jan-mars 2024", "Budget jan-mars 2024", "Avvikelse"];
const TITLE = ["Driftsammandrag, tkr"];
const LONG = 32_767;

const read = (rows: Rows) => readDocument("a.xlsx", [sheetOf(rows)]);
const times = <T>(count: number, row: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => row(i));
const under = (count: number, row: (index: number) => Rows[number]): Rows => [TITLE, HEADER, ...times(count, row)];

/** Seconds of processor time. */
function seconds(work: () => unknown): number {
  const start = processorSeconds();
  work();
  return processorSeconds() - start;
}

/** What has hung an importer: each grows in one direction only. */
const SHEETS: [name: string, rows: (size: number) => Rows][] = [
  ["only asterisks", (size) => times(size, () => Array(20).fill("*"))],
  ["asterisks above a table", (size) => [...times(size, () => ["*"]), ...under(3, (i) => [`Enhet ${i}`, 1, 2, -1])]],
  [
    "asterisks under a table",
    (size) => [...under(3, (i) => [`Enhet ${i}`, 1, 2, -1]), ...times(size, () => ["* not"])],
  ],
  [
    "titles above a table",
    (size) => [...times(size, (i) => [`Drift ${i}`]), ...under(3, (i) => [`Enhet ${i}`, 1, 2, -1])],
  ],
  ["words", (size) => times(size, (i) => [`Ord ${i}`, `Mer ${i}`, `Sist ${i}`])],
  ["asterisks for figures", (size) => under(size, () => ["Enhet", "*", "*", "*"])],
  ["figures", (size) => under(size, (i) => [`Enhet ${i}`, i, 2 * i, -i])],
  [
    "words in place of figures",
    (size) => under(size + 600, (i) => (i < 600 ? ["E", 1, 2, -1] : ["E", "1a", "2b", "3c"])),
  ],
  ["headers only", (size) => times(size, () => HEADER)],
  ["a table every third row", (size) => times(size, (i) => [HEADER, [`Enhet ${i}`, 1, 2, -1], []][i % 3] ?? [])],
  ["titles only", (size) => times(size, (i) => [`Driftsammandrag ${i}`])],
  ["goals only", (size) => [["Mål", "Indikator", "Status"], ...times(size, (i) => [`Mål ${i}`, `Ind ${i}`, "Uppnås"])]],
];

test.each(SHEETS)("a sheet of %s is read in time that follows its size", (_name, rows) => {
  const [small, large] = [rows(3_000), rows(12_000)];
  read(small);
  const base = seconds(() => read(small));
  expect(seconds(() => read(large))).toBeLessThan(Math.max(1, base * 10));
});

test("a row as wide as the sheet is no header, and does not make the rows below it as wide", () => {
  const wide = Array<string>(16_384).fill("Utfall 2024");
  expect(seconds(() => read([wide, ...times(20_000, () => ["Enhet", 1, 2])]))).toBeLessThan(5);
});

/** Texts that make a careless pattern try every place against every other. */
const TEXTS = [
  "*",
  "(",
  "1 ",
  "1(",
  "- ",
  "a-\n",
  " \n",
  "utfall ",
  "avvikelse (",
  "mål uppnå ",
  "2024 ",
  "jan ",
  "IU, ",
  "1)",
  "¹",
  "≥",
];

test.each(TEXTS)("a cell of 32 767 characters %j costs no more than a cell", (unit) => {
  const text = `1${unit.repeat(LONG)}`.slice(0, LONG - 2) + "!x";
  const places: Rows = [[text], [text, "Utfall 2024", "Budget 2024"], [text, text, text], [`Enhet ${text}`, 1, text]];
  const rows = [...places, HEADER, ...times(50, () => [text, text, text, text])];
  expect(seconds(() => read(rows))).toBeLessThan(5);
});

test("a column of unreadable cells is a hundred problems and their number", () => {
  const { problems } = read([...under(600, () => ["Enhet", 1, 2, -1]), ...times(5_000, () => ["Enhet", "1a", 2, -1])]);
  expect(problems).toHaveLength(101);
  const last = problems.slice(-1);
  expect(last.map((problem) => [problem.cell, problemText(problem, "sv").message])).toEqual([
    ["B703", "Ytterligare 4\u00a0900 celler på bladet kunde inte läsas; den första är B703."],
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
  const sheet = (name: string) => sheetOf([["Drift, tkr"], header, ...times(1_500, () => ["Enhet", 1])], { name });
  const { tables, problems } = readDocument("a.xlsx", [sheet("A"), sheet("B")]);
  expect(tables.map(({ source }) => source.sheet)).toEqual(["A"]);
  expect(problems.map((problem) => [problem.sheet, problemText(problem, "sv").message])).toContainEqual([
    "B",
    "Tabellen och de före den har fler än en miljon siffror tillsammans; den har inte lästs.",
  ]);
});
