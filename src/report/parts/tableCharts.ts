import { subtract } from "../../domain/amount/amount";
import { formatAmount, thousandsFormat } from "../../domain/amount/formatAmount";
import type { Column, Table } from "../../domain/table/table";
import { SHOWN_DECIMALS, type Unit } from "../../domain/amount/unit";
import type { SpecCell } from "../../workbook/sheet";
import { chartTexts } from "../../texts/report/chartTexts";
import type { PartChart } from "./chartBlock";

/** What a chart needs to know of the part it belongs to. */
interface ChartedTable {
  readonly table: Table;
  readonly unit: Unit | null;
  readonly format: string;
  /** The figure as the report shows it, as a reference to its cell; null where there is none. */
  readonly figureAt: (row: number, column: number) => SpecCell | null;
}

/** A chart and the unit of its figures, which its title is yet to say. */
type UnitChart = PartChart & { readonly unit: Unit | null };

/** Fewer operations are read faster in the table. */
const FEWEST_OPERATIONS = 3;

/**
 * The charts of a driftsammandrag: forecast against closing by operation, and costs and income against the year before or
 * over the years of a plan. None for what the table does not hold.
 *
 * @example tableCharts({ table, unit: "mnkr", format, figureAt }).map(({ title }) => title)
 * // ["Prognos 2024 mot bokslut 2023 per verksamhet, mnkr", "Kostnader och intäkter, mnkr"]
 */
export function tableCharts(charted: ChartedTable): PartChart[] {
  return chartsOf(charted).map(inThousands);
}

/** Whole kronor of this size and more crowd a chart; the figures below it keep them. */
const LARGE = 100_000;

/** The chart with its unit in its title: thousands where kronor would not have room beside the bars. */
function inThousands({ unit, ...chart }: UnitChart): PartChart {
  const isLarge = chart.rows.some(({ figures }) => figures.some(({ value }) => Math.abs(Number(value ?? 0)) >= LARGE));
  return unit === "kr" && isLarge
    ? { ...chart, title: withUnit(chart.title, "tkr"), format: thousandsFormat() }
    : { ...chart, title: withUnit(chart.title, unit) };
}

function chartsOf(charted: ChartedTable): UnitChart[] {
  const { kind } = charted.table;
  if (kind === "driftsammandrag-prognos") {
    const pair = forecastAndClosing(charted.table.columns);
    return pair === null ? [] : [...byArea(charted, pair), ...costAndIncome(charted, pair)];
  }
  if (kind !== "driftsammandrag-budget-plan") return [];
  const years = charted.table.columns.flatMap(({ role, year }, index) =>
    year === null || role === "avvikelse" ? [] : [index],
  );
  return costAndIncome(charted, years);
}

/** The forecast and the closing of an earlier year; null unless the table has both. */
function forecastAndClosing(columns: readonly Column[]): readonly [number, number] | null {
  const forecast = columns.findIndex(({ role, measure }) => role === "prognos" && measure === null);
  const closing = columns.findIndex(({ role, measure }) => role === "bokslut" && measure === null);
  return forecast < 0 || closing < 0 ? null : [forecast, closing];
}

function byArea({ table, unit, format, figureAt }: ChartedTable, pair: readonly [number, number]): UnitChart[] {
  const operations = table.rows.flatMap(({ role, label }, row) => {
    const figures = role === "post" ? pair.map((column) => figureAt(row, column)) : [];
    return figures.some((figure) => figure !== null) ? [{ name: label, figures: figures.map(orBlank) }] : [];
  });
  if (operations.length < FEWEST_OPERATIONS) return [];
  const [forecast, closing] = pair.map((column) => seriesName(table.columns[column])) as [string, string];
  const shown = (name: string, value: number) => ({ name, amount: amountText(value, unit) });
  const named = operations.flatMap(({ name, figures }) => {
    const [now, before] = figures.map(({ value }) => value);
    return typeof now === "number" ? [{ name, now, before: typeof before === "number" ? before : null }] : [];
  });
  const sorted = [...named].sort((a, b) => b.now - a.now);
  const [most, least] = [sorted[0], sorted.at(-1)];
  const changed = named
    .flatMap(({ name, now, before }) => (before === null ? [] : [{ name, by: subtract(now, before) }]))
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))[0];
  const says = [
    chartTexts.bars(forecast, closing, operations.length),
    most && least ? chartTexts.extremes(shown(most.name, most.now), shown(least.name, least.now)) : "",
    changed ? chartTexts.mostChanged(shown(changed.name, changed.by)) : "",
  ];
  return [
    {
      key: "prognos-bokslut",
      kind: "bars",
      title: chartTexts.byArea(forecast, closing),
      unit,
      altText: says.filter((sentence) => sentence !== "").join(" "),
      format,
      fromZero: false,
      series: [forecast, closing],
      rows: operations,
    },
  ];
}

/** Of the table's last sum that is split into costs and income. */
function costAndIncome({ table, unit, format, figureAt }: ChartedTable, columns: readonly number[]): UnitChart[] {
  const partOfSum = (role: string) =>
    table.rows.findLastIndex(
      (row) => row.role === role && table.rows.some(({ label, role }) => label === row.parent && role === "summa"),
    );
  const parts = [partOfSum("varav-kostnader"), partOfSum("varav-intakter")];
  if (parts.includes(-1)) return [];
  const rows = columns.map((column) => ({
    name: seriesName(table.columns[column]),
    figures: parts.map((row) => orBlank(figureAt(row, column))),
  }));
  if (rows.length < 2 || rows.some(({ figures }) => figures.some(({ value }) => value === null))) return [];
  const says = rows.map(({ name, figures }) => {
    const [cost = "", income = ""] = figures.map(({ value }) => amountText(Number(value), unit));
    return { name, cost, income };
  });
  return [
    {
      key: "kostnader-intakter",
      kind: "columns",
      title: chartTexts.costAndIncome,
      unit,
      altText: chartTexts.columns(says),
      format,
      fromZero: true,
      series: [chartTexts.cost, chartTexts.income],
      rows,
    },
  ];
}

function seriesName(column: Column | undefined): string {
  return chartTexts.series(column?.role, column?.year ?? null);
}

function amountText(value: number, unit: Unit | null): string {
  return unit === null ? formatAmount(value, 1) : `${formatAmount(value, SHOWN_DECIMALS[unit])}\u00a0${unit}`;
}

function withUnit(title: string, unit: Unit | null): string {
  return unit === null ? title : `${title}, ${unit}`;
}

function orBlank(cell: SpecCell | null): SpecCell {
  return cell ?? { value: null, style: "amount" };
}
