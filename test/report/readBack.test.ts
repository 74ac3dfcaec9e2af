import { createReport } from "../../src/createReport";
import { DEFAULT_SETTINGS, type ReportSettings } from "../../src/domain/settings/reportSettings";
import type { Table } from "../../src/domain/table/table";
import { readWorkbook } from "../../src/files/readWorkbook";
import { writeWorkbook } from "../../src/files/writeWorkbook";
import type { Sheet } from "../../src/workbook/sheet";
import { sheetOf } from "../cases/loadCase";
import { openCase, reportOfCase } from "../cases/readCase";

/** The sheets of the report on a workbook, as they are read from the file it is written to. */
async function reportedSheets(sheets: readonly Sheet[], settings: Partial<ReportSettings> = {}): Promise<Sheet[]> {
  const { report } = createReport(sheets, { ...DEFAULT_SETTINGS, ...settings });
  const outcome = await readWorkbook("rapport.xlsx", await writeWorkbook(report.sheets, { title: "Rapport" }));
  if (!outcome.ok) throw new Error(outcome.error.code);
  return [...outcome.sheets];
}

const tablesIn = (sheets: readonly Sheet[]) =>
  createReport(sheets, DEFAULT_SETTINGS).documents.flatMap(({ tables }) => tables);

/** What must be the same: kinds, columns by role and time, rows by name, goal and role, and all that stands in them. */
function content({ kind, unit, columns, rows }: Table) {
  const order = columns
    .map(({ role, period, year, measure }, index) => ({ name: [role, period, year, measure].join(), index }))
    .toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)) || a.index - b.index);
  return {
    kind,
    unit,
    columns: order.map(({ name }) => name),
    rows: rows.map(({ label, role, parent, goal, goalArea, cells }) => [
      label.replace(/, tkr$/u, ""),
      role,
      parent?.replace(/, tkr$/u, ""),
      goal ?? null,
      goalArea ?? null,
      ...order.map(({ index }) => {
        const { status, target, value = null, unit: shown } = cells[index] ?? {};
        return status ?? (target === undefined || target.kind === "none" ? [value, shown] : target);
      }),
    ]),
  };
}

const byKind = (tables: readonly Table[]) => tables.map(content).toSorted((a, b) => a.kind.localeCompare(b.kind));

test.each([
  "b01_summa_overst_med_total",
  "b11_enhet_i_cell",
  "b12_status_ovanfor",
  "c1",
  "c3",
  "n11b",
  "r02_nettokostnad_utan_avvikelse",
  "r03_tva_konventioner",
  "r06_onskad_riktning",
  "r08_tva_statuskolumner",
  "r08b_en_statuskolumn",
  "r09_uppdrag_lang_status",
])("the report on lasning/%s reads back as its tables, in every way of calculating", async (name) => {
  const sheets = await openCase(`lasning/${name}.xlsx`);
  const tables = byKind(tablesIn(sheets));
  expect(tables.length).toBeGreaterThan(0);
  for (const calculation of ["vss", "formler", "varden"] as const) {
    expect(byKind(tablesIn(await reportedSheets(sheets, { calculation })))).toEqual(tables);
  }
});

const INDICATORS = sheetOf([
  ["Målområde: Trygghet"],
  ["Nämndmål", "Indikator", "2024", "Augusti 2025", "Målvärde 2025"],
  ["Levande centrum", "Andel nöjda (%)", { value: 0.61, format: "0%" }, { value: 0.63, format: "0%" }, "≥65 %"],
  [null, "Antal klagomål", 12, 14, "Minska"],
  ["Friska medarbetare", "Sjukfrånvaro (%)", 6.1, 5.9, 5.5],
  [null, "Män", 5.1, 4.9, null],
]);

test("goals that stand over their rows are goals again, and worked out statuses are none", async () => {
  const again = tablesIn(await reportedSheets([INDICATORS]));
  expect(again.map(content)).toEqual(tablesIn([INDICATORS]).map(content));
  expect(again[0]?.columns.map(({ role }) => role)).not.toContain("status");
  expect(again[0]?.rows.map(({ goal }) => goal)).toEqual([
    "Levande centrum",
    "Levande centrum",
    "Friska medarbetare",
    "Friska medarbetare",
  ]);
});

test("a report on the report is the same report", async () => {
  const once = await reportedSheets([INDICATORS]);
  const twice = await reportedSheets(once);
  const parts = (sheets: readonly Sheet[]) =>
    sheets.filter(({ name }) => name === "Indikatorer").map(({ rows }) => rows);
  expect(parts(once)).toHaveLength(1);
  expect(parts(twice)).toEqual(parts(once));
});

test("last year's report finds what last year's workbook finds", async () => {
  const year = (when: number, first: number) =>
    sheetOf(
      [
        [`Driftsammandrag jan-mars ${when}, belopp tkr`],
        [
          "Verksamhet",
          `Utfall jan-mars ${when}`,
          `Budget jan-mars ${when}`,
          "Avvikelse",
          `Utfall jan-mars ${when - 1}`,
        ],
        ["Park", -1300, -1100, -200, first],
        ["Vatten", 310, 110, 200, 330],
        ["Summa", -990, -990, 0, first + 330],
      ],
      { file: `${when}.xlsx`, name: "Drift" },
    );
  const now = year(2024, -1200);
  const before = sheetOf(
    [
      ["Driftsammandrag jan-mars 2023, belopp tkr"],
      ["Verksamhet", "Utfall jan-mars 2023", "Budget jan-mars 2023", "Avvikelse"],
      ["Park", -1200, -1000, -200],
      ["Vatten", 300, 100, 200],
      ["Summa", -900, -900, 0],
    ],
    { file: "2023.xlsx", name: "Drift" },
  );
  const found = (sheets: readonly Sheet[]) =>
    createReport([now, ...sheets], DEFAULT_SETTINGS).findings.map(({ check, row, printed, expected }) => [
      check,
      row,
      printed,
      expected,
    ]);
  expect(found([before])).toEqual([
    ["previousReport", "Vatten", 330, 300],
    ["previousReport", "Summa", -870, -900],
  ]);
  expect(found(await reportedSheets([before]))).toEqual(found([before]));
});

test("nothing is found in the report on a workbook that is right", async () => {
  const report = await reportOfCase("lasning/r08_tva_statuskolumner.xlsx");
  expect(report.findings).toEqual([]);
  expect(
    createReport(await reportedSheets(await openCase("lasning/r08_tva_statuskolumner.xlsx")), DEFAULT_SETTINGS)
      .findings,
  ).toEqual([]);
});
