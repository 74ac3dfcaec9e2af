import { createReport } from "../../../src/createReport";
import { writeReport } from "../../../src/office/write/writeReport";
import type { SheetSpec } from "../../../src/workbook/sheet";
import type { Host } from "excel-host/createHost";
import { chartSeries } from "excel-host/model/chartSeries";
import { loadSheets } from "../../cases/loadCase";
import { useExcel } from "../useExcel";

const specs: readonly SheetSpec[] = createReport(loadSheets("vss-2024-03"), {
  unit: null,
  calculation: "varden",
}).report.sheets;

function forecastSheet(host: Host) {
  const sheet = host.workbook.sheets.find(({ name }) => name === "Helårsprognos");
  if (sheet === undefined) throw new Error("no forecast sheet");
  return sheet;
}

test("the report's charts are Excel's own, drawn from the sheet's cells", async () => {
  const host = useExcel();
  await writeReport(specs);
  const sheet = forecastSheet(host);
  expect(sheet.charts.map(({ name, chartType, title }) => [name, chartType, title.text])).toEqual([
    ["VSS helarsprognos-prognos-bokslut", "BarClustered", "Prognos 2024 mot bokslut 2023 per verksamhet, mnkr"],
    ["VSS helarsprognos-kostnader-intakter", "ColumnClustered", "Kostnader och intäkter, mnkr"],
  ]);
  const [bars, columns] = sheet.charts;
  if (bars === undefined || columns === undefined) throw new Error("no charts");
  expect(chartSeries(sheet, bars).categories).toHaveLength(6);
  expect(chartSeries(sheet, bars).series.map(({ name, values }) => [name, values.at(-1)])).toEqual([
    ["Prognos 2024", -1],
    ["Bokslut 2023", 4.4],
  ]);
  expect(bars.seriesColors).toEqual(["#173F4D", "#D27A1C"]);
  expect(bars.categoryAxis).toMatchObject({ tickLabelPosition: "Low", reversePlotOrder: true, position: "Maximum" });
  expect(columns.valueAxis).toMatchObject({ minimum: 0, numberFormat: bars.valueAxis.numberFormat });
  expect(columns.dataLabels.showValue).toBe(true);
  expect(sheet.pageBreaks).toEqual(specs.find(({ id }) => id === "helarsprognos")?.pageBreaks);
});

test("a new report redraws its own charts and leaves the user's chart and looks alone", async () => {
  const host = useExcel();
  await writeReport(specs);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Helårsprognos");
    sheet.charts.add("Pie", sheet.getRange("A5:B10"), "Columns").name = "Min tårta";
    sheet.charts.getItemAt(0).series.getItemAt(0).format.fill.setSolidColor("#FF0000");
    await context.sync();
  });
  await writeReport(
    specs.map((spec) => (spec.id === "helarsprognos" ? { ...spec, charts: (spec.charts ?? []).slice(0, 1) } : spec)),
  );
  const { charts, pageBreaks } = forecastSheet(host);
  expect(charts.map(({ name }) => name)).toEqual(["VSS helarsprognos-prognos-bokslut", "Min tårta"]);
  expect(charts[0]?.seriesColors[0]).toBe("#FF0000");
  expect(pageBreaks).toEqual(specs.find(({ id }) => id === "helarsprognos")?.pageBreaks);
});
