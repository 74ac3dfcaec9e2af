import type { FrameLocator, Page } from "playwright-core";
import type { PaneParent } from "workbench/paneParent";
import { notForOthers, partsOf } from "../files/sentOut";
import { downloaded } from "./downloaded";
import { missingForBrowser } from "./paneServer";
import { openWorkbench } from "./workbenchServer";

const missing = missingForBrowser();
if (missing !== null) console.warn(`Uppdateringens webbläsartester hoppas över: ${missing}.`);
const inBrowser = missing === null ? test : test.skip;

jest.setTimeout(300_000);

type Rows = (string | number | null)[][];

const DRIFT: Rows = [
  ["Driftsammandrag jan-mars 2024, mnkr", null, null],
  ["Verksamhet", "Redovisat jan-mars", "Budget jan-mars"],
  ["Avdelning HR", -0.9, -0.3],
  ["Avdelning Ekonomi", 1.5, 1],
  ["Avdelning IT", 2, 3],
  ["Summa resultat", 2.6, 3.7],
];

const LEDGER: Rows = [
  ["Konto", "Ansvar", "Ansvarstext", "Period", "Belopp", "Typ"],
  ["3010", "20", "Kost", 202403, -100500, "Utfall"],
  ["5010", "20", "Kost", 202403, 60000, "Utfall"],
  ["5010", "10", "Stab", 202401, 1000000, "Utfall"],
  ["5010", "10", "Stab", 202402, 50000, "Budget"],
];

/** The workbench with these sheets added, and the report that the pane makes of them. */
async function withReport(
  sheets: Readonly<Record<string, Rows>>,
  work: (page: Page, pane: FrameLocator) => Promise<void>,
) {
  const { page, pane, errors, close } = await openWorkbench();
  try {
    await page.evaluate((all) => {
      const { vssHost } = window as unknown as PaneParent;
      for (const [name, rows] of Object.entries(all)) vssHost.addSheet(name, rows);
      vssHost.settle();
    }, sheets);
    await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).click();
    await pane.getByRole("region", { name: /Arbetsbok1/u }).waitFor();
    await pane.getByRole("tab", { name: "Rapport" }).click();
    await pane.getByRole("button", { name: "Skapa rapport" }).click();
    await pane.getByRole("region", { name: "Skriven rapport" }).waitFor();
    await work(page, pane);
    expect(errors).toEqual([]);
  } finally {
    await close();
  }
}

async function select(page: Page, sheet: string, cell: string): Promise<void> {
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  await page.getByRole("grid", { name: sheet, exact: true }).waitFor();
  await page.locator(`#cell-${cell}`).click();
}

