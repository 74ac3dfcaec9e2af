import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCalculator } from "excel-host/calc/createCalculator";
import type { Host } from "excel-host/createHost";
import { openWorkbook } from "excel-host/files/openWorkbook";
import { createReport, type Report } from "../src/createReport";
import type { CheckName } from "../src/domain/finding/checkName";
import { DEFAULT_SETTINGS, type Calculation, type ReportSettings } from "../src/domain/settings/reportSettings";
import { readWorkbook } from "../src/files/readWorkbook";
import { FUNCTIONS } from "../src/functions/associate";
import { loadSavedSettings } from "../src/office/memory/savedSettings";
import { readOpenWorkbook } from "../src/office/read/readOpenWorkbook";
import { writeReport } from "../src/office/write/writeReport";
import { parseSettings } from "../src/settings/parseSettings";
import { CHECK_TEXTS } from "../src/texts/findings/checkTexts";
import type { Sheet } from "../src/workbook/sheet";
import { loadSheets } from "./cases/loadCase";
import { useExcel } from "./office/useExcel";

/** What an earlier version has saved must open with the same content: see the README of the folder. */
const SAVED = join(__dirname, "cases/savedByOld");
const EXAMPLES = join(__dirname, "../assets/exempel");

const text = readFileSync(join(SAVED, "installningar.json"), "utf8");
const { settings: saved, problems } = parseSettings(text);
const settings: ReportSettings = { ...DEFAULT_SETTINGS, ...saved };

async function open(folder: string, file: string): Promise<readonly Sheet[]> {
  const outcome = await readWorkbook(file, new Uint8Array(readFileSync(join(folder, file))));
  if (!outcome.ok) throw new Error(`${file} can't be read`);
  return outcome.sheets;
}

describe("the choices", () => {
  test("can all be used", () => expect(problems).toEqual([]));

  test.each<[keyof ReportSettings, unknown]>([
    ["unit", "tkr"],
    ["calculation", "vss"],
    ["look", "arbetsblad"],
    ["decimals", 1],
    ["deviations", "gynnsamt"],
    ["allowedDifference", { amount: 1.5, unit: "tkr" }],
    ["goalTolerance", { kind: "relative", amount: 10 }],
    ["directions", { "lösningsgrad kontakt linköping (%)": "higher", "total sjukfrånvaro": "lower" }],
    ["indicatorLayout", "namnd"],
    [
      "indexation",
      {
        years: [
          { wages: 3, prices: 2, income: 2.5 },
          { wages: 2.5, prices: 2, income: 2 },
        ],
        wageShare: 60,
      },
    ],
    [
      "forecast",
      {
        choice: "remainingBudget",
        operations: [
          { operation: "Nämnd", choice: "linear", cost: null, income: null },
          { operation: "Ekonomi", choice: "manual", cost: 500, income: 100 },
        ],
      },
    ],
    ["comments", { draft: true, amount: 100_000, percent: 2 }],
    ["signature", "Anna Ek"],
    [
      "ledger",
      {
        accounts: [
          { from: "3", to: "3", kind: "income" },
          { from: "4", to: "7", kind: "cost" },
          { from: "19", to: "19", kind: "other" },
        ],
        operations: { "81*": "Stab och ledning" },
      },
    ],
    [
      "organisation",
      [
        { from: "Upphandling och inköp", to: [{ to: "Avdelning Ekonomi", share: 1 }] },
        {
          from: "HR-service",
          to: [
            { to: "Avdelning HR", share: 0.75 },
            { to: "Stab och ledning", share: 0.25 },
          ],
        },
      ],
    ],
  ])("%s means what it meant", (name, meaning) => expect(saved[name]).toEqual(meaning));

  test("an acceptance of each check is kept", () => {
    const checks = new Set(saved.accepted?.map(({ check }) => check));
    expect(checks.size).toBe(16);
    expect(Object.keys(CHECK_TEXTS)).toEqual(expect.arrayContaining([...checks]));
    const elsewhere = saved.accepted?.filter(({ table }) => table.includes("2019-03-31")) ?? [];
    expect(elsewhere.map(({ check }) => CHECK_TEXTS[check as CheckName].sv.title)).toEqual(
      elsewhere.map(({ row }) => row),
    );
  });
});

