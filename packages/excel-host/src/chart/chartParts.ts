import type { Chart, ChartAxis } from "../model/chart";
import { chartSeries } from "../model/chartSeries";
import { findSheet } from "../model/workbook";
import { asBoolean, asNumber, asOneOf, asText } from "../wire/argument";
import { listMethods } from "../wire/collection";
import { asColor } from "../look/color";
import type { HostObject } from "../wire/hostObject";
import { defineClass } from "../wire/hostObject";
import type { SheetTarget } from "../range/rangeTarget";

/** A chart of a sheet. */
export interface ChartTarget extends SheetTarget {
  readonly chart: Chart;
}

interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

interface AxisTarget {
  readonly axis: ChartAxis;
}

const LABEL_POSITIONS = ["Center", "InsideEnd", "InsideBase", "OutsideEnd", "BestFit", "None"] as const;

/** The series that a chart's cells give. */
export const seriesCollectionObject = defineClass<ChartTarget>(() => ({
  name: "ChartSeriesCollection",
  read: { Count: (target) => seriesOf(target).length },
  items: seriesObjects,
  call: listMethods(seriesObjects),
}));

const seriesObject = defineClass<SeriesTarget>(() => ({
  name: "ChartSeries",
  isAlive: (target) => target.index < seriesOf(target).length,
  read: { Name: (target) => seriesOf(target)[target.index]?.name ?? "" },
  navigate: { Format: (target) => seriesFormatObject(target) },
}));

const seriesFormatObject = defineClass<SeriesTarget>(() => ({
  name: "ChartSeriesFormat",
  navigate: { Fill: (target) => fillObject(target) },
}));

const fillObject = defineClass<SeriesTarget>(() => ({
  name: "ChartFill",
  call: {
    SetSolidColor: ({ chart, index }, color) => {
      chart.seriesColors[index] = asColor(asText(color));
    },
    Clear: ({ chart, index }) => {
      chart.seriesColors[index] = null;
    },
  },
}));

/** The two axes of a chart that has axes. */
export const axesObject = defineClass<ChartTarget>(() => ({
  name: "ChartAxes",
  navigate: {
    CategoryAxis: ({ chart }) => axisObject({ axis: chart.categoryAxis }),
    ValueAxis: ({ chart }) => axisObject({ axis: chart.valueAxis }),
  },
}));

const axisObject = defineClass<AxisTarget>(() => ({
  name: "ChartAxis",
  read: {
    ReversePlotOrder: ({ axis }) => axis.reversePlotOrder,
    TickLabelPosition: ({ axis }) => axis.tickLabelPosition,
    Position: ({ axis }) => axis.position,
    NumberFormat: ({ axis }) => axis.numberFormat,
    Minimum: ({ axis }) => axis.minimum ?? "",
  },
  write: {
    ReversePlotOrder: ({ axis }, value) => {
      axis.reversePlotOrder = asBoolean(value);
    },
    TickLabelPosition: ({ axis }, value) => {
      axis.tickLabelPosition = asOneOf(value, ["NextToAxis", "High", "Low", "None"]);
    },
    Position: ({ axis }, value) => {
      axis.position = asOneOf(value, ["Automatic", "Maximum", "Minimum"]);
    },
    NumberFormat: ({ axis }, value) => {
      axis.numberFormat = asText(value, 255);
    },
    Minimum: ({ axis }, value) => {
      axis.minimum = value === "" ? null : asNumber(value, -Number.MAX_VALUE, Number.MAX_VALUE);
    },
  },
}));

/** The figures at a chart's bars or points. */
export const dataLabelsObject = defineClass<ChartTarget>(() => ({
  name: "ChartDataLabels",
  read: {
    ShowValue: ({ chart }) => chart.dataLabels.showValue,
    NumberFormat: ({ chart }) => chart.dataLabels.numberFormat,
    Position: ({ chart }) => chart.dataLabels.position,
  },
  write: {
    ShowValue: ({ chart }, value) => {
      chart.dataLabels.showValue = asBoolean(value);
    },
    NumberFormat: ({ chart }, value) => {
      chart.dataLabels.numberFormat = asText(value, 255);
    },
    Position: ({ chart }, value) => {
      chart.dataLabels.position = asOneOf(value, LABEL_POSITIONS);
    },
  },
}));

function seriesObjects(target: ChartTarget): HostObject[] {
  return seriesOf(target).map((_, index) => seriesObject({ ...target, index }));
}

function seriesOf({ state, chart }: ChartTarget) {
  const sheet = findSheet(state.workbook, chart.source.sheetId);
  return sheet ? chartSeries(sheet, chart).series : [];
}
