import type { ChartSeries } from "excel-host/model/chartSeries";
import { chartScale } from "./chartScale";
import type { PlotBox } from "./plotBox";
import { axisText } from "./plotBox";

interface Props {
  readonly data: ChartSeries;
  readonly box: PlotBox;
  /** Lying bars instead of standing columns. */
  readonly isFlat: boolean;
  readonly isStacked: boolean;
  readonly colorOf: (index: number) => string;
}

/** Bars on a common scale, side by side or one on the other. */
export function PlotOfBars(props: Props) {
  const { data, isFlat, colorOf } = props;
  const { inner, room, scale, at, bar } = geometryOf(props);
  return (
    <>
      {scale.ticks.map((tick) => (
        <TickLine key={tick} inner={inner} tick={tick} at={at(tick)} isFlat={isFlat} />
      ))}
      {data.categories.map((name, category) => (
        <g key={category}>
          {data.series.map((_, serie) => (
            <rect key={serie} {...bar(category, serie)} fill={colorOf(serie)} />
          ))}
          {isFlat ? (
            <text className="chart-text end" x={inner.left - 4} y={inner.top + (category + 0.5) * room + 4}>
              {shortened(name, 15)}
            </text>
          ) : (
            <text
              className="chart-text middle"
              x={inner.left + (category + 0.5) * room}
              y={inner.top + inner.height + 14}
            >
              {shortened(name, Math.max(3, Math.floor(room / 6)))}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** Where things stand: pixels of the box, and functions from values and places in the data. */
function geometryOf({ data: { categories, series }, box, isFlat, isStacked }: Props) {
  const stacks = categories.map((_, index) => stacked(series.map(({ values }) => values[index] ?? 0)));
  const extent = isStacked
    ? stacks.flatMap((parts) => parts.flatMap(({ from, to }) => [from, to]))
    : series.flatMap(({ values }) => values.map((value) => value ?? 0));
  const scale = chartScale(extent);
  const inner = isFlat
    ? { left: box.left + 90, top: box.top, width: box.width - 100, height: box.height - 18 }
    : { left: box.left + 40, top: box.top, width: box.width - 44, height: box.height - 18 };
  const length = isFlat ? inner.width : inner.height;
  const at = (value: number) => ((value - scale.low) / (scale.high - scale.low)) * length;
  const room = (isFlat ? inner.height : inner.width) / Math.max(1, categories.length);
  const thickness = (room * 0.7) / (isStacked ? 1 : Math.max(1, series.length));

  const bar = (category: number, serie: number) => {
    const { from, to } = isStacked
      ? (stacks[category]?.[serie] ?? { from: 0, to: 0 })
      : { from: 0, to: series[serie]?.values[category] ?? 0 };
    const across = category * room + room * 0.15 + (isStacked ? 0 : serie * thickness);
    const [start, end] = [Math.min(at(from), at(to)), Math.max(at(from), at(to))];
    return isFlat
      ? { x: inner.left + start, y: inner.top + across, width: end - start, height: thickness }
      : { x: inner.left + across, y: inner.top + inner.height - end, width: thickness, height: end - start };
  };
  return { inner, room, scale, at, bar };
}

interface TickLineProps {
  readonly inner: PlotBox;
  readonly tick: number;
  /** Pixels from where the scale begins. */
  readonly at: number;
  readonly isFlat: boolean;
}

/** A line across the bars with its number. */
function TickLine({ inner, tick, at, isFlat }: TickLineProps) {
  const x = inner.left + at;
  const y = inner.top + inner.height - at;
  return isFlat ? (
    <g>
      <line className="chart-line" x1={x} x2={x} y1={inner.top} y2={inner.top + inner.height} />
      <text className="chart-text middle" x={x} y={inner.top + inner.height + 14}>
        {axisText(tick)}
      </text>
    </g>
  ) : (
    <g>
      <line className="chart-line" x1={inner.left} x2={inner.left + inner.width} y1={y} y2={y} />
      <text className="chart-text end" x={inner.left - 4} y={y + 4}>
        {axisText(tick)}
      </text>
    </g>
  );
}

/** Where each part of a stack begins and ends; what is negative is stacked downwards. */
function stacked(values: readonly number[]): { readonly from: number; readonly to: number }[] {
  let [up, down] = [0, 0];
  return values.map((value) => {
    const from = value < 0 ? down : up;
    if (value < 0) down += value;
    else up += value;
    return { from, to: from + value };
  });
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
