import { readDocument } from "../../../src/recognise/readDocument";
import type { Cell } from "../../../src/workbook/sheet";
import { sheetOf } from "../../cases/loadCase";
import { reportOfCase, tablesOf, valuesOf } from "../../cases/readCase";

type Stored = string | number | Cell;
const HEADER = ["Enhet", "Utfall jan-juni 2025", "Budget jan-juni 2025", "Avvikelse"] as const;

function figure(value: number, format: string): Cell {
  return { value, format };
}

/** A table of amounts under one line, with rows of its own. */
function read(title: string, rows: readonly (readonly Stored[])[], header: readonly string[] = HEADER) {
  const sheet = sheetOf([[title], [], [...header], ...rows.map((row) => [...row])]);
  const document = readDocument("test.xlsx", [sheet]);
  const [table] = document.tables;
  if (table === undefined) throw new Error("no table");
  return {
    unit: table.unit,
    values: table.rows.map(({ cells }) => cells.map(({ value }) => value)),
    told: document.problems.map(({ code }) => code),
  };
}

const ROWS = [
  ["Torget", -2410, -2300, -110],
  ["Parken", -805, -950, 145],
  ["Summa", -3215, -3250, 35],
] as const;

test.each([
  ["Driftsammandrag netto, belopp i 1000 kr", "tkr"],
  ["Driftsammandrag netto (tusentals kronor)", "tkr"],
  ["Driftsammandrag netto, SEK thousand", "tkr"],
  ["Driftsammandrag netto, miljarder kronor", "mdkr"],
  ["Driftsammandrag netto, belopp i 1 000 000 kr", "mnkr"],
])("a table under %j is in %s", (title, unit) => {
  expect(read(title, ROWS)).toMatchObject({ unit, told: [] });
});

test.each([
  ["Driftsammandrag netto, belopp i 1 000 euro", "otherUnit"],
  ["Driftsammandrag netto, t€", "otherUnit"],
  ["Driftsammandrag netto, belopp i hundratal kronor", "otherUnit"],
  ["Driftsammandrag netto", "noUnit"],
])("a table under %j has no unit, and it is told by %s", (title, code) => {
  expect(read(title, ROWS)).toMatchObject({ unit: null, told: [code] });
});

test("what counts in another currency does not take the workbook's unit", () => {
  const table = (title: string) => [[title], [], [...HEADER], ...ROWS.map((row) => [...row])];
  const document = readDocument("test.xlsx", [
    sheetOf(table("Driftsammandrag, tkr")),
    sheetOf(table("Driftsammandrag, 1 000 €"), { name: "Åland" }),
    sheetOf(table("Driftsammandrag"), { name: "Utan" }),
  ]);
  expect(document.tables.map(({ unit }) => unit)).toEqual(["tkr", null, "tkr"]);
  expect(document.problems.map(({ code }) => code)).toEqual(["otherUnit", "unitOfWorkbook"]);
});

test("a format that scales shows thousands, which the heading names", () => {
  const rows = ROWS.map(([label, ...values]) => [label, ...values.map((value) => figure(value * 1000, "#,##0,"))]);
  expect(read("Driftsammandrag netto, tkr", rows)).toEqual({
    unit: "tkr",
    values: [
      [-2410, -2300, -110],
      [-805, -950, 145],
      [-3215, -3250, 35],
    ],
    told: [],
  });
  expect(read("Driftsammandrag netto", rows)).toMatchObject({ unit: "tkr", told: ["unitByFormat"] });
});

test("a format that turns the sign turns the figure", () => {
  const rows = ROWS.map(([label, ...values]) => [label, ...values.map((value) => figure(-value, "-#,##0;#,##0"))]);
  expect(read("Driftsammandrag netto, tkr", rows).values[0]).toEqual([-2410, -2300, -110]);
});

