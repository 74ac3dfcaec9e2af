import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { PaneParent } from "workbench/paneParent";
import { EXAMPLES } from "workbench/examples";
import { missingForBrowser } from "./paneServer";
import { openWorkbench, type OpenWorkbench } from "./workbenchServer";

const EXAMPLES_FOLDER = join(__dirname, "../../assets/exempel");
const missing = missingForBrowser();
if (missing !== null) console.warn(`Arbetsbänkens webbläsartester hoppas över: ${missing}.`);
const inBrowser = missing === null ? test : test.skip;

jest.setTimeout(120_000);

async function withWorkbench(work: (workbench: OpenWorkbench) => Promise<void>): Promise<void> {
  const workbench = await openWorkbench();
  try {
    await work(workbench);
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
  } finally {
    await workbench.close();
  }
}

async function openExample(page: Page, file: string): Promise<void> {
  await page.getByLabel("Exempel").selectOption(file);
  await page.getByText(`${file} är öppen.`).waitFor();
}

async function typeIn(page: Page, cell: string, text: string): Promise<void> {
  await page.locator(`#cell-${cell}`).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** What the cell shows. */
function shown(page: Page, cell: string): Promise<string> {
  return page.locator(`#cell-${cell}`).innerText();
}

async function showSheet(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
  await page.getByRole("grid", { name, exact: true }).waitFor();
}

/** Every text of every sheet, as the grid would show it. */
function figures(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    const { sheets } = (window as unknown as PaneParent).vssHost.workbook;
    return Object.fromEntries(
      sheets.map(({ name, rows }) => [
        name,
        [...rows].flatMap(([row, { cells }]) =>
          [...cells].flatMap(([column, { value, error, formula, format }]) =>
            value === null && error === null
              ? []
              : [[row, column, value, error, formula, format.numberFormat, format.fill]],
          ),
        ),
      ]),
    );
  });
}

test("the menu has every workbook of assets/exempel", () => {
  const there = readdirSync(EXAMPLES_FOLDER).filter((file) => file.endsWith(".xlsx"));
  expect(EXAMPLES.map(({ file }) => file).sort()).toEqual(there.sort());
});

inBrowser("the production pane holds nothing of the workbench or of Microsoft's library", () => {
  const dist = join(__dirname, "../../dist");
  const scripts = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  const suspect = scripts.filter((file) =>
    /vssHost|vssAdopt|hyperformula|_overrideSession/i.test(readFileSync(join(dist, file), "utf8")),
  );
  expect(scripts.filter((file) => /^js\/taskpane\.[0-9a-f]{8}\.js$/u.test(file))).toHaveLength(1);
  expect(suspect).toEqual([]);
});

inBrowser("from a sample to a report that follows an edit, is saved and reads back the same", async () => {
  await withWorkbench(async ({ page, pane }) => {
    await openExample(page, "vss-2024-03.xlsx");
    await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).click();
    await pane.getByText("Driftsammandrag för perioden").first().waitFor();
    await pane.getByRole("tab", { name: "Kontrollera" }).click();
    await pane.getByRole("button", { name: "Kontrollera", exact: true }).click();
    await pane.getByText("minustecken saknas för Avdelning LKDATA").waitFor();
    await pane.getByRole("tab", { name: "Rapport" }).click();
    await pane.getByRole("button", { name: "Skapa rapport" }).click();
    await pane.getByRole("region", { name: "Skriven rapport" }).waitFor();

    await showSheet(page, "Driftsammandrag");
    expect([await shown(page, "A6"), await shown(page, "D6")]).toEqual(["Avdelning HR", "−0,6"]);
    await typeIn(page, "G6", '=VSS.KPISTATUS(B6;"≤±1")');
    expect(await shown(page, "G6")).toBe("Uppnås");
    await typeIn(page, "B6", "-2,4");
    await page.locator("#cell-D6", { hasText: "−2,1" }).waitFor();
    expect(await shown(page, "G6")).toBe("Uppnås ej");

    const before = await figures(page);
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Spara" }).click();
    const download = await downloading;
    const path = join(mkdtempSync(join(tmpdir(), "vss-")), download.suggestedFilename());
    await download.saveAs(path);
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Öppna…" }).click();
    await (await choosing).setFiles(path);
    await page.getByText("vss-2024-03.xlsx är öppen.").waitFor();
    await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).waitFor();
    expect(await figures(page)).toEqual(before);
    await showSheet(page, "Driftsammandrag");
    await typeIn(page, "B6", "-0,9");
    await page.locator("#cell-D6", { hasText: "−0,6" }).waitFor();
  });
});

