import type { FrameLocator, Page } from "playwright-core";
import { missingForBrowser } from "./paneServer";
import { openWorkbench } from "./workbenchServer";

const missing = missingForBrowser();
if (missing !== null) console.warn(`Menyfliksområdets webbläsartester hoppas över: ${missing}.`);
const inBrowser = missing === null ? test : test.skip;

jest.setTimeout(300_000);

interface Press {
  readonly button: string;
  /** Where the outcome stands: the pane's tab, and what is read there. */
  readonly tab: string;
  readonly outcome: RegExp;
}

/** Closes the pane and presses a button of the ribbon: it says it is done, and the pane has opened at its outcome. */
async function press(page: Page, pane: FrameLocator, { button, tab, outcome }: Press): Promise<void> {
  await page.getByRole("button", { name: "Stäng panelen" }).click();
  await page.locator("iframe").waitFor({ state: "hidden" });
  await page.getByRole("group", { name: "Menyfliksområdet" }).getByRole("button", { name: button }).click();
  await page
    .getByRole("status")
    .filter({ hasText: /är klar\.$/u })
    .waitFor();
  await page.locator("iframe").waitFor();
  const panel = pane.getByRole("tabpanel", { name: tab });
  await panel.waitFor();
  await pane.getByText(outcome).first().waitFor();
}

async function openSample(page: Page): Promise<void> {
  await page.getByLabel("Exempel").selectOption("vss-2024-03.xlsx");
  await page.getByText("vss-2024-03.xlsx är öppen.").waitFor();
}

inBrowser("the ribbon has the manifest's buttons, in Office's language", async () => {
  const { page, errors, close } = await openWorkbench();
  try {
    const buttons = page.getByRole("group", { name: "Menyfliksområdet" }).getByRole("button");
    await buttons.first().waitFor();
    expect(await buttons.allInnerTexts()).toEqual([
      "Öppna VSS",
      "Importera",
      "Kontrollera",
      "Skapa rapport",
      "Formatera tabell",
    ]);
    await page.getByLabel("Office språk").selectOption("en-US");
    expect(await buttons.allInnerTexts()).toEqual(["Open VSS", "Import", "Check", "Create report", "Format table"]);
    await page.getByRole("button", { name: "Stäng panelen" }).click();
    await page.locator("iframe").waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Open VSS" }).click();
    await page.locator("iframe").waitFor();
    expect(errors).toEqual([]);
  } finally {
    await close();
  }
});

inBrowser("with the pane closed, every command works on the open workbook and tells its outcome", async () => {
  const { page, pane, errors, close } = await openWorkbench();
  try {
    await openSample(page);
    await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).waitFor();
    const presses: readonly Press[] = [
      { button: "Kontrollera", tab: "Kontrollera", outcome: /^2 fel, 1 troligt fel/u },
      { button: "Importera", tab: "Importera", outcome: /^10 tabeller hittade/u },
      { button: "Skapa rapport", tab: "Rapport", outcome: /^Rapporten är skriven/u },
    ];
    for (const one of presses) await press(page, pane, one);
    await page.getByRole("tab", { name: "Drift jan-mars", exact: true }).click();
    await page.locator("#cell-D11").click();
    await press(page, pane, { button: "Formatera tabell", tab: "Formatera", outcome: /^Tabellen är formaterad/u });
    expect(errors).toEqual([]);
  } finally {
    await close();
  }
});

inBrowser("a command that has nothing to work on says so in the pane", async () => {
  const { page, pane, errors, close } = await openWorkbench();
  try {
    await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).waitFor();
    for (const [button, tab, outcome] of [
      ["Importera", "Importera", /arbetsboken är tom/iu],
      ["Kontrollera", "Kontrollera", /arbetsboken är tom/iu],
      ["Skapa rapport", "Rapport", /arbetsboken är tom/iu],
      ["Formatera tabell", "Formatera", /tabell/iu],
    ] as const) {
      await press(page, pane, { button, tab, outcome });
    }
    expect(errors).toEqual([]);
  } finally {
    await close();
  }
});
