import type { Chart } from "excel-host/model/chart";
import type { Workbook } from "excel-host/model/workbook";
import { findSheet } from "excel-host/model/workbook";
import { pixels } from "../grid/axis";
import type { ChartSeries } from "excel-host/model/chartSeries";
import { chartSeries } from "excel-host/model/chartSeries";
import { PlotOfBars } from "./PlotOfBars";
import { PlotOfLines } from "./PlotOfLines";
import { PlotOfSlices } from "./PlotOfSlices";
import type { PlotBox } from "./plotBox";
import { chartColor } from "./plotBox";

interface Props {
  readonly workbook: Workbook;
  readonly chart: Chart;
  /** Where the sheet's first cell begins. */
  readonly left: number;
  readonly top: number;
}

/** A chart as a simple drawing of its cells: right kind, series, names and proportions; not Excel's every detail. */
export function ChartView({ workbook, chart, left, top }: Props) {
  const sheet = findSheet(workbook, chart.source.sheetId);
  const data: ChartSeries = sheet ? chartSeries(sheet, chart) : { categories: [], series: [] };
  const [width, height] = [pixels(chart.width), pixels(chart.height)];
  const isRound = /^(?:Pie|Doughnut)/.test(chart.chartType);
  const names = isRound ? data.categories : data.series.map(({ name }) => name);
  const headroom = chart.title.visible ? 34 : 12;
  const box = {
    left: 8,
    top: headroom,
    width: width - 16,
    height: height - headroom - (chart.legend.visible ? 30 : 8),
  };
  const colorOf = (index: number) => chart.seriesColors[index] ?? chartColor(index);
  return (
    <svg
      className="chart"
      role="img"
      aria-label={`Diagram ${chart.title.text || chart.name}`}
      style={{ left: left + pixels(chart.left), top: top + pixels(chart.top) }}
      width={width}
      height={height}
    >
      <rect className="chart-paper" width={width} height={height} />
      {chart.title.visible && (
        <text className="chart-title" x={width / 2} y={22}>
          {chart.title.text}
        </text>
      )}
      <Plot type={chart.chartType} data={data} box={box} colorOf={colorOf} />
      {chart.legend.visible && <Legend names={names} width={width} y={height - 12} colorOf={colorOf} />}
    </svg>
  );
}

interface PlotProps {
  readonly type: string;
  readonly data: ChartSeries;
  readonly box: PlotBox;
  readonly colorOf: (index: number) => string;
}

function Plot({ type, data, box, colorOf }: PlotProps) {
  if (/^(?:Pie|Doughnut)/.test(type)) return <PlotOfSlices data={data} box={box} hasHole={type.startsWith("D")} />;
  if (/^(?:Line|Area|XY)/.test(type)) return <PlotOfLines data={data} box={box} isFilled={type.startsWith("Area")} />;
  return (
    <PlotOfBars
      data={data}
      box={box}
      isFlat={type.startsWith("Bar")}
      isStacked={/Stacked/.test(type)}
      colorOf={colorOf}
    />
  );
}

function Legend({
  names,
  width,
  y,
  colorOf,
}: {
  readonly names: readonly string[];
  readonly width: number;
  readonly y: number;
  readonly colorOf: (index: number) => string;
}) {
  const share = width / Math.max(1, names.length);
  return names.map((name, index) => (
    <g
      key={`${name}${index}`}
      transform={`translate(${share * index + Math.max(8, share / 2 - name.length * 3.5)} ${y})`}
    >
      <rect y={-8} width={8} height={8} fill={colorOf(index)} />
      <text className="chart-text" x={12}>
        {name}
      </text>
    </g>
  ));
}
