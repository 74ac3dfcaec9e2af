import type { Sheet, WriteSheet } from "hucre/xlsx";
import { addressOf, parseAddress } from "../model/address";
import type { Area } from "../model/area";
import { boundingAreaOf } from "../model/area";
import { cellAt } from "../model/cells";
import { cellText } from "../text/cellText";
import type { Chart } from "../model/chart";
import { newChartParts } from "../model/chart";
import type { Workbook } from "../model/workbook";
import { findSheet, newId } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { anchorOf, placeOfAnchor } from "./chartPlace";

type Stored = NonNullable<WriteSheet["charts"]>[number];
type Found = NonNullable<Sheet["charts"]>[number];

const KINDS: Readonly<Record<string, Partial<Stored> & Pick<Stored, "type">>> = {
  ColumnClustered: { type: "column", barGrouping: "clustered" },
  ColumnStacked: { type: "column", barGrouping: "stacked" },
  ColumnStacked100: { type: "column", barGrouping: "percentStacked" },
  BarClustered: { type: "bar", barGrouping: "clustered" },
  BarStacked: { type: "bar", barGrouping: "stacked" },
  BarStacked100: { type: "bar", barGrouping: "percentStacked" },
  Line: { type: "line", lineGrouping: "standard" },
  LineMarkers: { type: "line", lineGrouping: "standard" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
  Area: { type: "area", areaGrouping: "standard" },
  AreaStacked: { type: "area", areaGrouping: "stacked" },
  XYScatter: { type: "scatter" },
};
const LEGENDS: Readonly<Record<string, NonNullable<Stored["legend"]>>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "topRight",
};

const TICK_LABELS: Readonly<Record<string, "nextTo" | "low" | "high" | "none">> = {
  NextToAxis: "nextTo",
  Low: "low",
  High: "high",
  None: "none",
};
const LABEL_POSITIONS: Readonly<Record<string, "ctr" | "inEnd" | "inBase" | "outEnd" | "bestFit">> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  BestFit: "bestFit",
};

export function writeCharts(workbook: Workbook, sheet: Worksheet): Stored[] {
  return sheet.charts.flatMap((chart) => {
    const source = findSheet(workbook, chart.source.sheetId);
    if (!source) return [];
    return {
      ...(KINDS[chart.chartType] ?? { type: "column" as const }),
      ...(chart.title.visible && chart.title.text !== "" && { title: chart.title.text }),
      legend: chart.legend.visible && (LEGENDS[chart.legend.position] ?? "right"),
      series: seriesOf(source, chart).map((series, index) => ({
        ...series,
        ...(chart.seriesColors[index] && { color: chart.seriesColors[index].slice(1) }),
      })),
      ...writeParts(chart),
      anchor: anchorOf(sheet, chart),
    };
  });
}

function writeParts({ categoryAxis, valueAxis, dataLabels }: Chart): Pick<Stored, "axes" | "dataLabels"> {
  const position = LABEL_POSITIONS[dataLabels.position];
  return {
    axes: {
      x: { tickLblPos: TICK_LABELS[categoryAxis.tickLabelPosition], reverse: categoryAxis.reversePlotOrder },
      y: {
        numberFormat: { formatCode: valueAxis.numberFormat, sourceLinked: false },
        ...(valueAxis.minimum !== null && { scale: { min: valueAxis.minimum } }),
        // Where the axis of values crosses the names is kept with the axis of values.
        ...(categoryAxis.position === "Maximum" && { crosses: "max" as const }),
      },
    },
    ...(dataLabels.showValue && {
      dataLabels: {
        showValue: true,
        numberFormat: { formatCode: dataLabels.numberFormat, sourceLinked: false },
        ...(position && { position }),
      },
    }),
  };
}

function readParts({ axes, dataLabels, series = [] }: Found): ReturnType<typeof newChartParts> {
  const parts = newChartParts();
  const { categoryAxis, valueAxis } = parts;
  const nameOf = (names: Readonly<Record<string, string>>, stored: string | undefined, otherwise: string) =>
    Object.keys(names).find((name) => names[name] === stored) ?? otherwise;
  categoryAxis.tickLabelPosition = nameOf(TICK_LABELS, axes?.x?.tickLblPos, categoryAxis.tickLabelPosition);
  categoryAxis.reversePlotOrder = axes?.x?.reverse ?? false;
  if (axes?.y?.crosses === "max") categoryAxis.position = "Maximum";
  valueAxis.numberFormat = axes?.y?.numberFormat?.formatCode ?? valueAxis.numberFormat;
  valueAxis.minimum = axes?.y?.scale?.min ?? null;
  if (dataLabels?.showValue) {
    parts.dataLabels = {
      showValue: true,
      numberFormat: dataLabels.numberFormat?.formatCode ?? "General",
      position: nameOf(LABEL_POSITIONS, dataLabels.position, "OutsideEnd"),
    };
  }
  const colors = series.map(({ color }) => (typeof color === "string" ? `#${color}` : null));
  parts.seriesColors = colors.slice(0, colors.findLastIndex((color) => color !== null) + 1);
  return parts;
}

