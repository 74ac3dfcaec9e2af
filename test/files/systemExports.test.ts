import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createReport, type Report } from "../../src/createReport";
import type { LedgerSettings } from "../../src/domain/ledger/ledgerSettings";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/reportSettings";
import { readDocument } from "../../src/recognise/readDocument";
import { readWorkbook } from "../../src/files/readWorkbook";
import { readLong } from "../../src/recognise/long/readLong";
import { gridOf } from "../../src/recognise/sheet/grid";
import { sheetOf } from "../cases/loadCase";
import { reportOfCase, tablesOf } from "../cases/readCase";
import type { Table } from "../../src/domain/table/table";

/** A row as its label and figures. */
type Line = readonly [label: string, ...values: (number | null)[]];

function linesOf({ rows }: Table): Line[] {
  return rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => value)]);
}

function timesOf({ columns }: Table): string[] {
  return columns.map(({ role, period, year }) => `${role} ${period} ${year ?? ""}`.trim());
}

describe("a ledger as its system exports it", () => {
  test.each<[what: string, file: string, columns: string[], lines: Line[]]>([
    [
      "Unit4, names beside the codes as (T)",
      "unit4-tabb.txt",
      ["utfall jan-feb 2025"],
      [["Badhuset", -1799.5], ["Ishallen", -1500.25], ["Summa", -3299.75]],
    ],
    [
      "Unit4 in Norwegian, by art",
      "unit4-norsk.csv",
      ["utfall jan-feb 2025"],
      [["Barnehage sør", -3800.5], ["Skole nord", -700], ["Summa", -4500.5]],
    ],
    [
      "Raindance, a column for each type, where nothing is forecast",
      "raindance-typer.csv",
      ["utfall jan-feb 2025", "budget jan-feb 2025", "avvikelse jan-feb 2025"],
      [["4100", -1799.5, -2100, 300.5], ["4200", -1500.25, -1400, -100.25], ["Summa", -3299.75, -3500, 200.25]],
    ],
    [
      "Raindance, the times in the columns' names",
      "perioder-i-rubriken.csv",
      ["utfall jan-feb 2025", "budget jan-feb 2025", "avvikelse jan-feb 2025", "foregaende jan-feb 2024"],
      [["Badhuset", -600, -670, 70, -630], ["Ishallen", -410.5, -400, -10.5, -390], ["Summa", -1010.5, -1070, 59.5, -1020]],
    ],
    [
      "SIE 4, with its own plan of accounts",
      "verifikationer.se",
      ["utfall jan 2025", "budget jan 2025", "avvikelse jan 2025", "foregaende jan 2024"],
      [["Badhuset", -799.5, -2100, 1300.5, -2900], ["Ishallen", -1000, 0, -1000, 0], ["Summa", -1799.5, -2100, 300.5, -2900]],
    ],
    [
      "months in columns and the type in one",
      "manader-i-kolumner.csv",
      ["utfall jan-feb 2025", "budget jan-feb 2025", "avvikelse jan-feb 2025"],
      [["Badhuset", -300, -300, 0], ["Ishallen", 30, 30, 0], ["Summa", -270, -270, 0]],
    ],
    [
      "a printout under its accounts and ansvar",
      "utskrift-per-ansvar.csv",
      ["utfall jan-feb 2025"],
      [["Badhuset", -19.5], ["Ishallen", -80], ["Summa", -99.5]],
    ],
    [
      "a printout where each account stands once, in the column of accounts",
      "utskrift-konto-en-gang.csv",
      ["utfall jan-feb 2025"],
      [["Hela huvudboken", -99.5], ["Summa", -99.5]],
    ],
  ])("%s", async (_what, file, columns, lines) => {
    const report = await reportOfCase(`filformat/${file}`);
    const [table] = tablesOf(report) as [Table, ...Table[]];
    expect(timesOf(table)).toEqual(columns);
    expect(linesOf(table)).toEqual(lines);
    expect(report.documents.flatMap(({ problems }) => problems)).toEqual([]);
    expect(report.findings).toEqual([]);
  });
}); // prettier-ignore

