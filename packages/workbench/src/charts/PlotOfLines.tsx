import type { ChartSeries } from "excel-host/model/chartSeries";
import { chartScale } from "./chartScale";
import type { PlotBox } from "./plotBox";
import { axisText, chartColor } from "./plotBox";

interface Props {
  readonly data: ChartSeries;
  readonly box: PlotBox;
  readonly isFilled: boolean;
}

/** One line per series over the categories; a missing value leaves a gap. */
export function PlotOfLines({ data: { categories, series }, box, isFilled }: Props) {
  const scale = chartScale(series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const [left, width, height] = [box.left + 40, box.width - 44, box.height - 18];
  const room = width / Math.max(1, categories.length);
  const x = (index: number) => left + (index + 0.5) * room;
  const y = (value: number) => box.top + height * (1 - (value - scale.low) / (scale.high - scale.low));
  return (
    <>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className="chart-line" x1={left} x2={left + width} y1={y(tick)} y2={y(tick)} />
          <text className="chart-text end" x={left - 4} y={y(tick) + 4}>
            {axisText(tick)}
          </text>
        </g>
      ))}
      {series.map(({ values }, index) => {
        const path = values
          .map((value, at) =>
            value === null ? "" : `${(values[at - 1] ?? null) === null ? "M" : "L"}${x(at)} ${y(value)}`,
          )
          .join(" ");
        const [first, last] = [x(0), x(values.length - 1)];
        return (
          <g key={index}>
            {isFilled && (
              <path d={`${path} L${last} ${y(0)} L${first} ${y(0)} Z`} fill={chartColor(index)} fillOpacity={0.35} />
            )}
            <path d={path} fill="none" stroke={chartColor(index)} strokeWidth={2} />
          </g>
        );
      })}
      {categories.map((name, index) => (
        <text key={index} className="chart-text middle" x={x(index)} y={box.top + height + 14}>
          {name.slice(0, Math.max(3, Math.floor(room / 6)))}
        </text>
      ))}
    </>
  );
}
