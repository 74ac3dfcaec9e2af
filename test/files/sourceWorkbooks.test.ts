import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readWorkbook } from "../../src/files/readWorkbook";
import { cellName, type Cell } from "../../src/workbook/sheet";

const ROOT = join(__dirname, "../../../shared");
const FOLDERS = ["arbetsbocker", "arbetsbocker/tryckta", "arbetsbocker/rattade", "korpus"];
const present = existsSync(ROOT);
if (!present) console.warn("SKIPPED: ../shared is not there, so no source workbook is read");
const testShared = present ? test : test.skip;

const files = present
  ? FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`)).filter((name) =>
      /\.xls[xm]$/u.test(name),
    )
  : ["none"];

async function read(path: string) {
  const outcome = await readWorkbook(basename(path), new Uint8Array(readFileSync(join(ROOT, path))));
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome;
}

testShared.each(files)("%s is read without problems", async (path) => {
  const { sheets, problems } = await read(path);
  expect(sheets.some((sheet) => sheet.rows.length > 0)).toBe(true);
  expect(problems).toEqual([]);
});

testShared.each<[path: string, sheet: string, cell: string, expected: Cell]>([
  ["arbetsbocker/vss-2024-03.xlsx", "Ekonomi", "D5", { value: -5.5, formula: "B5-C5", format: "#,##0.0" }],
  ["arbetsbocker/vss-2024-03.xlsx", "Drift jan-mars", "A7", { value: "Avdelning Ekonomi  " }],
  ["arbetsbocker/vss-2024-03.xlsx", "Drift jan-mars", "C8", { value: "\u22120,9" }],
  ["arbetsbocker/vss-2024-03.xlsx", "Drift jan-mars", "C9", { value: "\u20130,3" }],
  ["arbetsbocker/vss-2024-03.xlsx", "Prognos helår 24", "B2", { value: "Prognos\nhelår" }],
  ["arbetsbocker/vss-2024-03.xlsx", "Prognos helår 24", "E9", { value: -2, formula: "SUM(E3:E8)", format: "#,##0.0" }],
  ["arbetsbocker/vss-2024-03.xlsx", "Volymtal 2024", "B3", { value: "117\u00a0281" }],
  ["arbetsbocker/vss-2024-03.xlsx", "Volymtal 2024", "B13", { value: "122\u202f441" }],
  ["arbetsbocker/vss-2020-08.xlsx", "Nämndindikatorer", "E11", { value: 0.95, format: "0 %" }],
  ["arbetsbocker/vss-2021-08.xlsx", "Måluppfyllelse", "C3", { value: "■", fill: "#92D050" }],
  [
    "arbetsbocker/vss-2023-budget.xlsx",
    "Driftsammandrag",
    "E9",
    { value: 42352.99999999999, formula: "$D9*1.025^1", format: "#,##0" },
  ],
])("%s %s!%s", async (path, sheetName, name, expected) => {
  const { sheets } = await read(path);
  const rows = sheets.find((sheet) => sheet.name === sheetName)?.rows ?? [];
  const cells = rows.flatMap((row) =>
    [...row.cells.entries()].map(([column, cell]) => [cellName(row.index, column), cell] as const),
  );
  expect(Object.fromEntries(cells)[name]).toEqual(expected);
});

testShared("hidden columns and merges of a source workbook", async () => {
  const { sheets } = await read("arbetsbocker/vss-2024-03.xlsx");
  const drift = sheets.find((sheet) => sheet.name === "Drift jan-mars");
  expect(drift?.hiddenColumns).toEqual([1]);
  expect(drift?.merges.length).toBe(2);
});
