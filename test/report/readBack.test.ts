import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createReport } from "../../src/createReport";
import { DEFAULT_SETTINGS, type ReportSettings } from "../../src/domain/settings/reportSettings";
import type { Table } from "../../src/domain/table/table";
import { readWorkbook } from "../../src/files/readWorkbook";
import { writeWorkbook } from "../../src/files/writeWorkbook";
import type { Sheet } from "../../src/workbook/sheet";
import { loadSheets, sheetOf } from "../cases/loadCase";
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

/** What is found, by the rows; what is said of the source's own formulas is not said of what a report makes of them. */
function found(sheets: readonly Sheet[]): string[] {
  const said = createReport(sheets, DEFAULT_SETTINGS).findings.flatMap(({ check, severity, row, printed, expected }) =>
    check === "sumFormula" || check === "typedFigure"
      ? []
      : [[severity, check, row.replace(/, tkr(?=$|\))/u, ""), printed, expected].join(" | ")],
  );
  return said.toSorted();
}

const MODES = ["vss", "formler", "varden"] as const;

const WORKBOOKS = ["lasning", "kommuner"].flatMap((folder) =>
  readdirSync(join(__dirname, "../cases", folder))
    .map((name) => `${folder}/${name}`)
    .filter((name) => name.endsWith(".xlsx")),
);

test.each(WORKBOOKS.map((name, index) => [name, MODES[index % MODES.length] ?? "vss"] as const))(
  "the report on %s, calculated by %s, reads back as its tables, and the same is found",
  async (name, calculation) => {
    const sheets = await openCase(name);
    const again = await reportedSheets(sheets, { calculation });
    expect(byKind(tablesIn(again))).toEqual(byKind(tablesIn(sheets)));
    expect(found(again)).toEqual(found(sheets));
  },
);

test.each(["vss-2020-08", "vss-2021-08", "vss-2023-budget", "vss-2024-03", "vss-2024-03-tkr"])(
  "the report on %s reads back as its tables in every way of calculating, and the same is found",
  async (name) => {
    const sheets = loadSheets(name);
    for (const calculation of MODES) {
      const again = await reportedSheets(sheets, { calculation });
      expect(byKind(tablesIn(again))).toEqual(byKind(tablesIn(sheets)));
      expect(found(again)).toEqual(found(sheets));
    }
  },
);

// Reports of the same workbook, opened by LibreOffice, calculated anew and saved: `soffice --headless --convert-to xlsx`.
test.each(MODES)(
  "a report calculated by %s that LibreOffice has saved reads back as its tables",
  async (calculation) => {
    const sheets = loadSheets("vss-2024-03");
    const again = await openCase(`libreoffice/rapport-2024-03-${calculation}.xlsx`);
    expect(byKind(tablesIn(again))).toEqual(byKind(tablesIn(sheets)));
    expect(found(again)).toEqual(found(sheets));
  },
);

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
  const foundBefore = (sheets: readonly Sheet[]) =>
    createReport([now, ...sheets], DEFAULT_SETTINGS).findings.map(({ check, row, printed, expected }) => [
      check,
      row,
      printed,
      expected,
    ]);
  expect(foundBefore([before])).toEqual([
    ["previousReport", "Vatten", 330, 300],
    ["previousReport", "Summa", -870, -900],
  ]);
  expect(foundBefore(await reportedSheets([before]))).toEqual(foundBefore([before]));
});

test("nothing is found in the report on a workbook that is right", async () => {
  const report = await reportOfCase("lasning/r08_tva_statuskolumner.xlsx");
  expect(report.findings).toEqual([]);
  expect(
    createReport(await reportedSheets(await openCase("lasning/r08_tva_statuskolumner.xlsx")), DEFAULT_SETTINGS)
      .findings,
  ).toEqual([]);
});