test.each<[string, readonly Stored[], number, number]>([
  ["typed in millions", ["Torget", "-2,4 mkr", -2300, -110], -2400, -2],
  ["typed in kronor", ["Torget", "-2 410 250 kr", -2300, -110], -2410.25, 3],
  ["shown in millions", ["Torget", figure(-2410000, '0.0,," mnkr"'), -2300, -110], -2410, -1],
  ["shown by a letter", ["Torget", figure(-2410000, '[<-1000000]-0.0,,"M";0'), -2300, -110], -2410, -1],
  ["a currency among others", ["Torget", figure(-2410250, '#,##0\\ "kr"'), -2300, -110], -2410.25, 3],
  ["a currency for its looks", ["Torget", figure(-2410, '#,##0\\ "kr"'), -2300, -110], -2410, 0],
])("a cell %s is read in the table's unit", (_, row, value, decimals) => {
  const sheet = sheetOf([
    ["Driftsammandrag netto, tkr"],
    [],
    [...HEADER],
    [...row],
    ...ROWS.slice(1).map((one) => [...one]),
  ]);
  const cell = readDocument("test.xlsx", [sheet]).tables[0]?.rows[0]?.cells[0];
  expect([cell?.value, cell?.decimals]).toEqual([value, decimals]);
});

test("a column and a row of other units are read in the table's", () => {
  const header = ["Enhet", "Utfall 2025", "Budget 2025 (mnkr)", "Avvikelse"];
  const rows = [
    ["Torget", -2410, -2.3, -110],
    ["Fastigheter, mnkr", -1.2, -1.3, 0.1],
  ];
  expect(read("Driftsammandrag netto, tkr", rows, header).values).toEqual([
    [-2410, -2300, -110],
    [-1200, -1300, 100],
  ]);
});

test.each<[string, readonly (readonly Stored[])[], string | null]>([
  [
    "by what is typed",
    [
      ["Torget", "-2,4 mkr", "-2,3 mkr", "-0,1 mkr"],
      ["Parken", "-0,8 mkr", "-0,9 mkr", "0,1 mkr"],
    ],
    "mnkr",
  ],
  [
    "by their formats",
    ROWS.map(([label, ...values]) => [label, ...values.map((one) => figure(one, '#,##0" tkr"'))]),
    "tkr",
  ],
  [
    "by their letters",
    ROWS.map(([label, ...values]) => [label, ...values.map((one) => figure(one * 1e3, '[<-1000000]-0.0,,"M";-0,"k"'))]),
    "kr",
  ],
  ["as euro", ROWS.map(([label, ...values]) => [label, ...values.map((one) => figure(one, "#,##0\\ [$€-40B]"))]), null],
])("where no heading says a unit the cells do, %s", (_, rows, unit) => {
  expect(read("Driftsammandrag netto", rows).unit).toBe(unit);
});

test.each<[string, readonly string[], readonly number[]]>([
  ["thousands", ["-1.234", "-12.345", "999"], [-1234, -12345, 999]],
  ["thousands beside a decimal comma", ["-1.234", "12,5", "0"], [-1234, 12.5, 0]],
  ["decimals", ["-1.234", "4.5", "12.25"], [-1.234, 4.5, 12.25]],
  ["decimals of less than one", ["-1.234", "0.125", "0.500"], [-1.234, 0.125, 0.5]],
])("the dots of a column are %s", (_, texts, values) => {
  const rows = texts.map((text, index) => [`Enhet ${index + 1}`, text, -1, -1]);
  expect(read("Driftsammandrag netto, tkr", rows).values.map(([value]) => value)).toEqual(values);
});

test("per inhabitant stays as it is", () => {
  const rows = [...ROWS, ["Kostnad per invånare, kr", 1250, 1300, 50]];
  expect(read("Driftsammandrag netto, mnkr", rows).values.at(-1)).toEqual([1250, 1300, 50]);
});

test.each([
  ["lasning/b11_enhet_i_cell.xlsx", "Barn per årsarbetare", [5.3, 5.8]],
  ["lasning/b11_enhet_i_cell.xlsx", "Andel nöjda", [82, 84]],
  ["lasning/b11_enhet_i_cell.xlsx", "Kostnad per barn", [151697, 148815]],
])("%s: %s is %p", async (path, row, values) => {
  expect(valuesOf(tablesOf(await reportOfCase(path))[0]!, row)).toEqual(values);
});
