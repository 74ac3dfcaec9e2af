import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import type { WorkbenchPage } from "../src/installOffice";

const CHROMIUM = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const isThere = existsSync(CHROMIUM);
if (!isThere)
  console.warn(`Ingen Chromium på ${CHROMIUM}: webbläsartestet hoppas över (CHROMIUM_PATH pekar ut en annan).`);

const PANE = `<!doctype html><title>Panel</title><script src="${OFFICE_JS}"></script><script>
  window.outcome = Office.onReady().then(async (info) => {
    CustomFunctions.associate("DUBBLA", (x) => 2 * x);
    Office.actions.associate("visa", () => "visad");
    await Office.addin.setStartupBehavior("Load");
    const address = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Rapport").getRange("A1:B1");
      range.values = [["Konto", "12%"]];
      range.load("address,text");
      await context.sync();
      return [range.address, ...range.text[0]];
    });
    return [info.host, Office.context.displayLanguage, Office.context.requirements.isSetSupported("ExcelApi", "1.13"), ...address];
  });
</script>`;

(isThere ? test : test.skip)(
  "a page that asks for office.js believes it runs in Excel",
  async () => {
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    try {
      const client = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist/excel-web-16.00.js");
      const script = `${readFileSync(client, "utf8")}\n${await hostScript()}`;
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      await page.route(OFFICE_JS, (route) => route.fulfill({ contentType: "text/javascript", body: script }));
      await page.route("https://localhost/pane", (route) => route.fulfill({ contentType: "text/html", body: PANE }));
      await page.goto("https://localhost/pane");
      const outcome = await page.evaluate(() => (window as unknown as { outcome: Promise<unknown> }).outcome);
      expect(outcome).toEqual(["Excel", "sv-SE", true, "Rapport!A1:B1", "Konto", "12%"]);
      const seen = await page.evaluate(() => {
        const { vssHost, vssActions, CustomFunctions } = window as unknown as WorkbenchPage;
        const { DUBBLA } = CustomFunctions._association.mappings;
        return [vssHost.workbook.sheets.length, vssHost.stats.syncs, DUBBLA?.(21), vssActions.get("visa")?.(null)];
      });
      expect(seen).toEqual([2, 1, 42, "visad"]);
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
    }
  },
  120_000,
);

async function hostScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(__dirname, "../src/installInBrowser.ts")],
    bundle: true,
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}