describe("the report of the same workbooks with these choices", () => {
  let report: Report;
  beforeAll(async () => {
    const files = ["vss-2024-03.xlsx", "vss-2024-03-tkr.xlsx", "vss-2021-08.xlsx"];
    const examples = await Promise.all(files.map((file) => open(EXAMPLES, file)));
    report = createReport([...examples.flat(), ...(await open(SAVED, "huvudbok.csv"))], settings);
  });

  const tableOf = (id: string) => report.documents.flatMap(({ tables }) => tables).find((table) => table.id === id);

  test.each([
    ["Summa nettokostnader", "Bokslut 2023", "accepted"],
    ["Budgetavvikelse (% av omsättning)", "Mars 2024", "accepted"],
    ["Summa nettokostnader", "Redovisat samma period föregående år", "lapsed"],
    ["varav kostnader (Summa nettokostnader)", "Avvikelse", "accepted"],
    ["Verksamhetsområden i balans (andel %)", "2020", "accepted"],
    ["Summa nettokostnader", "Redovisat jan-mars 2024", "accepted"],
    ["Summa nettokostnader", "Budget jan-mars 2024", "accepted"],
    ["Summa", "Redovisat jan-aug 2021", "accepted"],
    ["Ekonomiservice", "Avvikelse", "accepted"],
    ["Avdelning LKDATA", "Budget jan-mars 2024", "accepted"],
    ["Löptext", "", "accepted"],
  ] as const)("the finding at %s, %s is %s", (row, column, state) => {
    const finding = report.findings.find((one) => one.row === row && one.column === column);
    expect(finding?.[state]).toMatchObject({
      by: "Anna Ek",
      on: "2026-11-30",
      comment: "Stämt av mot ekonomisystemet",
    });
  });

  test("tables are read as the user said", () => {
    expect(tableOf("vss-2021-08:volym")).toBeUndefined();
    expect(tableOf("vss-2024-03:volym")).toBeDefined();
    expect(tableOf("vss-2024-03:driftsammandrag-prognos")?.columns.at(-1)?.role).toBe("foregaende");
    expect(tableOf("vss-2024-03-tkr:driftsammandrag-prognos")?.columns.at(-1)?.role).toBe("bokslut");
    const personal = tableOf("vss-2024-03:personal");
    expect(personal?.columns.map(({ header }) => header)).toEqual(["Mars 2024", "Målvärde 2024"]);
    expect(personal?.rows[0]).toMatchObject({ label: "Antal tillsvidare anställda", role: "rubrik" });
  });

  test("a conflict is settled as the user said", () => {
    expect(report.conflicts.map(({ row, column, chosen }) => [row, column, chosen])).toEqual([
      ["Avdelning LKDATA", "Budget jan-mars 2024", "vss-2024-03-tkr.xlsx"],
    ]);
  });

  test("a ledger is read by the user's accounts and departments", () => {
    const ledger = tableOf("huvudbok:driftsammandrag-period");
    expect(ledger?.rows.map(({ label, cells }) => [label, cells[0]?.value])).toEqual([
      ["Stab och ledning", 100],
      ["Ekonomi", -40],
      ["Summa", 60],
    ]);
  });
});

/** Every row with figures, with as many of its figures as its source has: a report adds a status and heads goals. */
function figures(report: Report, widths?: readonly number[]): unknown[] {
  return report.documents
    .flatMap(({ tables }) => tables)
    .map(({ kind, unit, rows }, table) => ({
      kind,
      unit,
      rows: rows
        .filter(({ role }) => role !== "rubrik")
        .map(({ label, cells }) => [label, ...cells.slice(0, widths?.[table]).map(({ value }) => value)]),
    }));
}

test.each<Calculation>(["vss", "formler", "varden"])(
  "a report with %s reads back as its source",
  async (calculation) => {
    const choices = { unit: null, calculation };
    const source = createReport(await open(EXAMPLES, "vss-2024-03.xlsx"), choices);
    const again = createReport(await open(SAVED, `rapport-${calculation}.xlsx`), choices);
    const widths = source.documents.flatMap(({ tables }) => tables.map(({ columns }) => columns.length));
    expect(figures(again, widths)).toEqual(figures(source));
    expect(again.documents[0]?.periodEnd).toBe("2024-03-31");
  },
);

test("a report serves as last year's", async () => {
  const now = await open(EXAMPLES, "vss-2021-08.xlsx");
  const differing = ({ findings }: Report) =>
    findings.filter(({ class: kind }) => kind === "restated").map(({ row, column, printed }) => [row, column, printed]);
  const withReport = createReport([...now, ...(await open(SAVED, "rapport-2020-08.xlsx"))], DEFAULT_SETTINGS);
  const withWorkbook = createReport([...now, ...loadSheets("vss-2020-08")], DEFAULT_SETTINGS);
  expect(differing(withReport)).toContainEqual(["Andel avgångar (externt)", "2019", 8.7]);
  expect(differing(withWorkbook)).toEqual(expect.arrayContaining(differing(withReport)));
});

describe("the open workbook", () => {
  /** The user's texts, each with what stands first in its row and, for a finding, the row and column it is about. */
  function ownTexts({ workbook }: Host): unknown[] {
    return workbook.sheets.flatMap(({ name, rows }) =>
      [...rows].flatMap(([, { cells }]) =>
        [...cells].flatMap(([column, { value }]) =>
          typeof value === "string" && value.startsWith("Egen text")
            ? [[name, value, ...(column > 0 ? [0, 3, 4].map((one) => cells.get(one)?.value) : [])]]
            : [],
        ),
      ),
    );
  }

  test("has its choices, and a new report keeps what the user typed in the old one", async () => {
    const opened = await openWorkbook("arbetsbok.xlsx", new Uint8Array(readFileSync(join(SAVED, "arbetsbok.xlsx"))));
    if (!opened.ok) throw new Error(opened.message);
    const calculator = createCalculator({ functions: () => ({ ...FUNCTIONS }) as never });
    const host = useExcel({ workbook: opened.workbook, calculator });
    expect(parseSettings((await loadSavedSettings()) ?? "")).toEqual({ settings: saved, problems: [] });

    const before = ownTexts(host);
    expect(before).toHaveLength(18);
    const sheets = host.workbook.sheets.map(({ name }) => name);
    const { report } = createReport((await readOpenWorkbook()).sheets, settings);
    const written = await writeReport(report.sheets);
    expect(written.homeless).toEqual([]);
    expect(ownTexts(host)).toEqual(before);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
  });
});
