import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, FrameLocator, Page } from "playwright-core";
import type { PaneParent } from "workbench/paneParent";
import { keyboardOf } from "./keyboard";
import { missingForBrowser } from "./paneServer";
import { openWorkbench, type OpenWorkbench } from "./workbenchServer";

const missing = missingForBrowser();
if (missing !== null) console.warn(`Huvudflödets webbläsartester hoppas över: ${missing}.`);
const inBrowser = missing === null ? test : test.skip;

jest.setTimeout(300_000);

async function withWorkbench(work: (workbench: OpenWorkbench) => Promise<void>): Promise<void> {
  const workbench = await openWorkbench();
  try {
    await work(workbench);
    expect(workbench.errors).toEqual([]);
  } finally {
    await workbench.close();
  }
}

async function openSample(page: Page, pane: FrameLocator): Promise<Frame> {
  await page.getByLabel("Exempel").selectOption("vss-2024-03.xlsx");
  await page.getByText("vss-2024-03.xlsx är öppen.").waitFor();
  await pane.getByRole("button", { name: /^(?:Läs öppen arbetsbok|Read the open workbook)$/u }).waitFor();
  const frame = page.frames().at(-1);
  if (frame === undefined) throw new Error("no pane");
  return frame;
}

async function saveAs(page: Page): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara" }).click();
  const download = await downloading;
  const path = join(mkdtempSync(join(tmpdir(), "vss-")), download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

inBrowser(
  "three clicks from the opened pane to the report; on another computer it goes on from the workbook",
  async () => {
    let path = "";
    await withWorkbench(async ({ page, pane }) => {
      const frame = await openSample(page, pane);
      await frame.evaluate(() => {
        const own = window as unknown as { clicks: number };
        own.clicks = 0;
        document.addEventListener("click", ({ isTrusted }) => void (own.clicks += isTrusted ? 1 : 0), true);
      });
      await pane.getByText(/^Börja med arbetsböckerna/u).waitFor();
      await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).click();
      await pane.getByText("10 tabeller hittade").waitFor();
      await pane.getByRole("tab", { name: "Rapport" }).click();
      await pane.getByText("Rapporten får 9 blad").waitFor();
      const promised = await pane.getByRole("tabpanel").locator("details li").allInnerTexts();
      await pane.getByRole("button", { name: "Skapa rapport" }).click();
      await pane.getByText("Rapporten är skriven på 9 blad.").first().waitFor();
      expect(await frame.evaluate(() => (window as unknown as { clicks: number }).clicks)).toBe(3);
      const written = await pane.getByRole("region", { name: "Skriven rapport" }).getByRole("button").allInnerTexts();
      // The workbook has a sheet Ekonomi of its own, which is left alone.
      expect(written.map((name) => name.replace(" (VSS)", ""))).toEqual(promised);
      await pane.getByRole("radio", { name: "tkr", exact: true }).check();
      await pane.getByText(/^Underlaget eller valen har ändrats/u).waitFor();
      // No user is as quick as the test.
      await page.waitForFunction(() =>
        [...(window as unknown as PaneParent).vssHost.workbook.settings.values()].join().includes('"tkr"'),
      );
      path = await saveAs(page);
    });
    await withWorkbench(async ({ page, pane }) => {
      const choosing = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: "Öppna…" }).click();
      await (await choosing).setFiles(path);
      await pane.getByText(/^Arbetsboken har redan en rapport\./u).waitFor();
      await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).click();
      await pane.getByText("10 tabeller hittade").waitFor();
      await pane.getByRole("tab", { name: "Rapport" }).click();
      await pane.getByRole("radio", { name: "tkr", exact: true, checked: true }).waitFor();
      await pane.getByRole("button", { name: "Uppdatera rapport" }).click();
      await pane.getByText("Rapporten är skriven på 9 blad.").first().waitFor();
    });
  },
);

inBrowser("a long reading shows how far it has come, and Avbryt leaves everything as it was", async () => {
  await withWorkbench(async ({ page, pane }) => {
    await openSample(page, pane);
    await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).click();
    await pane.getByText("10 tabeller hittade").waitFor();
    const path = join(mkdtempSync(join(tmpdir(), "vss-")), "huvudbok.csv");
    const rows = Array.from({ length: 400_000 }, (_, row) => `${4000 + (row % 900)};Kontot;2024-03-01;${row},50`);
    writeFileSync(path, ["Konto;Text;Datum;Belopp", ...rows].join("\n"));
    const choosing = page.waitForEvent("filechooser");
    await pane.getByRole("button", { name: "Välj arbetsböcker" }).click();
    await (await choosing).setFiles(path);
    await pane.getByRole("progressbar").waitFor();
    await pane.getByRole("button", { name: "Avbryt" }).click();
    await pane
      .getByText(/avbr[uö]t/iu)
      .first()
      .waitFor();
    await pane.getByRole("progressbar").waitFor({ state: "detached" });
    expect(await pane.getByRole("region", { name: "huvudbok.csv" }).count()).toBe(0);
    expect(await pane.getByText("10 tabeller hittade").count()).toBe(1);
  });
});

