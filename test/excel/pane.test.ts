import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { runCli } from "../../src/cli/cli";
import { readWorkbook } from "../../src/files/readWorkbook";
import { cellName, type Sheet } from "../../src/workbook/sheet";
import type { WorkbenchPage } from "excel-host/installOffice";
import { downloaded } from "./downloaded";
import { missingForBrowser, openPane, type OpenPane, type Surroundings } from "./paneServer";

const EXAMPLE = join(__dirname, "../../assets/exempel/vss-2024-03.xlsx");
const missing = missingForBrowser();
if (missing !== null) console.warn(`Panelens webbläsartester hoppas över: ${missing}.`);
const inBrowser = missing === null ? test : test.skip;

jest.setTimeout(120_000);

/** Runs with the pane open, and fails when an error reached the page. */
async function withPane(surroundings: Surroundings, work: (pane: OpenPane) => Promise<void>): Promise<void> {
  const pane = await openPane(surroundings);
  try {
    await work(pane);
    expect(pane.errors).toEqual([]);
  } finally {
    await pane.close();
  }
}

async function importFiles(page: Page, ...files: string[]): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Välj arbetsböcker" }).click();
  await (await choosing).setFiles(files);
}

async function choose(page: Page, tab: string): Promise<void> {
  await page.getByRole("tab", { name: tab }).click();
}

/** What the file path writes for the same workbook: sheet → cell → formula or value. */
async function fileReport(calculation: string): Promise<Record<string, Record<string, unknown>>> {
  const path = join(mkdtempSync(join(tmpdir(), "vss-")), "r.xlsx");
  const silent = { out: () => undefined, error: () => undefined };
  expect(await runCli([EXAMPLE, "--ut", path, "--berakning", calculation], silent)).toBe(0);
  return contents(new Uint8Array(readFileSync(path)));
}

async function contents(bytes: Uint8Array): Promise<Record<string, Record<string, unknown>>> {
  const outcome = await readWorkbook("r.xlsx", bytes);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return Object.fromEntries(outcome.sheets.map((sheet) => [sheet.name, sheetContents(sheet)]));
}

function sheetContents(sheet: Sheet): Record<string, unknown> {
  return Object.fromEntries(
    sheet.rows.flatMap(({ index, cells }) =>
      cells.flatMap((cell, column) =>
        cell === undefined || (cell.value === null && cell.formula === undefined)
          ? []
          : [[cellName(index, column), cell.formula === undefined ? timeless(cell.value) : `=${cell.formula}`]],
      ),
    ),
  );
}

/** Without the time of reading, which may turn between two readings. */
function timeless(value: unknown): unknown {
  return typeof value === "string" ? value.replace(/^\d{4}-\d\d-\d\d \d\d:\d\d$/u, "nyss") : value;
}

/** The same of the simulated workbook behind the pane. */
async function workbookContents(page: Page): Promise<Record<string, Record<string, unknown>>> {
  const sheets = await page.evaluate(() =>
    (window as unknown as WorkbenchPage).vssHost.workbook.sheets.map(({ name, rows }) => ({
      name,
      cells: [...rows].flatMap(([row, { cells }]) =>
        [...cells].flatMap(([column, { value, formula }]) =>
          formula === null && (value === null || value === "") ? [] : [[row, column, formula ?? value] as const],
        ),
      ),
    })),
  );
  return Object.fromEntries(
    sheets.map(({ name, cells }) => [
      name,
      Object.fromEntries(cells.map(([r, c, v]) => [cellName(r, c), timeless(v)])),
    ]),
  );
}

inBrowser.each([
  ["VSS-funktioner", "vss"],
  ["Excel-formler", "formler"],
  ["Värden", "varden"],
])("in Excel, with %s: import, check, go to the cell, create the report", async (label, calculation) => {
  await withPane("excel", async ({ page }) => {
    await importFiles(page, EXAMPLE);
    await page.getByRole("region", { name: "vss-2024-03.xlsx" }).waitFor();
    await choose(page, "Rapport");
    await page.getByRole("radio", { name: label }).check();
    // No user is as quick as the test: the choice is in the workbook before the report is asked for.
    await page.waitForFunction((chosen) => {
      const { settings } = (window as unknown as WorkbenchPage).vssHost.workbook;
      return chosen === "vss" || [...settings.values()].join().includes(`"${chosen}"`);
    }, calculation);
    await page.evaluate(() => ((window as unknown as WorkbenchPage).vssHost.stats.syncs = 0));
    await page.getByRole("button", { name: "Skapa rapport" }).click();
    await page.getByRole("region", { name: "Skriven rapport" }).waitFor();
    expect(await page.evaluate(() => (window as unknown as WorkbenchPage).vssHost.stats.syncs)).toBeLessThanOrEqual(4);
    const expected = await fileReport(calculation);
    expect(await workbookContents(page)).toEqual({ Blad1: {}, ...expected });

    await choose(page, "Kontrollera");
    await page.getByRole("button", { name: "Kontrollera", exact: true }).click();
    await page.getByText("minustecken saknas för Avdelning LKDATA").waitFor();
    await page
      .getByRole("button", { name: /^Gå till cellen/u })
      .first()
      .click();
    await page.waitForFunction(() => {
      const { workbook } = (window as unknown as WorkbenchPage).vssHost;
      const active = workbook.sheets.find((sheet) => sheet.id === workbook.activeSheetId);
      return active?.name === "Driftsammandrag" && active.selection.top === 8 && active.selection.left === 2;
    });
  });
});

