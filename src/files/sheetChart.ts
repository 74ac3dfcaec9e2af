import type { WriteSheet } from "hucre/xlsx";
import { SERIES_COLORS } from "../workbook/chartStyle";
import { cellName, columnName, type ChartSpec, type SheetSpec } from "../workbook/sheet";

type Written = NonNullable<WriteSheet["charts"]>[number];

/** Points. */
const TITLE_SIZE = 12;
const LABEL_SIZE = 9;

/**
 * A chart as the writer takes it, drawn from cells and with its text for screen readers.
 *
 * @example sheetChart(sheet, chart).series[0]?.values // "'Helårsprognos'!$B$32:$B$38"
 */
export function sheetChart(sheet: SheetSpec, chart: ChartSpec): Written {
  const { source, place } = chart;
  const areaOf = (column: number) => {
    const letters = columnName(column);
    return `'${sheet.name.replaceAll("'", "''")}'!$${letters}$${source.top + 2}:$${letters}$${source.bottom + 1}`;
  };
  const columns = Array.from({ length: source.right - source.left }, (_, index) => source.left + 1 + index);
  const lies = chart.kind === "bars";
  return {
    type: lies ? "bar" : "column",
    barGrouping: "clustered",
    gapWidth: 60,
    title: chart.title,
    titleFontSize: TITLE_SIZE,
    titleBold: true,
    titleColor: SERIES_COLORS[0].slice(1),
    altText: chart.altText,
    frameTitle: chart.title,
    legend: "bottom",
    lang: "sv-SE",
    dispBlanksAs: "gap",
    anchor: {
      from: { row: place.top, col: place.left },
      to: { row: place.bottom + 1, col: place.right + 1 },
    },
    series: columns.map((column, index) => ({
      name: seriesName(sheet, source.top, column),
      values: areaOf(column),
      categories: areaOf(source.left),
      color: SERIES_COLORS[index % SERIES_COLORS.length]?.slice(1),
    })),
    dataLabels: {
      showValue: true,
      position: "outEnd",
      fontSize: LABEL_SIZE,
      numberFormat: { formatCode: chart.format, sourceLinked: false },
    },
    axes: {
      // Names stand outside the bars also where a bar goes below zero.
      x: { tickLblPos: "low", reverse: lies },
      y: {
        gridlines: { major: true },
        numberFormat: { formatCode: chart.format, sourceLinked: false },
        ...(chart.fromZero && { scale: { min: 0 } }),
        // With the categories from the top, the axis of values would stand above the chart.
        ...(lies && { crosses: "max" as const }),
      },
    },
  };
}

function seriesName(sheet: SheetSpec, row: number, column: number): string {
  const value = sheet.rows[row]?.[column]?.value;
  if (value == null) throw new Error(`A chart on "${sheet.name}" has no name in ${cellName(row, column)}`);
  return String(value);
}
