import type { Chart } from "../model/chart";
import { newChartParts } from "../model/chart";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../model/worksheet";
import type { Worksheet } from "../model/worksheet";
import { newId } from "../model/workbook";
import { asBoolean, asNumber, asOneOf, asText, isMissing } from "../wire/argument";
import type { ChartTarget } from "./chartParts";
import { axesObject, dataLabelsObject, seriesCollectionObject } from "./chartParts";
import { lookupMethods } from "../wire/collection";
import { invalidArgument } from "../wire/hostError";
import type { Argument, HostObject } from "../wire/hostObject";
import { defineClass } from "../wire/hostObject";
import { asRangeOnSheet, isSheetAlive, rangeArgument } from "../range/rangeTarget";
import type { SheetTarget } from "../range/rangeTarget";
import type { Json } from "../wire/wire";
import { wireName } from "../wire/wire";
import { worksheetObject } from "../wire/classLinks";

const TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
  "Area",
  "AreaStacked",
  "XYScatter",
] as const;
const PLACES = ["top", "left", "width", "height"] as const;

/** Charts as far as a report needs them: type, source, place, title, legend, colours, axes and labels. */
export const chartsObject = defineClass<SheetTarget>(() => ({
  name: "ChartCollection",
  isAlive: isSheetAlive,
  read: { Count: ({ sheet }) => sheet.charts.length },
  items: chartObjects,
  call: { ...lookupMethods(find, chartObjects), _GetItem: (target, key) => find(target, key), Add: add },
}));

const chartObject = defineClass<ChartTarget>(() => ({
  name: "Chart",
  isAlive: (target) => isSheetAlive(target) && target.sheet.charts.includes(target.chart),
  identity: ({ chart }) => ({ Id: chart.id }),
  read: {
    Id: ({ chart }) => chart.id,
    Name: ({ chart }) => chart.name,
    ChartType: ({ chart }) => chart.chartType,
    ...eachPlace(
      (name) =>
        ({ chart }: ChartTarget) =>
          chart[name],
    ),
  },
  write: {
    Name: ({ chart }, value) => {
      chart.name = asText(value, 255);
    },
    ChartType: ({ chart }, value) => {
      chart.chartType = asOneOf(value, TYPES);
    },
    ...eachPlace((name) => ({ chart }: ChartTarget, value: Json) => {
      chart[name] = asNumber(value, 0, 100_000);
    }),
  },
  navigate: {
    Title: (target) => titleObject(target),
    Legend: (target) => legendObject(target),
    Series: (target) => seriesCollectionObject(target),
    Axes: (target) => axesObject(target),
    DataLabels: (target) => dataLabelsObject(target),
    Worksheet: ({ state, sheet }) => worksheetObject({ state, sheet }),
  },
  call: {
    Delete: ({ sheet, chart }) => {
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
    SetPosition: (target, startCell, endCell) => place(target, startCell, endCell),
    SetData: ({ chart }, source, seriesBy) => void Object.assign(chart, asSource(source, seriesBy)),
  },
}));

const titleObject = defineClass<ChartTarget>(() => ({
  name: "ChartTitle",
  read: { Text: ({ chart }) => chart.title.text, Visible: ({ chart }) => chart.title.visible },
  write: {
    Text: ({ chart }, value) => {
      chart.title = { text: asText(value, 255), visible: true };
    },
    Visible: ({ chart }, value) => {
      chart.title.visible = asBoolean(value);
    },
  },
}));

const legendObject = defineClass<ChartTarget>(() => ({
  name: "ChartLegend",
  read: { Position: ({ chart }) => chart.legend.position, Visible: ({ chart }) => chart.legend.visible },
  write: {
    Position: ({ chart }, value) => {
      chart.legend.position = asOneOf(value, ["Top", "Bottom", "Left", "Right", "Corner", "Custom"]);
    },
    Visible: ({ chart }, value) => {
      chart.legend.visible = asBoolean(value);
    },
  },
}));

function add(target: SheetTarget, type: Argument, source: Argument, seriesBy: Argument): HostObject {
  const { sheet, state } = target;
  const chart: Chart = {
    id: newId(state.workbook),
    name: `Diagram ${sheet.charts.length + 1}`,
    chartType: asOneOf(type, TYPES),
    ...asSource(source, seriesBy),
    top: 0,
    left: 0,
    width: 360,
    height: 216,
    title: { text: "", visible: false },
    legend: { position: "Bottom", visible: true },
    ...newChartParts(),
  };
  sheet.charts.push(chart);
  return chartObject({ ...target, chart });
}

function asSource(source: Argument, seriesBy: Argument): Pick<Chart, "source" | "seriesBy"> {
  const range = rangeArgument(source);
  if (!range) throw invalidArgument("sourceData");
  return {
    source: { sheetId: range.sheet.id, area: range.area },
    seriesBy: asOneOf(seriesBy, ["Auto", "Columns", "Rows"], "Auto"),
  };
}

function place(target: ChartTarget, startCell: Argument, endCell: Argument): void {
  const { chart, sheet } = target;
  const start = asRangeOnSheet(startCell, target).area;
  chart.left = columnEdge(sheet, start.left);
  chart.top = rowEdge(sheet, start.top);
  if (isMissing(endCell)) return;
  const end = asRangeOnSheet(endCell, target).area;
  chart.width = columnEdge(sheet, end.right + 1) - chart.left;
  chart.height = rowEdge(sheet, end.bottom + 1) - chart.top;
}

/** Points from the sheet's left edge to the column. */
function columnEdge(sheet: Worksheet, column: number): number {
  let edge = column * STANDARD_WIDTH;
  for (const [index, { width, hidden }] of sheet.columns) {
    if (index < column) edge += (hidden ? 0 : (width ?? STANDARD_WIDTH)) - STANDARD_WIDTH;
  }
  return edge;
}

function rowEdge(sheet: Worksheet, row: number): number {
  let edge = row * STANDARD_HEIGHT;
  for (const [index, { height, hidden }] of sheet.rows) {
    if (index < row) edge += (hidden ? 0 : (height ?? STANDARD_HEIGHT)) - STANDARD_HEIGHT;
  }
  return edge;
}

function chartObjects(target: SheetTarget): HostObject[] {
  return target.sheet.charts.map((chart) => chartObject({ ...target, chart }));
}

function find(target: SheetTarget, key: Argument): HostObject | null {
  const wanted = asText(key).toLowerCase();
  const chart = target.sheet.charts.find(
    ({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted,
  );
  return chart ? chartObject({ ...target, chart }) : null;
}

function eachPlace<Member>(make: (name: (typeof PLACES)[number]) => Member): Record<string, Member> {
  return Object.fromEntries(PLACES.map((name) => [wireName(name), make(name)]));
}
