import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checksOn } from "../../../src/checks/checks";
import { createReport } from "../../../src/createReport";
import { TO_MEND } from "../../../src/domain/finding/finding";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/reportSettings";
import type { Sheet } from "../../../src/workbook/sheet";
import { loadSheets } from "../../cases/loadCase";
import { openCase } from "../../cases/readCase";

const CASES = join(__dirname, "../../cases");
const DRAFTED = { draft: true, amount: 0, percent: 0 };

/** What the checks of the text find wrong in the drafts of a report, in each unit. */
function faults(sheets: readonly Sheet[]): string[] {
  const told: string[] = [];
  for (const unit of ["kr", "tkr", "mnkr"] as const) {
    const { report, documents } = createReport(sheets, { ...DEFAULT_SETTINGS, unit, comments: DRAFTED });
    const text = report.sheets.flatMap(({ inputs }) => inputs.flatMap(({ draft = [] }) => draft)).join("\n");
    if (text === "") return [];
    const tables = documents.flatMap((document) => document.tables);
    const found = checksOn("text")
      .flatMap(({ run }) => run(text, tables).findings)
      .filter(({ severity }) => TO_MEND.has(severity))
      .map(({ passage, message }) => `${unit}: ${passage?.sentence} ${JSON.stringify(message)}`);
    told.push(...found);
  }
  return told;
}

const folders = readdirSync(CASES).filter((name) => existsSync(join(CASES, name, "workbook.json")));
test.each(folders)("%s: its drafts stand the check of the text, in all units", (name) => {
  expect(faults(loadSheets(name))).toEqual([]);
});

const files = ["kommuner", "korsade", "lasning", "organisation"].flatMap((folder) =>
  readdirSync(join(CASES, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `${folder}/${name}`),
);
test.each(files)("%s: so do these", async (path) => {
  expect(faults(await openCase(path))).toEqual([]);
});