inBrowser("in Excel: the open workbook is read, and the report is written anew without losing a comment", async () => {
  await withPane("excel", async ({ page }) => {
    await page.evaluate(() => {
      (window as unknown as WorkbenchPage).vssHost.addSheet("Drift", [
        ["Driftsammandrag jan-mars 2024, tkr", null, null, null],
        [null, "Redovisat jan-mars", "Budget jan-mars", "Bokslut 2023"],
        ["Stab", -1030, "−1 000", -4000],
        ["Kost", -500, 400, -1700],
        ["Summa", -1530, -1400, -5700],
      ]);
    });
    await page.getByRole("button", { name: "Läs öppen arbetsbok" }).click();
    await page.getByText("Driftsammandrag för perioden").first().waitFor();
    await choose(page, "Rapport");
    await page.getByRole("button", { name: "Skapa rapport" }).click();
    await page.getByRole("region", { name: "Skriven rapport" }).waitFor();
    expect((await workbookContents(page))["Kontroller"]?.["D5"]).toBe("Kost");
    await page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Driftsammandrag").getRange("A11").values = [["Minus saknades"]];
        context.workbook.worksheets.getItem("Drift").getRange("C4").values = [[-400]];
        await context.sync();
      }),
    );
    await page.getByRole("button", { name: "Uppdatera rapport" }).click();
    await page.waitForFunction(() => {
      const sheet = (window as unknown as WorkbenchPage).vssHost.workbook.sheets.find(
        ({ name }) => name === "Driftsammandrag",
      );
      return [...(sheet?.rows.values() ?? [])].some(({ cells }) => cells.get(2)?.value === -400);
    });
    const after = await workbookContents(page);
    expect(after["Driftsammandrag"]?.["A10"]).toBe("Minus saknades");
    expect(Object.keys(after)).toEqual(["Blad1", "Drift", "Driftsammandrag", "Kontroller", "Källor"]);
    expect(after["Kontroller"]?.["A5"]).toBe("Inga avvikelser hittades.");
  });
});

inBrowser.each<[Surroundings, RegExp]>([
  ["browser", /utanför Excel/u],
  ["blocked", /inte kontakt med Excel/u],
])("%s: the pane explains itself, reads the sample and downloads the report", async (surroundings, message) => {
  await withPane(surroundings, async ({ page, outside }) => {
    await page.getByText(message).first().waitFor();
    await page.getByRole("button", { name: "Prova med exempel" }).click();
    await page.getByRole("region", { name: "vss-2024-03.xlsx" }).waitFor();
    await choose(page, "Rapport");
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Skapa rapport" }).click();
    const report = await downloaded(await downloading);
    expect(await contents(report)).toEqual(await fileReport("formler"));
    expect(outside.filter((address) => !address.startsWith("https://appsforoffice.microsoft.com/"))).toEqual([]);
  });
});

inBrowser.each([
  ["a truncated workbook", () => readFileSync(EXAMPLE).subarray(0, 4000)],
  ["a text renamed", () => Buffer.from("Budget;Utfall\n1;2\n")],
  ["a password-protected workbook", () => encrypted()],
])("%s gives one Swedish message and nothing half-read", async (_, bytes) => {
  await withPane("excel", async ({ page }) => {
    const path = join(mkdtempSync(join(tmpdir(), "vss-")), "indata.xlsx");
    writeFileSync(path, bytes());
    await importFiles(page, path);
    await page
      .getByText(/indata\.xlsx/u)
      .first()
      .waitFor();
    expect(await page.getByRole("region", { name: "indata.xlsx" }).count()).toBe(0);
    await choose(page, "Rapport");
    expect(await page.getByRole("button", { name: "Skapa rapport" }).isEnabled()).toBe(false);
  });
});

/** The head of an encrypted workbook: a compound file with a stream called EncryptedPackage. */
function encrypted(): Buffer {
  const magic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([magic, Buffer.alloc(1016), Buffer.from("EncryptedPackage", "utf16le"), Buffer.alloc(1024)]);
}
