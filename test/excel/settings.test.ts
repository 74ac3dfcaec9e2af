import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { missingForBrowser } from "./paneServer";
import { openWorkbench } from "./workbenchServer";

const missing = missingForBrowser();
if (missing !== null) console.warn(`Inställningarnas webbläsartest hoppas över: ${missing}.`);
const inBrowser = missing === null ? test : test.skip;

jest.setTimeout(300_000);

/** Every choice the pane offers, by the name it has there. */
const CHOSEN = {
  unit: "tkr",
  calculation: "formler",
  look: "arbetsblad",
  decimals: 2,
  deviations: "gynnsamt",
  allowedDifference: { amount: 2, unit: "tkr" },
  goalTolerance: { kind: "relative", amount: 5 },
  organisation: [{ from: "Avdelning HR", to: [{ to: "Avdelning Ekonomi", share: 1 }] }],
};

async function openExample(page: Page, file: string): Promise<void> {
  await page.getByLabel("Exempel").selectOption(file);
  await page.getByText(`${file} är öppen.`).waitFor();
}

async function toSettings(pane: FrameLocator): Promise<void> {
  await pane.getByRole("tab", { name: "Inställningar" }).click();
  await pane.getByRole("button", { name: "Spara inställningar som fil" }).waitFor();
}

async function commit(pane: FrameLocator, label: string, text: string): Promise<void> {
  const field = pane.getByLabel(label).and(pane.locator("input"));
  await field.fill(text);
  await field.press("Enter");
}

/** The choices as the pane saves them for colleagues. */
async function exported(page: Page, pane: FrameLocator): Promise<{ path: string; settings: Record<string, unknown> }> {
  const downloading = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Spara inställningar som fil" }).click();
  const path = join(mkdtempSync(join(tmpdir(), "vss-")), "val.json");
  await (await downloading).saveAs(path);
  return { path, settings: JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown> };
}

inBrowser("every choice is kept in the workbook, and a colleague's file gives the same in another", async () => {
  const { page, pane, errors, close } = await openWorkbench();
  try {
    await openExample(page, "vss-2024-03.xlsx");
    await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).click();
    await pane.getByText("10 tabeller hittade").waitFor();
    await toSettings(pane);
    await pane.getByLabel("Decimaler i belopp").selectOption("Två");
    await pane.getByRole("radio", { name: /^Plus är alltid gynnsamt/u }).check();
    await pane.getByRole("radio", { name: "tkr", exact: true }).check();
    await pane.getByRole("radio", { name: /^Excel-formler/u }).check();
    await pane.getByRole("radio", { name: /^Arbetsblad/u }).check();
    await commit(pane, "Skillnad som räknas som avrundning", "2 tkr");
    await commit(pane, "Så nära målet räknas som Uppnås delvis", "5 %");
    await pane.getByLabel("Total sjukfrånvaro").selectOption("Lägre är bättre");
    await pane.getByRole("button", { name: "Lägg till enhet" }).click();
    await commit(pane, "Gammal enhet", "Avdelning HR");
    await commit(pane, "Ny enhet", "Avdelning Ekonomi");
    await pane.getByRole("group", { name: "Avdelning HR" }).waitFor();
    const given = await exported(page, pane);
    expect(given.settings).toMatchObject(CHOSEN);
    expect(Object.values(given.settings["directions"] as object)).toEqual(["lower"]);

    // Kept in the workbook: saved, opened again, and asked anew.
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Spara", exact: true }).click();
    const book = join(mkdtempSync(join(tmpdir(), "vss-")), "bok.xlsx");
    await (await downloading).saveAs(book);
    const opening = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Öppna…" }).click();
    await (await opening).setFiles(book);
    await page.getByText("bok.xlsx är öppen.").waitFor();
    await toSettings(pane);
    const decimals = pane.getByLabel("Decimaler i belopp").locator("option:checked");
    await decimals.filter({ hasText: "Två" }).waitFor({ state: "attached" });
    expect((await exported(page, pane)).settings).toEqual(given.settings);

    // Another workbook, the colleague's file.
    await openExample(page, "vss-2021-08.xlsx");
    await toSettings(pane);
    expect((await exported(page, pane)).settings).not.toMatchObject({ look: "arbetsblad" });
    const choosing = page.waitForEvent("filechooser");
    await pane.getByRole("button", { name: "Hämta inställningar från fil" }).click();
    await (await choosing).setFiles(given.path);
    await pane.getByText("Valen i val.json gäller nu.").first().waitFor();
    expect((await exported(page, pane)).settings).toEqual(given.settings);
    expect(errors).toEqual([]);
  } finally {
    await close();
  }
});
