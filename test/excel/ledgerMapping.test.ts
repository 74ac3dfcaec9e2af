import type { Page } from "playwright-core";
import type { PaneParent } from "workbench/paneParent";
import { missingForBrowser } from "./paneServer";
import { openWorkbench } from "./workbenchServer";

const missing = missingForBrowser();
if (missing !== null) console.warn(`Webbläsartestet av huvudbokens konton hoppas över: ${missing}.`);
const inBrowser = missing === null ? test : test.skip;

jest.setTimeout(300_000);

const LEDGER = [
  ["Konto", "Ansvar", "Ansvarstext", "Period", "Belopp", "Typ"],
  ["3510", "8110", "Nämnd", 202403, -500, "Utfall"],
  ["5010", "8120", "Kansli", 202403, 100, "Utfall"],
  ["6910", "8200", "Ekonomi", 202403, 40, "Utfall"],
];

/** The report's driftsammandrag as it stands in the workbook: area and outcome. */
const outcomes = (page: Page) =>
  page.evaluate(() => {
    const { sheets } = (window as unknown as PaneParent).vssHost.workbook;
    const report = sheets.find(({ name }) => name === "Driftsammandrag");
    return [...(report?.rows.values() ?? [])].flatMap(({ cells }) => {
      const [label, value] = [cells.get(0)?.value, cells.get(1)?.value];
      return typeof value === "number" ? [`${label} ${value}`] : [];
    });
  });

inBrowser("accounts and ansvar changed in the pane reach the written report", async () => {
  const { page, pane, errors, close } = await openWorkbench();
  try {
    await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).waitFor();
    await page.evaluate((cells) => void (window as unknown as PaneParent).vssHost.addSheet("Huvudbok", cells), LEDGER);
    await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).click();
    await pane.getByRole("button", { name: "Ändra konton och ansvar" }).click();
    await pane.getByLabel("8120 Kansli").fill("Nämnd");
    await pane.getByLabel("8120 Kansli").press("Enter");
    await pane.getByLabel("Lägg till konton").fill("69");
    await pane.getByLabel("Lägg till konton").press("Enter");
    await pane.getByText(/^På konton utanför driften \(6910\): 1 rad, saldo 40,00 kr/u).waitFor();
    await pane.getByRole("tab", { name: "Rapport" }).click();
    await pane.getByRole("button", { name: "Skapa rapport" }).click();
    await pane.getByRole("region", { name: "Skriven rapport" }).waitFor();
    expect(await outcomes(page)).toEqual(["Nämnd 400", "Summa 400"]);

    expect(errors).toEqual([]);
  } finally {
    await close();
  }
});
