import type { Frame, FrameLocator, Page } from "playwright-core";
import { violations } from "./axe";
import { missingForBrowser } from "./paneServer";
import { openWorkbench } from "./workbenchServer";

const missing = missingForBrowser();
if (missing !== null) console.warn(`Flikarnas webbläsartester hoppas över: ${missing}.`);
const inBrowser = missing === null ? test : test.skip;

jest.setTimeout(300_000);

const TABS = ["Importera", "Kontrollera", "Rapport", "Formatera", "Funktioner", "Inställningar"];
/** The narrowest and the widest pane Excel gives, and one between, in pixels. */
const WIDTHS = [320, 400, 600];

const THEMES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  light: () => Promise.resolve(),
  dark: (page) => page.getByLabel("Office tema").selectOption("Svart tema"),
  contrast: (page) => page.emulateMedia({ forcedColors: "active" }),
};

/** Reads the sample, checks it and writes its report. */
async function makeReport(page: Page, pane: FrameLocator): Promise<void> {
  await page.getByLabel("Exempel").selectOption("vss-2024-03.xlsx");
  await page.getByText("vss-2024-03.xlsx är öppen.").waitFor();
  await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).click();
  await pane.getByText("Driftsammandrag för perioden").first().waitFor();
  await pane.getByRole("tab", { name: "Kontrollera" }).click();
  await pane.getByRole("button", { name: "Kontrollera", exact: true }).click();
  await pane.getByRole("combobox", { name: "Allvar" }).waitFor();
  await pane.getByRole("tab", { name: "Rapport" }).click();
  await pane.getByRole("button", { name: "Skapa rapport" }).click();
  await pane.getByRole("region", { name: "Skriven rapport" }).waitFor();
}

/** Opens all that can be opened, also what that brings. */
async function openDisclosures(frame: Frame): Promise<void> {
  const closed = frame.locator("#panel details:not([open]) > summary");
  while ((await closed.count()) > 0) {
    await closed.evaluateAll((summaries) => summaries.forEach((summary) => (summary as HTMLElement).click()));
  }
}

/** Every width at which something of the pane stands outside it: `320: button "Kontrollera"`. */
async function sticksOut(page: Page, frame: Frame): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page
      .locator("iframe")
      .evaluate((element, px) => void ((element as HTMLElement).style.width = px), `${width}px`);
    await frame.waitForFunction((px) => window.innerWidth === px, width);
    const out = await frame.evaluate(() => {
      const panel = document.getElementById("panel");
      const scrolls = [document.documentElement, panel].filter(
        (one) => one !== null && one.scrollWidth > one.clientWidth,
      );
      const beyond = [...document.querySelectorAll("#panel *, [role=tablist] *")].filter((one) => {
        const { right, left, width: own } = one.getBoundingClientRect();
        return own > 0 && (right > window.innerWidth + 1 || left < -1);
      });
      return [...scrolls, ...beyond].map((one) => `${one?.tagName} "${one?.textContent?.slice(0, 40)}"`);
    });
    found.push(...out.map((text) => `${width}: ${text}`));
  }
  return found;
}

inBrowser.each(Object.entries(THEMES))(
  "%s: axe finds nothing, and nothing stands outside the pane, on any tab",
  async (theme, choose) => {
    const { page, pane, errors, close } = await openWorkbench();
    try {
      await choose(page);
      const troubles: string[] = [];
      const look = async (when: string): Promise<void> => {
        const frame = page.frames().at(-1);
        if (frame === undefined) throw new Error("no pane");
        for (const tab of TABS) {
          await pane.getByRole("tab", { name: tab }).click();
          await pane.getByRole("tabpanel", { name: tab }).waitFor();
          await openDisclosures(frame);
          const found = [...(await violations(frame)), ...(await sticksOut(page, frame))];
          troubles.push(...found.map((text) => `${when}, ${tab}: ${text}`));
        }
        expect(await frame.evaluate(() => document.documentElement.dataset["theme"])).toBe(theme);
      };
      await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).waitFor();
      await look("empty");
      await makeReport(page, pane);
      await look("with a report");
      expect(troubles).toEqual([]);
      expect(errors).toEqual([]);
    } finally {
      await close();
    }
  },
);