async function typeIn(page: Page, cell: string, text: string): Promise<void> {
  await page.locator(`#cell-${cell}`).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** What the cells of a sheet show. */
function shown(page: Page, cells: readonly string[]): Promise<string[]> {
  return Promise.all(cells.map((cell) => page.locator(`#cell-${cell}`).innerText()));
}

inBrowser(
  "after the user has sorted, renamed, moved and added, Uppdatera rapport gives the new figures there",
  async () => {
    await withReport({ Drift: DRIFT, Ekonomi: [["Min egen tabell"]] }, async (page, pane) => {
      await select(page, "Driftsammandrag", "A5");
      expect(await shown(page, ["A5", "A6", "A7", "A8"])).toEqual(DRIFT.slice(2).map(([label]) => label));
      await page.evaluate(() => {
        const { vssHost } = window as unknown as PaneParent;
        vssHost.edit(({ workbook }) => {
          const sheet = workbook.sheets.find(({ name }) => name === "Driftsammandrag");
          const [first, last] = [sheet?.rows.get(4), sheet?.rows.get(6)];
          if (!sheet || !first || !last) throw new Error("no rows");
          sheet.rows.set(4, last).set(6, first);
          const [area, look] = [
            { top: 4, left: 1, bottom: 6, right: 1 },
            { font: { bold: true }, borders: {} },
          ];
          const rule = { operator: "LessThan", formula1: "0" };
          sheet.conditionalFormats.push({ id: "egen", type: "CellValue", areas: [area], stopIfTrue: false, cellValue: rule, formula: "", look }); // prettier-ignore
          sheet.name = "Drift i egen ordning";
          workbook.sheets.unshift(...workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1));
        });
      });
      await select(page, "Drift i egen ordning", "H7");
      await typeIn(page, "H7", "Fråga Anna");
      await typeIn(page, "A12", "HR följs upp.");
      await select(page, "Drift", "B3");
      await typeIn(page, "B3", "-1,9");
      await typeIn(page, "B6", "1,6");
      await pane.getByRole("tab", { name: "Importera" }).click();
      await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).click();
      await pane.getByRole("tab", { name: "Rapport" }).click();
      await pane.getByRole("button", { name: "Uppdatera rapport" }).click();
      await pane.getByText("Raderna står i den ordning du har gett dem på bladet Drift i egen ordning.").waitFor();

      await select(page, "Drift i egen ordning", "A5");
      expect(await shown(page, ["A5", "A6", "A7", "A8"])).toEqual([
        "Avdelning IT",
        "Avdelning Ekonomi",
        "Avdelning HR",
        "Summa resultat",
      ]);
      expect(await shown(page, ["B7", "B8", "H7", "A12"])).toEqual(["−1,9", "1,6", "Fråga Anna", "HR följs upp."]);
      const tabs = await page.getByRole("tab").allInnerTexts();
      expect([tabs[0], tabs.includes("Driftsammandrag")]).toEqual(["Drift i egen ordning", false]);
      const rules = await page.evaluate(() =>
        (window as unknown as PaneParent).vssHost.workbook.sheets[0]?.conditionalFormats.map(({ areas }) => areas),
      );
      expect(rules).toEqual([[{ top: 4, left: 1, bottom: 6, right: 1 }]]);
      await select(page, "Ekonomi", "A1");
      expect(await shown(page, ["A1"])).toEqual(["Min egen tabell"]);
    });
  },
);

inBrowser(
  "Uppdatera rapport lists what changed, warns for figures that were typed over, and stays on the sheet",
  async () => {
    await withReport({ Drift: DRIFT }, async (page, pane) => {
      const stale = pane.getByText(/^Underlaget eller valen har ändrats/u);
      await pane.getByRole("heading", { name: "Skriven rapport" }).click();
      expect(await stale.count()).toBe(0);
      await select(page, "Driftsammandrag", "B5");
      await typeIn(page, "B5", "-7,5");
      await select(page, "Drift", "B4");
      await typeIn(page, "B4", "2,5");
      await typeIn(page, "B6", "3,6");
      await pane.getByRole("heading", { name: "Skriven rapport" }).click();
      await stale.waitFor();
      await pane.getByRole("button", { name: "Uppdatera rapport" }).click();
      await pane.getByText("1 siffra som du hade skrivit över i rapporten är underlagets igen.").first().waitFor();
      const listed = (name: string) => pane.getByRole("region", { name }).getByRole("listitem").allInnerTexts();
      expect(await listed("Siffror som du hade skrivit över")).toEqual([
        "Driftsammandrag, Avdelning HR, Redovisat jan-mars 2024: du skrev −7,5, rapporten hade −0,9",
      ]);
      expect((await listed("Ändrat sedan förra gången")).slice(0, 2)).toEqual([
        "Driftsammandrag, Avdelning Ekonomi, Redovisat jan-mars 2024: 1,5 → 2,5",
        "Driftsammandrag, Avdelning Ekonomi, Avvikelse: 0,5 → 1,5",
      ]);
      expect(await stale.count()).toBe(0);
      await page.getByRole("grid", { name: "Drift", exact: true }).waitFor();
      await select(page, "Kontroller", "A1");
      await page.getByText("Siffror som var överskrivna i rapporten").first().waitFor();
      await select(page, "Driftsammandrag", "B5");
      expect(await shown(page, ["B5", "B6"])).toEqual(["−0,9", "2,5"]);
    });
  },
);