inBrowser("typing, moving and sheets by keyboard, in Swedish", async () => {
  await withWorkbench(async ({ page }) => {
    await typeIn(page, "B2", "1 234,5");
    await page.keyboard.type("12,5 %");
    await page.keyboard.press("Tab");
    await page.keyboard.type("=SUMMA(B2:B3;0,5)");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Hej");
    await page.keyboard.press("Escape");
    expect(await Promise.all(["B2", "B3", "C3", "C4"].map((cell) => shown(page, cell)))).toEqual([
      "1\u00a0234,50",
      "12,50%",
      "1235,125",
      "",
    ]);
    await page.keyboard.press("ArrowUp");
    expect(await page.getByLabel("Namnruta").inputValue()).toBe("C3");
    expect(await page.getByLabel("Formelfält").inputValue()).toBe("=SUMMA(B2:B3;0,5)");
    await page.keyboard.press("F2");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Enter");
    await page.getByText("Formeln går inte att läsa").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Shift+ArrowRight");
    expect(await page.getByLabel("Namnruta").inputValue()).toBe("A1:B2");
    await page.keyboard.press("Delete");
    expect(await shown(page, "B2")).toBe("");

    await page.keyboard.press("Control+z");
    expect(await shown(page, "B2")).toBe("1\u00a0234,50");
    await page.getByRole("button", { name: "Ångra" }).click();
    expect([await shown(page, "B3"), await shown(page, "C3")]).toEqual(["12,50%", ""]);

    await page.getByRole("columnheader", { name: "C", exact: true }).click();
    expect(await page.getByLabel("Namnruta").inputValue()).toBe("C:C");
    await page.keyboard.press("Delete");
    expect(await shown(page, "C3")).toBe("");

    await page.getByRole("button", { name: "Nytt blad" }).click();
    await page.getByRole("tab", { name: "Blad2" }).dblclick();
    await page.getByLabel("Bladets namn").fill("Budget 2025");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Blad1", "Budget 2025"]);
    page.once("dialog", (dialog) => void dialog.accept());
    await page.getByRole("button", { name: "Ta bort bladet" }).click();
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Blad1"]);
  });
});

inBrowser("a long sheet keeps few cells in the document and finds its way", async () => {
  await withWorkbench(async ({ page }) => {
    await page.evaluate(() => {
      const rows = Array.from({ length: 2000 }, (_, row) =>
        Array.from({ length: 50 }, (__, column) => row * 50 + column),
      );
      const { vssHost } = window as unknown as PaneParent;
      vssHost.addSheet("Stor", rows);
      vssHost.settle();
    });
    await showSheet(page, "Stor");
    expect(await page.getByRole("gridcell").count()).toBeLessThan(2000);
    await page.locator("#cell-A1").click();
    await page.keyboard.press("Control+End");
    expect(await shown(page, "AX2000")).toBe("99999");
    await page.getByLabel("Namnruta").fill("C1000");
    await page.keyboard.press("Enter");
    expect(await shown(page, "C1000")).toBe("49952");
  });
});

inBrowser("a comment marks its cell and is told with it", async () => {
  await withWorkbench(async ({ page }) => {
    await page.evaluate(() => {
      const { vssHost } = window as unknown as PaneParent;
      vssHost.edit(({ workbook: { sheets } }) =>
        sheets[0]?.comments.push({ id: "1", row: 1, column: 2, authorName: "Anna", content: "Stämmer det?" }),
      );
    });
    const cell = page.locator("#cell-C2");
    await cell.locator(".comment-mark").waitFor();
    expect(await Promise.all(["title", "aria-description"].map((name) => cell.getAttribute(name)))).toEqual([
      "Anna: Stämmer det?",
      "Kommentar av Anna: Stämmer det?",
    ]);
    await page.getByRole("button", { name: "Ångra" }).click();
    expect(await page.locator(".comment-mark").count()).toBe(0);
  });
});

inBrowser("Excel 2021 is an older Excel for the pane, with the same workbook", async () => {
  await withWorkbench(async ({ page, pane }) => {
    await typeIn(page, "A1", "Kvar");
    await page.getByLabel("Excels version").selectOption("1.14");
    await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).waitFor();
    const supports = await page
      .frames()[1]
      ?.evaluate(() => ["1.14", "1.15"].map((v) => Office.context.requirements.isSetSupported("ExcelApi", v)));
    expect(supports).toEqual([true, false]);
    expect(await shown(page, "A1")).toBe("Kvar");
  });
});

inBrowser("a dropped file opens, a broken one says so, and the pane can be widened", async () => {
  await withWorkbench(async ({ page, pane }) => {
    const drop = async (name: string, bytes: readonly number[]) => {
      const data = await page.evaluateHandle(
        ([file, content]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([new Uint8Array(content)], file));
          return transfer;
        },
        [name, bytes] as const,
      );
      await page.getByRole("grid").dispatchEvent("drop", { dataTransfer: data });
    };
    await drop("trasig.xlsx", [1, 2, 3]);
    await page.getByRole("status").filter({ hasText: "trasig.xlsx" }).waitFor();
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Blad1"]);
    await drop("vss-2021-08.xlsx", [...readFileSync(join(EXAMPLES_FOLDER, "vss-2021-08.xlsx"))]);
    await showSheet(page, "Måluppfyllelse");
    expect(await page.locator("#cell-C3").evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe(
      "rgb(146, 208, 80)",
    );

    await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).waitFor();
    const handle = page.getByRole("separator", { name: "Panelens bredd" });
    await handle.focus();
    for (let press = 0; press < 20; press += 1) await page.keyboard.press("ArrowLeft");
    expect([await handle.getAttribute("aria-valuenow"), (await page.locator("iframe").boundingBox())?.width]).toEqual([
      "600",
      600,
    ]);
  });
});
