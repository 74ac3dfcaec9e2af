import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { PaneParent } from "workbench/paneParent";
import { violations } from "./axe";
import { missingForBrowser } from "./paneServer";
import { openWorkbench } from "./workbenchServer";

const missing = missingForBrowser();
if (missing !== null) console.warn(`Webbläsartestet av ändrade tolkningar hoppas över: ${missing}.`);
const inBrowser = missing === null ? test : test.skip;

jest.setTimeout(300_000);

type Rows = (string | number | null)[][];

/** `Läge` is the outcome; nothing but the user can know. */
const table = (month: string, outcome: number, budget: number): Rows => [
  ["Läget, tkr", null, null, null],
  ["Verksamhet", `Läge jan-${month} 2024`, `Budget jan-${month} 2024`, "Avvikelse"],
  ["Bibliotek", outcome, budget, outcome - budget],
  ["Museum", 10, 20, -10],
  ["Summa", outcome + 10, budget + 20, outcome - budget - 10],
];

const addSheet = (page: Page, name: string, rows: Rows) =>
  page.evaluate(([title, cells]) => void (window as unknown as PaneParent).vssHost.addSheet(title, cells), [
    name,
    rows,
  ] as const);

/** The figures of the report's first table under "Läge": row → value of the first column. */
const outcomes = (page: Page) =>
  page.evaluate(() => {
    const { sheets } = (window as unknown as PaneParent).vssHost.workbook;
    const report = sheets.find(({ name }) => name === "Driftsammandrag");
    return [...(report?.rows.values() ?? [])].flatMap(({ cells }) => {
      const [label, value] = [cells.get(0)?.value, cells.get(1)?.value];
      return typeof value === "number" ? [`${label} ${value}`] : [];
    });
  });

inBrowser(
  "a corrected reading reaches the report, stays in the workbook, and reads the next period right",
  async () => {
    const { page, pane, errors, close } = await openWorkbench();
    try {
      await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).waitFor();
      await addSheet(page, "Mars", table("mars", 120, 100));
      await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).click();
      const change = pane.getByRole("button", { name: /^Ändra tolkningen av/u });
      await change.press("Enter");
      await pane.getByLabel("Tabellen visar").selectOption("driftsammandrag-period");
      await pane.getByText("Driftsammandrag för perioden").first().waitFor();
      await pane.getByLabel("Läge jan-mars 2024", { exact: true }).selectOption("utfall");
      await pane.getByText("Tolkning: säker").waitFor();
      await pane.getByRole("tab", { name: "Rapport" }).click();
      await pane.getByRole("button", { name: "Skapa rapport" }).click();
      await pane.getByRole("region", { name: "Skriven rapport" }).waitFor();
      expect(await outcomes(page)).toEqual(["Bibliotek 120", "Museum 10", "Summa 130"]);

      const downloading = page.waitForEvent("download");
      await page.getByRole("button", { name: "Spara" }).click();
      const download = await downloading;
      const path = join(mkdtempSync(join(tmpdir(), "vss-")), download.suggestedFilename());
      await download.saveAs(path);
      const choosing = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: "Öppna…" }).click();
      await (await choosing).setFiles(path);
      await page.getByText(/är öppen\.$/u).waitFor();

      await addSheet(page, "Aug", table("aug", 320, 300));
      await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).click();
      await pane.getByRole("tab", { name: "Rapport" }).click();
      await pane.getByRole("button", { name: /^(?:Skapa|Uppdatera) rapport$/u }).click();
      await pane.getByRole("region", { name: "Skriven rapport" }).waitFor();
      expect(await outcomes(page)).toEqual(
        expect.arrayContaining(["Bibliotek 120", "Summa 130", "Bibliotek 320", "Summa 330"]),
      );
      expect(errors).toEqual([]);
    } finally {
      await close();
    }
  },
);

inBrowser("what is selected in the sheet is read as one table, by the keyboard, in the narrowest pane", async () => {
  const { page, pane, errors, close } = await openWorkbench();
  try {
    await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).waitFor();
    await addSheet(page, "Hamn", [
      ["Drift, tkr", null, null],
      ["Enhet", "Utfall 2025", "Budget 2025"],
      ["Kran", 4, 5],
      ["Lots", 6, 7],
      ["Fartyg", "Inne", "Ute"],
      ["Ada", 40, 50],
      ["Eva", 60, 70],
    ]);
    await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).click();
    await page.locator("iframe").evaluate((element) => void ((element as HTMLElement).style.width = "350px"));
    await pane.getByRole("button", { name: /^Ändra tolkningen av/u }).press("Enter");
    await page.getByRole("tab", { name: "Hamn", exact: true }).click();
    await page.locator("#cell-A2").click();
    await page.locator("#cell-C4").click({ modifiers: ["Shift"] });
    const read = pane.getByRole("button", { name: "Läs det markerade området" });
    await read.press("Enter");
    await pane.getByText("blad Hamn, A2:C4").waitFor();
    const frame = page.frames().at(-1);
    if (frame === undefined) throw new Error("no pane");
    // The keyboard stays where it was.
    expect(await read.evaluate((button) => document.activeElement === button)).toBe(true);

    await pane.getByRole("button", { name: "Lägg till en tabell" }).press("Enter");
    const added = pane.getByRole("group", { name: "Lägg till en tabell" });
    await added.getByLabel("Område").fill("A5:C7");
    await added.getByLabel("Område").press("Enter");
    await pane.getByText("2 tabeller hittade").waitFor();
    await pane.getByLabel("Rubriker").first().selectOption("Rad 2");
    expect(await violations(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

    await pane.getByRole("button", { name: "Ta bort markeringen", exact: true }).first().press("Enter");
    await pane
      .getByText(/^Markeringen är borttagen/u)
      .first()
      .waitFor();
    expect(errors).toEqual([]);
  } finally {
    await close();
  }
});
