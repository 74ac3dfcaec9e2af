import type { Page } from "playwright-core";
import type { PaneParent } from "workbench/paneParent";
import { missingForBrowser } from "./paneServer";
import { openWorkbench } from "./workbenchServer";

const missing = missingForBrowser();
if (missing !== null) console.warn(`Webbläsartestet av diagrammen hoppas över: ${missing}.`);
const inBrowser = missing === null ? test : test.skip;

jest.setTimeout(300_000);

interface Drawn {
  readonly sheet: string;
  readonly name: string;
  readonly type: string;
  readonly title: string;
  /** The cells it draws: the names of its series, then each category with its figures. */
  readonly cells: readonly (readonly (string | number)[])[];
  readonly hasLabels: boolean;
  /** The words above it. */
  readonly said: string;
}

/** The charts of the workbook's model, as the host holds them. */
const charts = (page: Page): Promise<Drawn[]> =>
  page.evaluate(() => {
    const { sheets } = (window as unknown as PaneParent).vssHost.workbook;
    return sheets.flatMap((sheet) =>
      sheet.charts.map((chart) => {
        const { top, left, bottom, right } = chart.source.area;
        const at = (row: number, column: number) => sheet.rows.get(row)?.cells.get(column)?.value ?? "";
        const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
        const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
        const lines = Array.from({ length: top }, (_, row) => String(at(row, 0)));
        return {
          sheet: sheet.name,
          name: chart.name,
          type: chart.chartType,
          title: chart.title.text,
          cells: rows.map((row) => columns.map((column) => at(row, column) as string | number)),
          hasLabels: chart.dataLabels.showValue,
          said: lines
            .slice(lines.lastIndexOf("Diagram") + 1)
            .join(" ")
            .trim(),
        };
      }),
    );
  });

inBrowser("Skapa rapport puts the charts in the workbook, drawn from the report's cells", async () => {
  const { page, pane, errors, close } = await openWorkbench();
  try {
    await page.getByLabel("Exempel").selectOption("vss-2024-03.xlsx");
    await page.getByText("vss-2024-03.xlsx är öppen.").waitFor();
    await pane.getByRole("button", { name: "Läs öppen arbetsbok" }).click();
    await pane.getByText(/\d+ tabeller hittade/u).waitFor();
    await pane.getByRole("tab", { name: "Rapport" }).click();
    await pane.getByRole("button", { name: "Skapa rapport" }).click();
    await pane.getByRole("region", { name: "Skriven rapport" }).waitFor();
    const [areas, parts, ...others] = await charts(page);
    expect(others).toEqual([]);
    expect(areas).toMatchObject({
      sheet: "Helårsprognos",
      name: "VSS helarsprognos-prognos-bokslut",
      type: "BarClustered",
      title: "Prognos 2024 mot bokslut 2023 per verksamhet, mnkr",
      hasLabels: true,
      cells: [
        ["", "Prognos 2024", "Bokslut 2023"],
        ["Stab och ledning", -2, -4.9],
        ["Avdelning Ekonomi", 0, -1.3],
        ["Avdelning HR", 0, 0.4],
        ["Avdelning Medborgare", 0, -0.6],
        ["Avdelning Kost och restaurang", -2.5, 0],
        ["Avdelning LKDATA", -1, 4.4],
      ],
    });
    expect(parts).toMatchObject({
      sheet: "Helårsprognos",
      type: "ColumnClustered",
      title: "Kostnader och intäkter, mnkr",
      cells: [
        ["", "Kostnader", "Intäkter"],
        ["Prognos 2024", 651, 645.5],
        ["Bokslut 2023", 636.6, 638.5],
      ],
    });
    // Excel lets no add-in set a chart's alternative text; its words stand above it.
    expect(areas?.said).toContain("Högst prognos har Avdelning Ekonomi");
    expect(parts?.said).toContain("Prognos 2024: kostnader 651,0\u00a0mnkr, intäkter 645,5\u00a0mnkr.");
    expect(errors).toEqual([]);
  } finally {
    await close();
  }
});
