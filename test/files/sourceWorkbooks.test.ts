import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readWorkbook } from "../../src/files/readWorkbook";
import { cellName, type Cell } from "../../src/workbook/sheet";
import { whenShared } from "../cases/shared";

const EXAMPLES = join(__dirname, "../../assets/exempel");
const FOLDERS = ["arbetsbocker", "arbetsbocker/tryckta", "arbetsbocker/rattade", "korpus"];

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.xls[xm]$/u.test(name))
    .map((name) => join(folder, name));
}

async function read(path: string) {
  const outcome = await readWorkbook(basename(path), new Uint8Array(readFileSync(path)));
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome;
}

async function isWhole(path: string): Promise<void> {
  const { sheets, problems } = await read(path);
  expect(sheets.some((sheet) => sheet.rows.length > 0)).toBe(true);
  expect(problems).toEqual([]);
}

test.each(filesIn(EXAMPLES))("%s is read without problems", isWhole);

whenShared((shared) => {
  test.each(FOLDERS.flatMap((folder) => filesIn(join(shared, folder))))("%s is read without problems", isWhole);
});

type Case = [path: string, sheet: string, cell: string, expected: Cell];

test.each<Case>([
  ["vss-2024-03.xlsx", "Ekonomi", "D5", { value: -5.5, formula: "B5-C5", format: "#,##0.0" }],
  ["vss-2024-03.xlsx", "Drift jan-mars", "A7", { value: "Avdelning Ekonomi  " }],
  ["vss-2024-03.xlsx", "Drift jan-mars", "C8", { value: "\u22120,9" }],
  ["vss-2024-03.xlsx", "Drift jan-mars", "C9", { value: "\u20130,3" }],
  ["vss-2024-03.xlsx", "Prognos helår 24", "B2", { value: "Prognos\nhelår" }],
  ["vss-2024-03.xlsx", "Prognos helår 24", "E9", { value: -2, formula: "SUM(E3:E8)", format: "#,##0.0" }],
  ["vss-2024-03.xlsx", "Volymtal 2024", "B3", { value: "117\u00a0281" }],
  ["vss-2024-03.xlsx", "Volymtal 2024", "B13", { value: "122\u202f441" }],
  ["vss-2021-08.xlsx", "Måluppfyllelse", "C3", { value: "■", fill: "#92D050" }],
])("%s %s!%s", (file, sheet, name, expected) => holds(join(EXAMPLES, file), sheet, name, expected));

whenShared((shared) => {
  test.each<Case>([
    ["arbetsbocker/vss-2020-08.xlsx", "Nämndindikatorer", "E11", { value: 0.95, format: "0 %" }],
    [
      "arbetsbocker/vss-2023-budget.xlsx",
      "Driftsammandrag",
      "E9",
      { value: 42352.99999999999, formula: "$D9*1.025^1", format: "#,##0" },
    ],
  ])("%s %s!%s", (path, sheet, name, expected) => holds(join(shared, path), sheet, name, expected));
});

async function holds(path: string, sheetName: string, name: string, expected: Cell): Promise<void> {
  const { sheets } = await read(path);
  const rows = sheets.find((sheet) => sheet.name === sheetName)?.rows ?? [];
  const cells = rows.flatMap((row) =>
    [...row.cells.entries()].map(([column, cell]) => [cellName(row.index, column), cell] as const),
  );
  expect(Object.fromEntries(cells)[name]).toEqual(expected);
}

test("hidden columns and merges of a source workbook", async () => {
  const { sheets } = await read(join(EXAMPLES, "vss-2024-03.xlsx"));
  const drift = sheets.find((sheet) => sheet.name === "Drift jan-mars");
  expect(drift?.hiddenColumns).toEqual([1]);
  expect(drift?.merges.length).toBe(2);
});
