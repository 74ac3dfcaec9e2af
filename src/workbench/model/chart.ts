import type { Area } from "./area";

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
}
