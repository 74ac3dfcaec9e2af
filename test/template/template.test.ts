import { readFileSync } from "node:fs";
import path from "node:path";
import { HyperFormula } from "hyperformula";
import { headingFormula, headingText, PERIODS } from "../../scripts/template/choices";
import { templateBytes, type Filled } from "../../scripts/template/templateBytes";
import { TEMPLATE_SHEETS } from "../../scripts/template/templateSheets";
import { createReport, type Report } from "../../src/createReport";
import { periodIn } from "../../src/domain/amount/period";
import type { TableKind } from "../../src/domain/table/table";
import { readWorkbook } from "../../src/files/readWorkbook";
import { FILLED } from "./filled";

const ASSET = path.resolve(__dirname, "../../assets/mall-budgetuppfoljning.xlsx");

async function imported(bytes: Uint8Array): Promise<Report> {
  const outcome = await readWorkbook("mall.xlsx", bytes);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return createReport(outcome.sheets, { unit: null, calculation: "formler" }, outcome.problems);
}

/** Sheet → the kind of table that must come of it; the compiler asks for a new kind. */
const KINDS: Readonly<Record<TableKind, string>> = {
  "ekonomi-sammandrag": "Ekonomi",
  "driftsammandrag-period": "Drift period",
  "driftsammandrag-prognos": "Drift prognos",
  "driftsammandrag-budget-plan": "Budget och plan",
  investeringar: "Investeringar",
  "investeringar-plan": "Investeringsplan",
  volym: "Volymer",
  personal: "Personal",
  indikatorer: "Indikatorer",
  maluppfyllelse: "Måluppfyllelse",
  "strategiska-uppdrag": "Uppdrag",
  aktiviteter: "Aktiviteter",
};

test("assets/mall-budgetuppfoljning.xlsx is what scripts/make-template.ts makes", async () => {
  const made = await templateBytes();
  expect(Buffer.from(made).equals(readFileSync(ASSET))).toBe(true);
});

test("every kind of table has a sheet, and every sheet a kind", () => {
  expect(TEMPLATE_SHEETS.map(({ name }) => name).sort()).toEqual(Object.values(KINDS).sort());
});

test("nobody has filled it in: nothing is read and nothing asked", async () => {
  const { documents, findings } = await imported(await templateBytes());
  expect({ tables: documents[0]?.tables, problems: documents[0]?.problems, findings }).toEqual({
    tables: [],
    problems: [],
    findings: [],
  });
});

describe("filled in", () => {
  const report = templateBytes(FILLED).then(imported);

  test("every table is read as what it is, without a question or a finding", async () => {
    const { documents, findings } = await report;
    const [document] = documents;
    expect(document?.problems).toEqual([]);
    expect(findings).toEqual([]);
    expect(document?.tables.map(({ kind, source }) => [kind, source.sheet])).toEqual(Object.entries(KINDS));
    expect([document?.unit, document?.periodEnd]).toEqual(["tkr", "2026-08-31"]);
  });

  test("every row is there, sums below empty rows too, and every figure", async () => {
    const tables = (await report).documents[0]?.tables ?? [];
    for (const { name, sum } of TEMPLATE_SHEETS) {
      const table = tables.find(({ source }) => source.sheet === name);
      const own = FILLED[name] ?? [];
      expect({ name, rows: table?.rows.length }).toEqual({ name, rows: own.length + (sum === undefined ? 0 : 1) });
    }
    const period = tables.find(({ kind }) => kind === "driftsammandrag-period");
    expect(period?.rows.map(({ label, role, cells }) => [label, role, ...cells.map(({ value }) => value)])).toEqual([
      ["Stab och ledning", "post", -1000, 0, -1000, -2400],
      ["Avdelning Ekonomi", "post", 250, 0, 250, 200],
      ["Avdelning Kost", "post", -4100, -1600, -2500, 100],
      ["Summa", "summa", -4850, -1600, -3250, -2100],
    ]);
  });

  test("its report has a sheet for every table", async () => {
    const titles = (await report).report.sheets.map(({ name }) => name);
    expect(titles.length).toBeGreaterThanOrEqual(Object.keys(KINDS).length);
  });
});

test.each(TEMPLATE_SHEETS.map(({ name }) => name))("%s alone is enough", async (name) => {
  const only: Filled = { [name]: FILLED[name] ?? [] };
  const { documents } = await imported(await templateBytes(only));
  expect(documents[0]?.problems).toEqual([]);
  expect(documents[0]?.tables.map(({ source }) => source.sheet)).toEqual([name]);
});

test.each([
  ["empty", {}],
  ["filled in", FILLED],
])("%s: every formula gives the value that stands in the file", async (_name, filled) => {
  const outcome = await readWorkbook("mall.xlsx", await templateBytes(filled));
  if (!outcome.ok) throw new Error(outcome.error.code);
  const stored = outcome.sheets.map(({ name, rows }) => [name, rows] as const);
  const sheets = stored.map(([name, rows]) => {
    const height = Math.max(...rows.map(({ index }) => index)) + 1;
    const cells = Array.from({ length: height }, (_, index) => rows.find((row) => row.index === index)?.cells ?? []);
    return [
      name,
      cells.map((row) => [...row].map((cell) => (cell?.formula ? `=${cell.formula}` : (cell?.value ?? null)))),
    ];
  });
  const names = { VSS_Period: "$B$4", VSS_Ar: "$B$5", VSS_Enhet: "$B$6" };
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries(sheets) as Record<string, (string | number | null)[][]>,
    { licenseKey: "gpl-v3" },
    Object.entries(names).map(([name, cell]) => ({ name, expression: `=Anvisningar!${cell}` })),
  );
  let formulas = 0;
  for (const [name, rows] of stored) {
    const sheet = engine.getSheetId(name) ?? -1;
    for (const { index, cells } of rows) {
      cells.forEach((cell, col) => {
        if (cell?.formula === undefined) return;
        formulas += 1;
        const value = engine.getCellValue({ sheet, row: index, col });
        expect([name, index, col, value]).toEqual([name, index, col, cell.value ?? ""]);
      });
    }
  }
  expect(formulas).toBeGreaterThan(80);
});

describe("headings", () => {
  const choices = { period: "jan–aug", year: 2026, unit: "tkr" };

  test.each([
    ["Verksamhet", "Verksamhet", null],
    ["Budget {år}", "Budget 2026", '"Budget "&VSS_Ar'],
    ["Bokslut {år-1}", "Bokslut 2025", '"Bokslut "&(VSS_Ar-1)'],
    ["Utfall {period} {år-1}", "Utfall jan–aug 2025", '"Utfall "&VSS_Period&" "&(VSS_Ar-1)'],
    ["Investeringar {år}, {enhet}", "Investeringar 2026, tkr", '"Investeringar "&VSS_Ar&", "&VSS_Enhet'],
  ])("%s", (heading, text, formula) => {
    expect([headingText(heading, choices), headingFormula(heading)]).toEqual([text, formula]);
  });

  test.each(PERIODS)("%s is a period that the import knows", (period) => {
    expect(periodIn(`Utfall ${period} 2026`)).not.toBeNull();
  });
});
