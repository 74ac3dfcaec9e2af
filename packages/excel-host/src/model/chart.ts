import type { Area } from "./area";

/** How an axis of names or of values is drawn. */
export interface ChartAxis {
  reversePlotOrder: boolean;
  tickLabelPosition: string;
  /** Where the other axis crosses. */
  position: string;
  numberFormat: string;
  /** Where the axis begins; null is Excel's own choice. */
  minimum: number | null;
}

/** A chart and the cells it draws. Position and size are in points. */
export interface Chart {
  readonly id: string;
  name: string;
  chartType: string;
  source: { sheetId: string; area: Area };
  seriesBy: string;
  top: number;
  left: number;
  width: number;
  height: number;
  title: { text: string; visible: boolean };
  legend: { position: string; visible: boolean };
  /** Fill of each series as `#RRGGBB`; a hole is Excel's own choice. */
  seriesColors: (string | null)[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  dataLabels: { showValue: boolean; numberFormat: string; position: string };
}

/** What a new chart has beside what it is made of. */
export function newChartParts(): Pick<Chart, "seriesColors" | "categoryAxis" | "valueAxis" | "dataLabels"> {
  return {
    seriesColors: [],
    categoryAxis: newAxis(),
    valueAxis: newAxis(),
    dataLabels: { showValue: false, numberFormat: "General", position: "OutsideEnd" },
  };
}

function newAxis(): ChartAxis {
  return {
    reversePlotOrder: false,
    tickLabelPosition: "NextToAxis",
    position: "Automatic",
    numberFormat: "General",
    minimum: null,
  };
}
