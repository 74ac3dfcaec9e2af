import { isAnythingPerformed } from "../../src/domain/finding/checkRun";
import { openCase, reportOfCase, tablesOf, valuesOf } from "../cases/readCase";

type Figures = Readonly<Record<string, readonly (number | null)[]>>;

const read = (name: string) => reportOfCase(`korsade/${name}`);

/** The figures of every row, by its label. */
async function figuresOf(name: string): Promise<readonly Figures[]> {
  const tables = tablesOf(await read(name));
  return tables.map((table) => Object.fromEntries(table.rows.map(({ label }) => [label, valuesOf(table, label)])));
}

// Written by LibreOffice, openpyxl, xlsxwriter, pandas and openxlsx of R.
test("a sheet of 261 rows from LibreOffice is one table of them", async () => {
  const sheets = await openCase("korsade/k01-en-flik-263-rader.ods");
  expect(sheets.map(({ rows }) => rows.length)).toEqual([263]);
  const [table, ...others] = tablesOf(await read("k01-en-flik-263-rader.ods"));
  expect(others).toEqual([]);
  expect(table?.rows).toHaveLength(261);
});

test.each<[string, readonly string[], Figures]>([
  [
    "k02-titel-ovanfor-rubrikrad.xlsx",
    ["prognos helår 2024", "budget helår 2024", "avvikelse helår 2024"],
    { Skola: [-1200, -1000, -200], Vård: [300, 100, 200], Summa: [-900, -900, 0] },
  ],
  [
    "k03-tecknets-mening-pa-rad-2.xlsx",
    ["prognos helår 2024", "budget helår 2024", "avvikelse helår 2024"],
    { Skola: [-1200, -1000, -200], Vård: [300, 100, 200], Summa: [-900, -900, 0] },
  ],
  [
    "k08-pandas-datum-som-rubrik.xlsx",
    ["utfall jan 2024", "utfall feb 2024", "utfall mars 2024"],
    { Skola: [1, 2, 3], Vård: [4, 5, 6], Summa: [5, 7, 9] },
  ],
  [
    "k09-pandas-tvaradig-rubrik-enhet.xlsx",
    ["prognos helår 2024", "budget helår 2024", "avvikelse helår 2024"],
    {
      Skola: [-1200, -1000, -200],
      Vård: [300, 100, 200],
      Kultur: [-55.5, -50, -5.5],
      Summa: [-955.5, -950, -5.5],
    },
  ],
  [
    "k10-pandas-sammanfogad-forsta-kolumn.xlsx",
    ["prognos helår 2024", "budget helår 2024", "avvikelse helår 2024"],
    { "Barn Förskola": [-100, -90, -10], "Barn Grundskola": [-200, -210, 10], "Omsorg Hemtjänst": [-50, -40, -10] },
  ],
])("%s", async (name, columns, figures) => {
  const [table, ...others] = tablesOf(await read(name));
  expect(others).toEqual([]);
  expect(table?.columns.map(({ role, period, year }) => `${role} ${period} ${year}`)).toEqual(columns);
  expect(await figuresOf(name)).toEqual([figures]);
});

test("a percent sign that a format shows as text multiplies nothing", async () => {
  const [rows] = await figuresOf("k04-procenttecken-som-text.xlsx");
  expect(new Set(Object.values(rows ?? {}).flat())).toEqual(new Set([2.2]));
});

test("the unit stands over the names that pandas wrote", async () => {
  const [table] = tablesOf(await read("k09-pandas-tvaradig-rubrik-enhet.xlsx"));
  expect(table?.unit).toBe("tkr");
});

test.each([
  "k05-xlsxwriter-formler-utan-varde.xlsx",
  "k11-openpyxl-formler-utan-varde.xlsx",
  "k17-r-openxlsx-formler-utan-varde.xlsx",
])("%s: a formula without a value is missing and told, never 0", async (name) => {
  const report = await read(name);
  const cells = tablesOf(report).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const empty = cells.filter(({ text }) => text.startsWith("="));
  expect(empty.length).toBeGreaterThan(0);
  expect(empty.map(({ value }) => value)).toEqual(empty.map(() => null));
  const told = report.documents.flatMap(({ problems }) => problems).filter(({ code }) => code === "notCalculated");
  expect(told.length).toBeGreaterThanOrEqual(empty.length);
  expect(isAnythingPerformed(report.performed)).toBe(false);
});

const found = async (paths: readonly string[]) =>
  (await reportOfCase(paths.map((path) => `korsade/${path}`))).findings.map(({ check, row, printed, expected }) => [
    check,
    row,
    printed,
    expected,
  ]);

// Reports that earlier versions of this program wrote.
test.each(["k16-y1-kalla-2023.xlsx", "k16-r1-egen-rapport-2023.xlsx"])(
  "%s is last year, as source and as report",
  async (before) => {
    expect(await found(["k16-y2-kalla-2024.xlsx", before])).toEqual([
      ["previousReport", "Vård", 330, 300],
      ["previousReport", "Summa", -920, -950],
    ]);
  },
);

test("an earlier report on indicators has the per cent that its source has", async () => {
  const tables = tablesOf(await read("k07-egen-rapport-2020-procent.xlsx"));
  const shares = tables.flatMap(({ kind, rows }) =>
    kind === "indikatorer" ? rows.flatMap(({ cells }) => cells.filter(({ unit }) => unit === "%")) : [],
  );
  expect(shares.map(({ value }) => value)).toEqual(expect.arrayContaining([2.2, 5, 74, 95]));
});

test("an earlier report on investments has its frames and plans", async () => {
  const plan = tablesOf(await read("k12-egen-rapport-budget-2023.xlsx")).find(
    ({ kind }) => kind === "investeringar-plan",
  );
  expect(plan?.columns.map(({ role, year }) => [role, year])).toEqual([
    ["budget", 2022],
    ["budget", 2023],
    ["plan", 2024],
    ["plan", 2025],
    ["plan", 2026],
    ["plan", 2027],
    ["plan", 2028],
  ]);
});