inBrowser(
  "by keyboard alone: read, check, accept, make the report, go to its sheet; the focus is always seen",
  async () => {
    await withWorkbench(async ({ page, pane }) => {
      const frame = await openSample(page, pane);
      const keys = await keyboardOf(page, frame);
      await page.getByRole("separator", { name: "Panelens bredd" }).focus();
      await keys.tabTo(/^Importera$/u);
      await keys.tabTo(/^Läs öppen arbetsbok$/u);
      await page.keyboard.press("Enter");
      await pane.getByText("10 tabeller hittade").waitFor();

      await keys.tabTo(/^Importera$/u, "Shift+Tab");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await keys.tabTo(/^Kontrollera$/u);
      await page.keyboard.press("Enter");
      await pane.getByRole("combobox", { name: "Allvar" }).waitFor();
      await keys.tabTo(/^Acceptera Avdelning LKDATA/u);
      await page.keyboard.press("Enter");
      await pane.getByRole("dialog", { name: "Acceptera fyndet" }).waitFor();
      await page.keyboard.type("Rättas i maj");
      await page.keyboard.press("Tab");
      await page.keyboard.type("Anna Ek");
      await page.keyboard.press("Enter");
      await pane.locator("li[data-finding]:focus").waitFor();

      await keys.tabTo(/^Kontrollera/u, "Shift+Tab");
      await keys.tabTo(/^KontrolleraKontrollera$|^Kontrollera$/u, "Shift+Tab");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await keys.tabTo(/^Skapa rapport$/u);
      await page.keyboard.press("Enter");
      await pane.getByRole("region", { name: "Skriven rapport" }).waitFor();
      await keys.tabTo(/^Driftsammandrag$/u);
      await page.keyboard.press("Enter");
      await page.getByRole("grid", { name: "Driftsammandrag", exact: true }).waitFor();
      expect(await keys.unseen()).toEqual([]);
    });
  },
);

inBrowser("in an English Office every tab is English, also with a checked report", async () => {
  await withWorkbench(async ({ page, pane }) => {
    await page.getByLabel("Office språk").selectOption("en-US");
    const frame = await openSample(page, pane);
    await pane.getByRole("button", { name: "Read the open workbook" }).click();
    await pane.getByText("10 tables found").waitFor();
    const tabs = await pane.getByRole("tab").allInnerTexts();
    const swedish: string[] = [];
    for (const tab of tabs) {
      await pane.getByRole("tab", { name: tab }).click();
      await pane.getByRole("tabpanel", { name: tab }).waitFor();
      if (tab === "Check") {
        await pane.getByRole("button", { name: "Check", exact: true }).click();
        await pane.getByRole("combobox", { name: "Severity" }).waitFor();
      }
      swedish.push(
        ...(await ownWords(frame))
          .filter((text) => SWEDISH.test(text.replace(NAMES, "")))
          .map((text) => `${tab}: ${text}`),
      );
    }
    expect(tabs).toEqual(["Import", "Check", "Report", "Format", "Functions", "Settings"]);
    expect(swedish).toEqual([]);
  });
});

/** What is called so in every language. */
const NAMES = /Analys och kommentar|Budget och plan|Stab och ledning/gu;

/** Words that only Swedish has. */
const SWEDISH = /\b(?:och|eller|inte|är|som|blad|fel|rader|kolumn|räknas|välj|rapporten|räcker|tillägget)\b/iu;

/** What the pane says; of the tabs that show the workbook's own words only what stands on controls and headings. */
function ownWords(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const panel = document.getElementById("panel");
    const isOwn = panel?.querySelector("section[aria-label^='Open workbook'], [data-finding]") === null;
    const controls = "button, summary, label, h2, h3, legend, option, [role=tab], [role=status]";
    const said = [...document.querySelectorAll(controls)].flatMap((one) => [
      one.getAttribute("aria-label") ?? "",
      one.getAttribute("title") ?? "",
      one.textContent ?? "",
    ]);
    return isOwn ? [...said, ...(panel.innerText ?? "").split("\n")] : said;
  });
}
