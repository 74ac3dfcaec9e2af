import { formatValue } from "excel-host/text/formatValue";

/** The box that a chart's plot may use, in pixels. */
export interface PlotBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"] as const;

/** The colour of series (or slice) number n. */
export function chartColor(index: number): string {
  return COLORS[index % COLORS.length] ?? COLORS[0];
}

/**
 * A number on an axis.
 *
 * @example axisText(-1200.5) // "−1200,5"
 */
export function axisText(value: number): string {
  return formatValue(Number(value.toPrecision(6)), "General").replace("-", "−");
}