/**
 * Charts of one kind, drawn from one area; others (combined ones, for instance) are left out.
 *
 * @param chartParts the charts as XML: the reader does not say which way bars lie
 */
export function readCharts(
  workbook: Workbook,
  sheet: Worksheet,
  charts: readonly Found[],
  chartParts: readonly string[],
): Chart[] {
  return charts.flatMap((found, index) => {
    const references = (found.series ?? []).flatMap(({ valuesRef, categoriesRef }) => [valuesRef, categoriesRef]);
    const places = references.flatMap((reference) => (reference === undefined ? [] : (parseAddress(reference) ?? [])));
    const [first] = places;
    const source = first?.sheet ? findSheet(workbook, first.sheet) : sheet;
    const chartType = typeOf(found, chartParts);
    if (!first || !source || chartType === null || !found.anchor) return [];
    const values = parseAddress(found.series?.[0]?.valuesRef ?? "")?.area;
    const byRows = values !== undefined && values.right > values.left && values.top === values.bottom;
    return {
      id: newId(workbook),
      name: `Diagram ${index + 1}`,
      chartType,
      source: { sheetId: source.id, area: withNames(source, places.map(({ area }) => area).reduce(boundingAreaOf)) },
      seriesBy: byRows ? "Rows" : "Columns",
      ...placeOfAnchor(sheet, found.anchor),
      title: { text: found.title ?? "", visible: found.title !== undefined },
      legend: {
        visible: found.legend !== false && found.legend !== undefined,
        position: Object.keys(LEGENDS).find((name) => LEGENDS[name] === found.legend) ?? "Right",
      },
      ...readParts(found),
    };
  });
}

/** One series per column or row, named by the first row or column when that is text, as Excel reads a new chart. */
function seriesOf(source: Worksheet, { source: { area }, seriesBy }: Chart): Stored["series"] {
  const { top, left, bottom, right } = area;
  const isText = (row: number, column: number) => typeof cellAt(source, row, column).value !== "number";
  const body = {
    ...area,
    top: bottom > top && isText(top, right) ? top + 1 : top,
    left: right > left && isText(bottom, left) ? left + 1 : left,
  };
  const byColumns = seriesBy === "Auto" ? bottom - body.top >= right - body.left : seriesBy === "Columns";
  const line = (part: Area) => addressOf(source.name, part, true);
  const name = (row: number, column: number) => cellText(cellAt(source, row, column));
  if (byColumns) {
    return counted(body.left, right).map((column) => ({
      ...(body.top > top && { name: name(top, column) }),
      values: line({ ...body, left: column, right: column }),
      ...(body.left > left && { categories: line({ ...body, left, right: left }) }),
    }));
  }
  return counted(body.top, bottom).map((row) => ({
    ...(body.left > left && { name: name(row, left) }),
    values: line({ ...body, top: row, bottom: row }),
    ...(body.top > top && { categories: line({ ...body, top, bottom: top }) }),
  }));
}

/** The area with the row of names above it, which series hold as texts and not as places. */
function withNames(source: Worksheet, area: Area): Area {
  const hasNames = area.top > 0 && typeof cellAt(source, area.top - 1, area.right).value === "string";
  return hasNames ? { ...area, top: area.top - 1 } : area;
}

function typeOf({ kinds, series, barGrouping, lineGrouping, areaGrouping }: Found, parts: readonly string[]) {
  const [kind, ...more] = kinds;
  if (kind === undefined || more.length > 0) return null;
  const reference = (series?.[0]?.valuesRef ?? "").replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const isLying = parts.some((xml) => xml.includes('<c:barDir val="bar"/>') && xml.includes(`>${reference}<`));
  const type = kind === "bar" && !isLying ? "column" : kind;
  const wanted = { barGrouping, lineGrouping, areaGrouping };
  const names = Object.keys(KINDS).filter((name) => KINDS[name]?.type === type);
  const exact = names.find((name) =>
    Object.entries(wanted).every(([key, value]) => value === undefined || KINDS[name]?.[key as keyof Stored] === value),
  );
  return exact ?? names[0] ?? null;
}

function counted(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
