import type { ChartSeries } from "excel-host/model/chartSeries";
import type { PlotBox } from "./plotBox";
import { chartColor } from "./plotBox";

interface Props {
  readonly data: ChartSeries;
  readonly box: PlotBox;
  readonly hasHole: boolean;
}

/** The first series as shares of a circle, from the top and clockwise. Signs are ignored, as in Excel. */
export function PlotOfSlices({ data: { series }, box, hasHole }: Props) {
  const sizes = (series[0]?.values ?? []).map((value) => Math.abs(value ?? 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const radius = Math.max(0, Math.min(box.width, box.height) / 2 - 4);
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const edge = (share: number) => {
    const angle = 2 * Math.PI * share - Math.PI / 2;
    return `${x + radius * Math.cos(angle)} ${y + radius * Math.sin(angle)}`;
  };
  let before = 0;
  return (
    <>
      {sizes.map((size, index) => {
        const share = total === 0 ? 0 : size / total;
        const from = before;
        before += share;
        if (share === 0) return null;
        if (share > 0.9999) return <circle key={index} cx={x} cy={y} r={radius} fill={chartColor(index)} />;
        const arc = `A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${edge(before)}`;
        return <path key={index} d={`M${x} ${y} L${edge(from)} ${arc} Z`} fill={chartColor(index)} stroke="#fff" />;
      })}
      {hasHole && <circle cx={x} cy={y} r={radius * 0.55} fill="#fff" />}
    </>
  );
}
