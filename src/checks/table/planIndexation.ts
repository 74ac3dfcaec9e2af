import { roundHalfAway, subtract } from "../../domain/amount/amount";
import { formatAmount } from "../../domain/amount/formatAmount";
import { indexed } from "../../domain/amount/indexation";
import { rowName, type Row, type Table } from "../../domain/table/table";
import { grainOf } from "../../domain/finding/tolerance";
import { isFigure, type CheckResult, type Figure, type Found } from "../result/checkResult";
import type { TableCheck } from "../check";

/** See {@link planIndexation}. */
export const PLAN_INDEXATION: TableCheck = { name: "indexation", on: "table", run: planIndexation };

/** A row's last budget and its plan years. */
interface PlanRow {
  readonly row: Row;
  readonly base: Figure;
  readonly years: readonly Figure[];
}

/** As many rows must agree on a rate for it to be the table's. */
const LEAST_ROWS = 3;
/** A rate that most rows follow is among the commonest; rounding gives small rows others. */
const MOST_RATES = 8;

/**
 * Plan years against the last budget year, raised by the rate that most rows of the table follow. A row where one year
 * leaves it while the others follow is suspected; a row that follows none of it is planned otherwise, which is worth
 * knowing: a sum that is indexed by itself no longer adds up.
 *
 * Source of the rule: docs/regler.md, "Planår"; the chain is unrounded or rounded year by year.
 *
 * @example planIndexation(budgetPlan).findings[0]?.message.code // "planOtherwise"
 */
function planIndexation(table: Table): CheckResult {
  const rows = planRows(table);
  const rate = commonRate(rows);
  if (rate === null) return { performed: 0, findings: [] };
  const following = rows.filter((one) => wrongYears(one, rate).length === 0).length;
  const findings = rows.flatMap((one) => departure(table, one, rate, { following, rows: rows.length }));
  return { performed: rows.length, findings };
}

/** How a row leaves the rate; nothing when it does not. */
function departure(
  table: Table,
  { row, base, years }: PlanRow,
  rate: number,
  counts: { readonly following: number; readonly rows: number },
): Found[] {
  const wrong = wrongYears({ row, base, years }, rate);
  const [year] = wrong;
  const shown = year === undefined ? undefined : years[year];
  if (year === undefined || shown === undefined) return [];
  const isSlip = wrong.length === 1 && years.length > 2;
  const expected = roundHalfAway(indexed(base.value, rate, year + 1), base.decimals ?? 0);
  const show = (value: number) => formatAmount(value, Math.min(1, base.decimals ?? 0));
  const last = years.at(-1) ?? shown;
  const percent = formatAmount(rate, Number.isInteger(rate) ? 0 : 1);
  return [
    {
      severity: isSlip ? "misstänkt" : "info",
      class: isSlip ? "wrong-value" : "convention-differs",
      table: table.id,
      row: rowName(row),
      column: table.columns[row.cells.indexOf(shown)]?.header ?? "",
      printed: shown.value,
      expected,
      difference: subtract(shown.value, expected),
      message: isSlip
        ? {
            code: "planYearSlip",
            values: { base: show(base.value), rate: percent, expected: show(expected), printed: show(shown.value) },
          }
        : {
            code: "planOtherwise",
            values: { ...counts, rate: percent, from: show(base.value), to: show(last.value), years: years.length },
          },
      source: shown.source,
    },
  ];
}

/** Rows of gross amounts; nets near zero tell nothing. */
function planRows(table: Table): PlanRow[] {
  const columns = table.columns.map((column, index) => ({ ...column, index }));
  const years = columns.filter(({ role }) => role === "plan").sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const before = (years[0]?.year ?? 0) - 1;
  const base = columns.find(({ role, year }) => role === "budget" && year === before);
  if (years.length < 2 || base === undefined || !years.every(({ year }, at) => year === before + 1 + at)) return [];
  return table.rows.flatMap((row): PlanRow[] => {
    const first = row.cells[base.index];
    const rest = years.map(({ index }) => row.cells[index]).filter(isFigure);
    const isGross = isFigure(first) && first.value >= 100 * grainOf(first) && rest.length === years.length;
    return isGross && (row.role.startsWith("varav-") || row.role === "post") ? [{ row, base: first, years: rest }] : [];
  });
}

/** The yearly rate, in tenths of a per cent, that more than half of the rows follow throughout; null when none. */
function commonRate(rows: readonly PlanRow[]): number | null {
  const counts = new Map<number, number>();
  for (const { base, years } of rows) {
    const rate = roundHalfAway(100 * ((years[0]?.value ?? 0) / base.value - 1), 1);
    if (rate !== 0) counts.set(rate, (counts.get(rate) ?? 0) + 1);
  }
  const [best] = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_RATES)
    .map(([rate]) => ({ rate, followers: rows.filter((row) => wrongYears(row, rate).length === 0).length }))
    .sort((a, b) => b.followers - a.followers);
  if (best === undefined || best.followers < LEAST_ROWS || 2 * best.followers <= rows.length) return null;
  return best.rate;
}

/** Positions of the plan years that neither the budget nor the year before, raised, gives within rounding. */
function wrongYears({ base, years }: PlanRow, rate: number): number[] {
  return years.flatMap((cell, at) => {
    const grain = Math.max(grainOf(cell), grainOf(base));
    const before = years[at - 1] ?? base;
    const fromBase = Math.abs(cell.value - indexed(base.value, rate, at + 1)) <= (at + 1.5) * grain;
    const fromBefore = Math.abs(cell.value - indexed(before.value, rate, 1)) <= 1.5 * grain;
    return fromBase || fromBefore ? [] : [at];
  });
}