describe("statistics and indicators, one figure a row", () => {
  test.each<[what: string, file: string, tables: [heading: string, columns: string[], lines: Line[]][]]>([
    [
      "Kolada's own table: a table for each kommun, the genders kept",
      "nyckeltal-lang.csv",
      [
        ["9901 Exempelby", ["utfall helår 2022", "utfall helår 2023"], [["Andel nöjda (%)", 70.5, 71], ["Kvinnor", 72, null], ["Män", 69, null]]],
        ["9902 Provköping", ["utfall helår 2023"], [["Andel nöjda (%)", 64]]],
      ],
    ],
    [
      "Kolada's answer, of a unit: what is missing stays so",
      "kolada-enhet.json",
      [["V1", ["utfall helår 2022", "utfall helår 2023"], [["N1", 80, 84.2], ["Kvinnor", null, null]]]],
    ],
    [
      "Stratsys: a table for each unit, a column for each month",
      "matt-per-manad.txt",
      [
        ["Badhuset", ["utfall jan 2025", "utfall feb 2025"], [["Antal besök", 1250, 1310]]],
        ["Ishallen", ["utfall jan 2025"], [["Antal besök", 400]]],
      ],
    ],
    [
      "KOSTRA: gross and net apart, and nothing added",
      "kostra-arter.csv",
      [
        ["9901 Eksempel, AG1 Brutto driftsutgifter", ["foregaende helår 2022", "utfall helår 2023"], [["211 Barnehage", 500, 520], ["381 Idrett", null, 90]]],
        ["9901 Eksempel, AG2 Netto driftsutgifter", ["utfall helår 2023"], [["211 Barnehage", 480]]],
      ],
    ],
    [
      "PxWeb's csv, a column for each measure and year",
      "pxweb-bred.csv",
      [
        ["Kostnader och intäkter, egna tal, 9901 Exempelby, Intäkter, tkr", ["foregaende helår 2022", "utfall helår 2023"], [["0-5 år", 10, 11], ["6-15 år", 20, 22]]],
        ["Kostnader och intäkter, egna tal, 9902 Provköping, Intäkter, tkr", ["foregaende helår 2022", "utfall helår 2023"], [["0-5 år", 30, 33]]],
      ],
    ],
    [
      "PC-Axis, in its own language",
      "egen.px",
      [["Intäkter efter ålder och år, Intäkter, mnkr", ["foregaende helår 2022", "utfall helår 2023"], [["1 barn", 1.5, null], ["2 äldre; alla", 0, 4]]]],
    ],
    [
      "JSON-stat with only the figures that there are",
      "jsonstat-gles.json",
      [
        ["9901 Exempelby", ["utfall helår 2022", "utfall helår 2023"], [["Befolkning", 100, 101]]],
        ["9902 Provköping", ["utfall helår 2022", "utfall helår 2023"], [["Befolkning", null, 55]]],
      ],
    ],
  ])("%s", async (_what, file, tables) => {
    const report = await reportOfCase(`filformat/${file}`);
    expect(tablesOf(report).map((table) => [table.heading, timesOf(table), linesOf(table)])).toEqual(tables);
    expect(report.findings).toEqual([]);
    expect(report.documents.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test.each<[what: string, header: string[], rows: (string | number)[][]]>([
    ["two rows that say the same", ["Enhet", "Period", "Mått", "Värde"], [["A", "2024", "Besök", 1], ["A", "2024", "Besök", 2]]],
    ["figures beside what they are compared with", ["Enhet", "Period", "Utfall", "Budget"], [["A", "2024", 1, 2], ["B", "2024", 3, 4]]],
    ["indicators with a unit in a column of its own", ["Indikator", "Enhet", "2023", "2024"], [["Besök", "antal", 1, 2], ["Nöjda", "%", 3, 4]]],
    ["places alone", ["Kommun", "2023", "2024"], [["A", 1, 2], ["B", 3, 4]]],
  ])("not %s", (_what, header, rows) => {
    expect(readLong(gridOf(sheetOf([header, ...rows])))).toBeNull();
  });
}); // prettier-ignore

test("a sum on top that lacks a figure is asked for, and is no error", async () => {
  const report = await reportOfCase("filformat/qlik-saknas.csv");
  expect(linesOf(tablesOf(report)[0]!)).toEqual([
    ["Totals", 30.5, 33, 29],
    ["Kulturnämnden", 10.5, 11, null],
    ["Miljönämnden", 20, 22, 19],
  ]);
  expect(report.findings.map(({ severity, column }) => [severity, column])).toEqual([["misstänkt", "Utfall 2024-04"]]);
});

test("the lines of a filter below a table are none of its rows", async () => {
  const report = await reportOfCase("filformat/powerbi-filter.csv");
  expect(linesOf(tablesOf(report)[0]!)).toEqual([["Kultur", 10.5, 11, 0.5], ["Miljö", 20, 22, 2], ["Total", 30.5, 33, 2.5]]);
  expect(report.findings).toEqual([]);
}); // prettier-ignore

test.each<[file: string, text: string]>([
  ["other.json", '{"a":[1]}'],
  ["broken.json", '{"class":"dataset"'],
  ["short.json", '{"class":"dataset","id":["Tid"],"size":[2],"dimension":{"Tid":{"category":{"index":["1","2"]}}},"value":[1]}'],
  ["keys.px", 'TITLE="a";STUB="å";VALUES("å")="1","2";KEYS("å")=CODES;DATA="1",5;'],
  ["short.px", 'TITLE="a";STUB="å";VALUES("å")="1","2";DATA=5;'],
])("%s is refused: not every figure is known", async (file, text) => {
  const outcome = await readWorkbook(file, new TextEncoder().encode(text));
  expect(outcome).toMatchObject({ ok: false, error: { code: "notStatistics" } });
}); // prettier-ignore

/** A ledger of test/cases/filformat, read and reported as the user wants. */
async function ledgerBy(file: string, ledger: LedgerSettings): Promise<Report> {
  const bytes = readFileSync(join(__dirname, "../cases/filformat", file));
  const outcome = await readWorkbook(file, new Uint8Array(bytes), { ledger });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return createReport(outcome.sheets, { ...DEFAULT_SETTINGS, ledger });
}

test.each<[what: string, file: string, ledger: LedgerSettings, lines: Line[], told: string[]]>([
  ["verksamhet", "raindance-typer.csv", { dimension: "verksamhet" }, [["210", -1799.5], ["220", -1500.25], ["Summa", -3299.75]], []],
  ["projekt, where some rows have none", "unit4-tabb.txt", { dimension: "projekt" }, [["Hela huvudboken", -3000], ["Sommarskola", -299.75], ["Summa", -3299.75]], []],
  ["groups of accounts", "unit4-tabb.txt", { dimension: "kontogrupp" }, [["Kontogrupp 31", 1200.5], ["Kontogrupp 50", -4500.25], ["Summa", -3299.75]], []],
  ["the first characters of the code", "unit4-tabb.txt", { level: 1 }, [["4", -3299.75], ["Summa", -3299.75]], []],
  ["what there is, where it has not what is wanted", "unit4-tabb.txt", { dimension: "motpart" }, [["Badhuset", -1799.5], ["Ishallen", -1500.25], ["Summa", -3299.75]], ["dimensionMissing"]],
])("reported by %s", async (_what, file, ledger, lines, told) => {
  const { documents } = await ledgerBy(file, ledger);
  const [{ tables = [], problems = [] } = {}] = documents;
  expect(tables[0]?.rows.map(({ label, cells }) => [label, cells[0]?.value])).toEqual(lines);
  expect(problems.map(({ code }) => code)).toEqual(told);
}); // prettier-ignore

describe("a sheet that looks like a ledger", () => {
  const ROWS = [["3110", "41", -5], ["5010", "41", 7], ["5010", "42", 8]];
  test.each<[what: string, header: string[], lacks: string | null]>([
    ["without a time", ["Konto", "Ansvar", "Belopp"], "period"],
    ["with amounts of no known name", ["Konto", "Ansvar", "Summering", "Period"], "amount"],
    ["with its months, but not which year or type", ["Konto", "Ansvar", "Jan", "Feb"], "type"],
    ["but with words that say what it is", ["Konto", "Ansvar", "Utfall", "Budget"], null],
    ["but for what is booked", ["Konto", "Benämning", "Storlek"], null],
  ])("%s", (_what, header, lacks) => {
    const rows = ROWS.map(([account, department, amount]) => [account ?? "", department ?? "", amount ?? "", 9]);
    const { problems } = readDocument("h.xlsx", [sheetOf([header, ...rows])]);
    const told = problems.flatMap((problem) => (problem.code === "ledgerUnreadable" ? [problem.values.lacks] : []));
    expect(told).toEqual(lacks === null ? [] : [lacks]);
  });

  test("is not read by its form", () => {
    const { tables } = readDocument("h.xlsx", [sheetOf([["Konto", "Namn", "Ansvar", "Belopp"], ...ROWS.map(([account, code, amount]) => [account ?? "", "x", code ?? "", amount ?? ""])])]);
    expect(tables).toEqual([]);
  });

  test.each<[what: string, rows: (string | number)[][], kinds: string[], told: string[]]>([
    ["a budget alone is a plan", [["Konto", "Typ", "Period", "Belopp"], [5010, "Budget", 202501, 10], [5010, "Budget", 202612, 20]], ["driftsammandrag-budget-plan"], []],
    ["accounts of the balance sheet alone give no table, and that is told", [["Konto", "Period", "Belopp"], [1910, 202501, 10], [2440, 202501, -10]], [], ["noOperations"]],
  ])("%s", (_what, rows, kinds, told) => {
    const { tables, problems } = readDocument("h.xlsx", [sheetOf(rows)]);
    expect(tables.map(({ kind }) => kind)).toEqual(kinds);
    expect(problems.map(({ code }) => code)).toEqual(told);
  });
}); // prettier-ignore