inBrowser("a sheet of the user's own with a report sheet's name is left alone, and that is said", async () => {
  const own: Rows = [["Min egen anteckning", 1]];
  await withReport({ Drift: DRIFT, driftsammandrag: own }, async (page, pane) => {
    await pane
      .getByText("Bladet Driftsammandrag fanns redan och är orört. Rapportens blad heter Driftsammandrag (VSS).")
      .waitFor();
    await select(page, "driftsammandrag", "A1");
    expect(await shown(page, ["A1", "B1"])).toEqual(["Min egen anteckning", "1"]);
    await select(page, "Driftsammandrag (VSS)", "A5");
    expect(await shown(page, ["A5"])).toEqual(["Avdelning HR"]);
  });
});

inBrowser(
  "Visa källa shows the accounts of a ledger behind a figure, Gå till rapporten leads an entry back",
  async () => {
    await withReport({ Huvudbok: LEDGER }, async (page, pane) => {
      await select(page, "Driftsammandrag", "A1");
      const labels = await page.evaluate(() => {
        const { sheets } = (window as unknown as PaneParent).vssHost.workbook;
        const rows = sheets.find(({ name }) => name === "Driftsammandrag")?.rows ?? new Map();
        return [...rows].map(([row, { cells }]) => [String(cells.get(0)?.value), row + 1] as const);
      });
      const kost = Object.fromEntries(labels)["Kost"];
      await select(page, "Driftsammandrag", `B${kost}`);
      await pane.getByRole("button", { name: "Visa källa" }).click();
      await pane
        .getByText(`cell B${kost} är summan av 2 rader på 2 konton i huvudboken på blad Huvudbok.`)
        .first()
        .waitFor();
      await pane
        .getByText(/Konton: 3010 100\s500 kr; 5010 −60\s000 kr\. Ansvar: 20 Kost 40\s500 kr\./u)
        .first()
        .waitFor();
      await page.getByRole("grid", { name: "Huvudbok", exact: true }).waitFor();
      await page.locator("#cell-E3").click();
      await pane.getByRole("button", { name: "Gå till rapporten" }).click();
      await pane.getByText(`står i rapporten på blad Driftsammandrag, cell B${kost}`).first().waitFor();
      await page.getByRole("grid", { name: "Driftsammandrag", exact: true }).waitFor();
    });
  },
);

inBrowser(
  "Kopia för utskick holds nothing but what is seen; Kopiera tabell gives Word its table and others its text",
  async () => {
    await withReport({ Drift: DRIFT }, async (page, pane) => {
      const downloading = page.waitForEvent("download");
      await pane.getByRole("button", { name: "Kopia för utskick" }).click();
      const download = await downloading;
      const parts = await partsOf(await downloaded(download));
      expect(notForOthers(parts)).toEqual([]);
      expect(parts.get("docProps/core.xml")).toMatch(/<dc:title>[^<]+<\/dc:title>.*<dc:description>[^<]+</u);

      await select(page, "Driftsammandrag", "B5");
      await pane.getByRole("button", { name: "Kopiera tabell" }).click();
      await pane
        .getByText(/Tabellen är kopierad: blad Driftsammandrag/u)
        .first()
        .waitFor();
      await page.context().grantPermissions(["clipboard-read"]);
      const [html = "", text = ""] = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return Promise.all(["text/html", "text/plain"].map(async (type) => (await item?.getType(type))?.text() ?? ""));
      });
      expect(html).toMatch(/<th scope="row"[^>]*>Avdelning HR<\/th><td[^>]*text-align:right[^>]*>−0,9<\/td>/u);
      expect(text.split(/\r?\n/u).find((line) => line.startsWith("Avdelning HR"))).toBe(
        "Avdelning HR\t−0,9\t−0,3\t−0,6",
      );
    });
  },
);
