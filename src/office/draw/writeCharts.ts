import { SERIES_COLORS } from "../../workbook/chartStyle";
import type { ChartSpec } from "../../workbook/sheet";
import { areaRange } from "../range/areaRange";

/** How the name of a chart begins that the add-in has drawn; one called otherwise is the user's. */
export const OWN_CHART = "VSS ";

const TYPES: Readonly<Record<ChartSpec["kind"], "BarClustered" | "ColumnClustered">> = {
  bars: "BarClustered",
  columns: "ColumnClustered",
};

/**
 * Queues the drawing of a sheet's charts. One that stands there from last time is only given its new cells and place,
 * so that what the user has changed in its looks stays. Excel's API has no member for a chart's alternative text (that
 * is written in files): the same words stand in the cells above the chart.
 *
 * @param names the names of the charts that stand on the sheet
 */
export function writeCharts(sheet: Excel.Worksheet, charts: readonly ChartSpec[], names: readonly string[]): void {
  const wanted = new Map(charts.map((chart) => [ownChartName(chart), chart]));
  for (const [name, chart] of wanted) {
    const drawn = names.includes(name) ? sheet.charts.getItem(name) : drawNew(sheet, name, chart);
    drawn.setData(areaRange(sheet, chart.source), "Columns");
    drawn.setPosition(
      sheet.getCell(chart.place.top, chart.place.left),
      sheet.getCell(chart.place.bottom, chart.place.right),
    );
    drawn.title.text = chart.title;
    drawn.axes.valueAxis.numberFormat = chart.format;
    drawn.dataLabels.numberFormat = chart.format;
  }
}

/** Queues the removal of our charts that are no longer wanted; the user's own are never touched. */
export function removeCharts(sheet: Excel.Worksheet, wanted: readonly ChartSpec[], names: readonly string[]): void {
  const kept = new Set(wanted.map(ownChartName));
  for (const name of names) if (name.startsWith(OWN_CHART) && !kept.has(name)) sheet.charts.getItem(name).delete();
}

/** What a chart of ours is called on its sheet. */
function ownChartName({ key }: ChartSpec): string {
  return `${OWN_CHART}${key}`;
}

function drawNew(sheet: Excel.Worksheet, name: string, { kind, source, fromZero }: ChartSpec): Excel.Chart {
  const chart = sheet.charts.add(TYPES[kind], areaRange(sheet, source), "Columns");
  chart.name = name;
  chart.legend.position = "Bottom";
  for (let index = 0; index < source.right - source.left; index++) {
    chart.series.getItemAt(index).format.fill.setSolidColor(SERIES_COLORS[index % SERIES_COLORS.length] ?? "");
  }
  const { categoryAxis, valueAxis } = chart.axes;
  // Names stand outside the bars also where a bar goes below zero.
  categoryAxis.tickLabelPosition = "Low";
  if (kind === "bars") {
    categoryAxis.reversePlotOrder = true;
    // With the names from the top, the axis of values would stand above the chart.
    categoryAxis.position = "Maximum";
  }
  if (fromZero) valueAxis.minimum = 0;
  chart.dataLabels.showValue = true;
  chart.dataLabels.position = "OutsideEnd";
  return chart;
}
