/**
 * Takes docs/bilder/*.png of what is built, in Chromium (CHROMIUM_PATH points at another one):
 *
 *   npm run build && npm run build:workbench && node scripts/make-screenshots.mjs
 */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serveBuilt } from "./serveBuilt.cjs";

const folder = fileURLToPath(new URL("../docs/bilder", import.meta.url));
await mkdir(folder, { recursive: true });
const server = await serveBuilt();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(60_000);
  const pane = page.frameLocator("iframe");
  const shoot = async (name) => {
    await page.mouse.move(0, 0);
    // The pane's panels fade in.
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${folder}/${name}.png` });
    console.log(`docs/bilder/${name}.png`);
  };
  const choose = (tab) => pane.getByRole("tab", { name: tab }).click();

  await page.goto(server.origin);
  await page.getByLabel("Exempel").selectOption("vss-2024-03.xlsx");
  await page.getByText("vss-2024-03.xlsx är öppen.").waitFor();
  await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).click();
  await pane.getByText("Driftsammandrag för perioden").first().waitFor();
  await page.getByRole("tab", { name: "Drift jan-mars" }).click();
  await shoot("importera");

  await choose("Kontrollera");
  await pane.getByRole("button", { name: "Kontrollera", exact: true }).click();
  const finding = pane.getByText("minustecken saknas för Avdelning LKDATA");
  await finding.waitFor();
  await pane
    .getByRole("button", { name: /^Gå till cellen/u })
    .first()
    .click();
  await shoot("kontrollera");

  await choose("Rapport");
  await page.getByRole("tab", { name: "Prognos helår 24" }).click();
  await shoot("rapport");

  await pane.getByRole("button", { name: "Skapa rapport" }).click();
  await pane.getByRole("region", { name: "Skriven rapport" }).waitFor();
  await page.getByRole("tab", { name: "Driftsammandrag" }).click();
  await page.locator("#cell-D6").click();
  await pane.getByRole("button", { name: "Kopia för utskick" }).scrollIntoViewIfNeeded();
  await shoot("skriven-rapport");

  await choose("Funktioner");
  await page.getByRole("tab", { name: "Helårsprognos" }).click();
  await shoot("funktioner");
  for (const tab of ["Formatera", "Inställningar"]) {
    await choose(tab);
    await shoot(tab === "Formatera" ? "formatera" : "installningar");
  }
} finally {
  await browser.close();
  server.close();
}
