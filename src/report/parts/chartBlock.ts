import { chartTexts } from "../../texts/report/chartTexts";
import type { ChartSpec, SpecCell } from "../../workbook/sheet";
import { blankCells } from "./blankCells";
import { textLines } from "./textLines";

/** A chart of a part, with the figures it draws. */
export interface PartChart {
  readonly key: string;
  readonly kind: ChartSpec["kind"];
  readonly title: string;
  readonly altText: string;
  readonly format: string;
  readonly fromZero: boolean;
  readonly series: readonly string[];
  /** One per category: its name and a figure for each series. */
  readonly rows: readonly { readonly name: string; readonly figures: readonly SpecCell[] }[];
}

/** Where the block of a chart goes. */
interface ChartPlace {
  readonly top: number;
  /** Columns of the part. */
  readonly width: number;
  /** Characters that fit in a line of text. */
  readonly lineWidth: number;
  readonly key: string;
}

/** Rows of a chart: room for title, legend and axis, and more for every category that lies down. */
const FRAME_ROWS = 5;
const ROWS_PER_NAME = 1.5;
const MIN_ROWS = 14;

/**
 * A chart with what it says in words above it and the figures it draws below, so that it can be checked and is not
 * lost on somebody who cannot see it.
 *
 * @example chartBlock(chart, { top: 20, width: 5, lineWidth: 90, key: "prognos-bokslut" }).chart.source // { top: 40, … }
 */
export function chartBlock(
  chart: PartChart,
  { top, width, lineWidth, key }: ChartPlace,
): { readonly rows: (readonly SpecCell[])[]; readonly chart: ChartSpec } {
  const words = textLines(chart.altText, lineWidth);
  const lying = chart.kind === "bars" ? FRAME_ROWS + Math.ceil(chart.rows.length * ROWS_PER_NAME) : 0;
  const height = Math.max(MIN_ROWS, lying);
  const lead: (readonly SpecCell[])[] = [
    [],
    [{ value: chartTexts.heading, style: "commentHeading" }, ...blankCells("commentHeading", width - 1)],
    ...words.map((value): SpecCell[] => [{ value, style: "note" }]),
  ];
  const placeTop = top + lead.length;
  const figures: (readonly SpecCell[])[] = [
    [{ value: chartTexts.figures, style: "note" }],
    [{ value: null, style: "header" }, ...chart.series.map((value): SpecCell => ({ value, style: "headerNumber" }))],
    ...chart.rows.map(({ name, figures }) => [{ value: name, style: "label" } as const, ...figures]),
  ];
  const sourceTop = placeTop + height + 1;
  return {
    rows: [...lead, ...Array.from({ length: height }, (): SpecCell[] => []), ...figures],
    chart: {
      key,
      kind: chart.kind,
      title: chart.title,
      altText: chart.altText,
      format: chart.format,
      fromZero: chart.fromZero,
      place: { top: placeTop, left: 0, bottom: placeTop + height - 1, right: Math.max(3, width - 1) },
      source: { top: sourceTop, left: 0, bottom: sourceTop + chart.rows.length, right: chart.series.length },
    },
  };
}
