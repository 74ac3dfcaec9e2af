import type { FrameLocator, Page } from "playwright-core";
import { readWorkbook } from "../../src/files/readWorkbook";
import type { PaneParent } from "workbench/paneParent";
import { downloaded } from "./downloaded";
import { missingForBrowser } from "./paneServer";
import { openWorkbench } from "./workbenchServer";

const missing = missingForBrowser();
if (missing !== null) console.warn(`Formateringens webbläsartester hoppas över: ${missing}.`);
const inBrowser = missing === null ? test : test.skip;

jest.setTimeout(120_000);

/** The workbench with a table on the sheet Drift, its cell B3 selected. */
async function withTable(work: (page: Page, pane: FrameLocator) => Promise<void>): Promise<void> {
  const { page, pane, errors, close } = await openWorkbench();
  try {
    await page.evaluate(() => {
      const { vssHost } = window as unknown as PaneParent;
      vssHost.addSheet("Drift", [
        ["Driftsammandrag jan-mars 2024, mnkr", null, null],
        ["Verksamhet", "Redovisat jan-mars", "Budget jan-mars"],
        ["Avdelning HR", -0.9, -0.3],
        ["Avdelning Ekonomi", 1.5, 1],
        ["Summa nettokostnader", 0.6, 0.7],
      ]);
      vssHost.settle();
    });
    await select(page, "Drift", "B3");
    await work(page, pane);
    expect(errors).toEqual([]);
  } finally {
    await close();
  }
}

async function select(page: Page, sheet: string, cell: string): Promise<void> {
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  await page.locator(`#cell-${cell}`).click();
}

/** Whether the text of a cell is drawn bold. */
function isBold(page: Page, cell: string): Promise<boolean> {
  return page
    .locator(`#cell-${cell}`)
    .evaluate((element) =>
      [element, ...element.querySelectorAll("*")].some((e) => getComputedStyle(e).fontWeight === "700"),
    );
}

async function makeReport(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).click();
  await pane.getByRole("region", { name: /Arbetsbok1/u }).waitFor();
  await pane.getByRole("tab", { name: "Rapport" }).click();
  await pane.getByRole("button", { name: "Skapa rapport" }).click();
  await pane.getByRole("region", { name: "Skriven rapport" }).waitFor();
}

inBrowser("Formatera tabell gives the table its looks, and Ångra takes them back", async () => {
  await withTable(async (page, pane) => {
    await pane.getByRole("tab", { name: "Formatera" }).click();
    await pane.getByRole("button", { name: "Formatera tabell" }).click();
    await pane.getByText("Tabellen är formaterad: blad Drift, A1:C5.").first().waitFor();
    expect(await Promise.all(["B2", "A5", "B3"].map((cell) => isBold(page, cell)))).toEqual([true, true, false]);
    expect(await page.locator("#cell-B3").innerText()).toBe("−0,9");
    await pane.getByRole("button", { name: "Ångra" }).click();
    await pane.getByText("Utseendet är som före formateringen.").first().waitFor();
    expect(await isBold(page, "A5")).toBe(false);
  });
});

/** How every filled cell of the sheet is stored: content, look and number format; and the columns' widths. */
function stored(page: Page, name: string): Promise<string> {
  return page.evaluate((wanted) => {
    const { workbook } = (window as unknown as PaneParent).vssHost;
    const sheet = workbook.sheets.find((one) => one.name === wanted);
    const rows = [...(sheet?.rows.values() ?? [])];
    const cells = rows.map((row) => [...row.cells].filter(([, { value }]) => value !== null));
    return JSON.stringify([cells, [...(sheet?.columns ?? [])]]);
  }, name);
}

async function formatAs(page: Page, pane: FrameLocator, look: string): Promise<string> {
  await pane.getByRole("radio", { name: look }).check();
  await pane.getByRole("button", { name: "Formatera tabell" }).click();
  await pane.getByText("Tabellen är formaterad: blad Drift, A1:C5.").first().waitFor();
  await pane.getByRole("button", { name: "Stäng meddelandet" }).first().click();
  return stored(page, "Drift");
}

inBrowser("each look is another, pressing again changes nothing, and Ångra gives back what was before", async () => {
  await withTable(async (page, pane) => {
    await pane.getByRole("tab", { name: "Formatera" }).click();
    const plain = await stored(page, "Drift");
    const looks = [];
    for (const look of ["Rapport", "Arbetsblad", "Tillgänglig"]) {
      const once = await formatAs(page, pane, look);
      expect(await formatAs(page, pane, look)).toBe(once);
      looks.push(once);
    }
    expect(new Set([plain, ...looks]).size).toBe(4);
    await formatAs(page, pane, "Rapport");
    await pane.getByRole("button", { name: "Ångra" }).click();
    await pane.getByText("Utseendet är som före formateringen.").first().waitFor();
    expect(await stored(page, "Drift")).toBe(looks[2]);
  });
});

inBrowser("the accessible report has its tables marked, a sheet each, and opens at A1", async () => {
  await withTable(async (page, pane) => {
    await pane.getByRole("tab", { name: "Formatera" }).click();
    await pane.getByRole("radio", { name: "Tillgänglig" }).check();
    await pane.getByRole("tab", { name: "Importera" }).click();
    await makeReport(pane);
    const workbook = await page.evaluate(() => {
      const { workbook: open } = (window as unknown as PaneParent).vssHost;
      return {
        names: open.names.map(({ name }) => name).filter((name) => name.startsWith("TitleRegion")),
        at: open.sheets.filter(({ name }) => name !== "Drift").map(({ selection }) => [selection.top, selection.left]),
      };
    });
    expect(workbook.names.length).toBeGreaterThan(0);
    expect(workbook.at.filter(([top, left]) => top !== 0 || left !== 0)).toEqual([]);
  });
});

inBrowser("Visa källa goes from a figure to its source, Gå till rapporten back", async () => {
  await withTable(async (page, pane) => {
    await makeReport(pane);
    await select(page, "Driftsammandrag", "B5");
    await pane.getByRole("button", { name: "Visa källa" }).click();
    await pane
      .getByText(/kommer från blad Drift, cell B3/u)
      .first()
      .waitFor();
    await page.getByRole("grid", { name: "Drift", exact: true }).waitFor();
    await pane.getByRole("button", { name: "Gå till rapporten" }).click();
    await pane
      .getByText(/står i rapporten på blad Driftsammandrag, cell B5/u)
      .first()
      .waitFor();
    await page.getByRole("grid", { name: "Driftsammandrag", exact: true }).waitFor();
  });
});

inBrowser("Kopia för utskick downloads values only; Kopiera tabell fills the clipboard", async () => {
  await withTable(async (page, pane) => {
    await makeReport(pane);
    const downloading = page.waitForEvent("download");
    await pane.getByRole("button", { name: "Kopia för utskick" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("Arbetsbok1 – utskick.xlsx");
    const file = await readWorkbook("kopia.xlsx", await downloaded(download));
    if (!file.ok) throw new Error(file.error.code);
    const cells = file.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
    expect(cells.some((cell) => cell?.value === -0.9)).toBe(true);

    await select(page, "Driftsammandrag", "B5");
    await pane.getByRole("button", { name: "Kopiera tabell" }).click();
    await pane
      .getByText(/Tabellen är kopierad: blad Driftsammandrag/u)
      .first()
      .waitFor();
    await page.context().grantPermissions(["clipboard-read"]);
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text() ?? "";
    });
    expect(html).toMatch(/<th[^>]*>Avdelning HR<\/th><td[^>]*>−0,9<\/td>/u);
  });
});
