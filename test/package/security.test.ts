import { join } from "node:path";
import { missingForBrowser, type Surroundings } from "../excel/paneServer";
import { KRONOR, parquetOf, WHOLE } from "../files/parquet/parquetOf";
import { openPackage, type OpenPackage } from "./packageServer";

const EXAMPLE = join(__dirname, "../../assets/exempel/vss-2024-03.xlsx");
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const missing = missingForBrowser();
if (missing !== null) console.warn(`Paketets webbläsartester hoppas över: ${missing}.`);
const inBrowser = missing === null ? test : test.skip;

jest.setTimeout(90_000);

async function withPackage(
  work: (open: OpenPackage) => Promise<void>,
  surroundings: Surroundings = "excel",
): Promise<void> {
  const open = await openPackage(surroundings);
  try {
    await work(open);
    expect(open.errors).toEqual([]);
  } finally {
    await open.close();
  }
}

inBrowser("a ledger in Parquet is read, by a part that is fetched when it is chosen", async () => {
  const rows = [1, 2, 3];
  const buffer = Buffer.from(
    parquetOf([
      { name: "Konto", data: rows.map(() => 5010), type: WHOLE },
      { name: "Period", data: rows.map((row) => 202400 + row), type: WHOLE },
      { name: "Belopp", data: rows.map((row) => BigInt(row * 100)), type: KRONOR },
    ]),
  );
  await withPackage(async ({ page, requests }) => {
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Välj arbetsböcker" }).click();
    expect(requests.filter((address) => address.includes("readParquet"))).toEqual([]);
    await (await choosing).setFiles([{ name: "huvudbok.parquet", mimeType: "", buffer }]);
    await page.getByRole("region", { name: "huvudbok.parquet" }).waitFor();
    expect(requests.filter((address) => address.includes("readParquet"))).toHaveLength(1);
  });
});

/** Every tab, a file read in its worker, the checks, a report in the workbook and one in a file. */
async function wholeRun({ page }: OpenPackage): Promise<void> {
  const choose = (tab: string) => page.getByRole("tab", { name: tab }).click();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Välj arbetsböcker" }).click();
  await (await choosing).setFiles([EXAMPLE]);
  await page.getByRole("region", { name: "vss-2024-03.xlsx" }).waitFor();
  await choose("Kontrollera");
  await page.getByRole("button", { name: "Kontrollera", exact: true }).click();
  await page.getByText("minustecken saknas för Avdelning LKDATA").waitFor();
  await choose("Rapport");
  await page.getByRole("button", { name: "Skapa rapport" }).click();
  await page.getByRole("region", { name: "Skriven rapport" }).waitFor();
  await page.getByRole("button", { name: "Uppdatera rapport" }).click();
  await page.getByRole("button", { name: "Avbryt" }).waitFor({ state: "detached" });
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Kopia för utskick" }).click();
  expect(await (await downloading).failure()).toBeNull();
  for (const tab of ["Formatera", "Funktioner", "Inställningar"]) {
    await choose(tab);
    await page.getByRole("tabpanel").waitFor();
  }
}

inBrowser("from import to report nothing is asked for but our own files and Microsoft's script", async () => {
  await withPackage(async (open) => {
    await wholeRun(open);
    const outside = open.requests.filter((address) => !address.startsWith(`${open.origin}/vss/`));
    expect([...new Set(outside.filter((address) => !address.startsWith("blob:")))]).toEqual([OFFICE_JS]);
    const own = open.requests.filter((address) => address.startsWith(open.origin));
    for (const chunk of ["readWorker", "reportWorker", "writeWorkbook", "office_helpers"])
      expect(own.filter((address) => address.includes(chunk))).not.toEqual([]);
  });
});

inBrowser("the policy stops nothing that the pane needs", async () => {
  await withPackage(async (open) => {
    await wholeRun(open);
    expect(await open.stopped()).toEqual([]);
  });
});

inBrowser("outside Excel the sample becomes a report in a file under the same policy", async () => {
  await withPackage(async ({ page, origin, stopped, requests }) => {
    await page.getByRole("button", { name: "Prova med exempel" }).click();
    await page.getByRole("region", { name: /\.xlsx$/u }).waitFor();
    await page.getByRole("tab", { name: "Kontrollera" }).click();
    await page.getByRole("button", { name: "Kontrollera", exact: true }).click();
    await page.getByText("minustecken saknas för Avdelning LKDATA").waitFor();
    await page.getByRole("tab", { name: "Rapport" }).click();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Skapa rapport" }).click();
    expect((await downloading).suggestedFilename()).toMatch(/\.xlsx$/u);
    // Microsoft's script tries to open its own telemetry in a frame; nothing of ours is stopped.
    const ours = (await stopped()).filter((line) => !line.includes(" https://appsforoffice.microsoft.com/"));
    expect(ours.filter((line) => !line.startsWith("frame-src https://telemetryservice."))).toEqual([]);
    const outside = requests.filter((address) => !address.startsWith(`${origin}/vss/`));
    expect(outside.filter((address) => !address.startsWith("https://appsforoffice.microsoft.com/"))).toEqual([]);
  }, "browser");
});

inBrowser("the policy stops what would carry figures away", async () => {
  await withPackage(async ({ page, stopped }) => {
    await page.getByRole("button", { name: "Välj arbetsböcker" }).waitFor();
    await page.evaluate(async () => {
      const quietly = (work: Promise<unknown>) => work.catch(() => undefined);
      const ended = (target: EventTarget) =>
        new Promise((done) => ["load", "open", "error"].forEach((type) => target.addEventListener(type, done)));
      await quietly(fetch("https://example.com/fetch"));
      navigator.sendBeacon("https://example.com/beacon", "1");
      await ended(new WebSocket("wss://example.com/socket"));
      await ended(Object.assign(new Image(), { src: "https://example.com/picture.png" }));
      const script = Object.assign(document.createElement("script"), { src: "https://example.com/script.js" });
      document.body.append(script);
      await ended(script);
      const frame = Object.assign(document.createElement("iframe"), { src: "https://example.com/frame" });
      document.body.append(frame);
      await ended(frame);
      // The debugger's own calls may evaluate; what the page starts may not.
      await new Promise<void>((done) =>
        setTimeout(() => {
          try {
            Object.assign(window, { vssEvaluated: new Function("return true")() });
          } catch {
            // Stopped, as it should be.
          }
          done();
        }),
      );
    });
    expect(await page.evaluate(() => "vssEvaluated" in window)).toBe(false);
    const addresses = new Set((await stopped()).map((line) => line.split(" ").slice(0, 2).join(" ")));
    expect([...addresses].sort()).toEqual([
      "connect-src https://example.com/beacon",
      "connect-src https://example.com/fetch",
      "connect-src wss://example.com/socket",
      "frame-src https://example.com",
      "img-src https://example.com/picture.png",
      "script-src eval",
      "script-src-elem https://example.com/script.js",
    ]);
  });
});

inBrowser("scripts written into the page do not run", async () => {
  await withPackage(async ({ page }) => {
    await page.getByRole("button", { name: "Välj arbetsböcker" }).waitFor();
    const ran = await page.evaluate(async () => {
      const inline = document.createElement("script");
      inline.textContent = "window.vssRan = true";
      document.body.append(inline);
      const button = document.createElement("button");
      button.setAttribute("onclick", "window.vssRan = true");
      document.body.append(button);
      button.click();
      return "vssRan" in window;
    });
    expect(ran).toBe(false);
  });
});
