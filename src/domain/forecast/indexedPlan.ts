import { subtract, sum } from "../amount/amount";
import { indexed } from "../amount/indexation";
import { costRate, type Indexation } from "./indexationSettings";
import { computedCell } from "../table/computedCell";
import { sumRows } from "../table/sumRows";
import type { Column, Row, RowRole, Table, TableCell } from "../table/table";

/**
 * A budget carried into plan years by yearly percentages, each on the unrounded year before: costs by wages and prices
 * weighed together, income by its own. A row that is split into costs and income is their difference, a sum adds its
 * rows when it does so in the budget; a row without a split is raised as costs are. Null for a table that has its own
 * plan, or no budget for a whole year.
 *
 * @example indexedPlan(table, { years: [{ wages: 2.5, prices: 2.5, income: 2.5 }], wageShare: 60 })?.columns.map(({ role }) => role)
 * // ["budget", "plan"]
 */
export function indexedPlan(table: Table, { years, wageShare }: Indexation): Table | null {
  if (table.kind !== "driftsammandrag-prognos" && table.kind !== "driftsammandrag-budget-plan") return null;
  if (years.length === 0 || table.columns.some(({ role }) => role === "plan")) return null;
  const base = table.columns.findLastIndex(
    ({ role, period, measure }) => role === "budget" && measure === null && (period === "helår" || period === ""),
  );
  const budget = table.columns[base];
  if (budget?.year == null) return null;
  const rates = years.map((year) => ({ cost: costRate(year, wageShare), income: year.income }));
  let amounts = table.rows.map((row) => row.cells[base]?.value ?? null);
  const cells: TableCell[][] = table.rows.map((row) => [row.cells[base] ?? computedCell(null, null, "empty")]);
  for (const rate of rates) {
    amounts = nextYear(table, amounts, rate);
    amounts.forEach((amount, row) => cells[row]?.push(planned(amount, table.rows[row]?.role)));
  }
  const first = budget.year + 1;
  const columns = rates.map((rate, index): Column => ({
    header: `Plan ${first + index}`,
    role: "plan",
    period: "helår",
    year: first + index,
    measure: null,
    calculated: true,
    rates: rate,
  }));
  return {
    ...table,
    id: `${table.id}-plan`,
    kind: "driftsammandrag-budget-plan",
    columns: [budget, ...columns],
    rows: table.rows.map((row, index) => ({ ...row, cells: cells[index] ?? [] })),
    footnotes: [],
    notes: [
      {
        code: "indexed",
        values: { years: years.map((rates, index) => ({ ...rates, year: first + index })), wageShare },
      },
    ],
  };
}

function planned(value: number | null, role: RowRole | undefined): TableCell {
  return computedCell(value, null, role === "rubrik" ? "empty" : "notComputable");
}

function nextYear(
  { rows }: Table,
  amounts: readonly (number | null)[],
  rate: { readonly cost: number; readonly income: number },
): (number | null)[] {
  const next = rows.map(({ amountKind }, row) => {
    const amount = amounts[row] ?? null;
    return amount === null ? null : indexed(amount, amountKind === "intakt" ? rate.income : rate.cost, 1);
  });
  const sums = new Map(sumRows(rows).map(({ index, candidates }) => [index, candidates]));
  rows.forEach((row, index) => {
    if (amounts[index] === null) return;
    const net = difference(rows, row, next);
    const addends = (sums.get(index) ?? []).find((set) => foots(set, amounts, amounts[index] ?? null));
    if (net !== null) next[index] = net;
    else if (addends) next[index] = sum(addends.map((addend) => next[addend] ?? 0));
  });
  return next;
}

/** Income less costs of a row that has both as its parts, with the row's own sign. */
function difference(rows: readonly Row[], row: Row, amounts: readonly (number | null)[]): number | null {
  if (row.amountKind !== "resultat" && row.amountKind !== "nettokostnad") return null;
  const part = (role: RowRole) =>
    amounts[rows.findIndex((one) => one.role === role && one.parent === row.label)] ?? null;
  const [cost, income] = [part("varav-kostnader"), part("varav-intakter")];
  if (cost === null || income === null) return null;
  return row.amountKind === "resultat" ? subtract(income, cost) : subtract(cost, income);
}

function foots(set: readonly number[], amounts: readonly (number | null)[], total: number | null): boolean {
  return total !== null && Math.abs(subtract(sum(set.map((row) => amounts[row] ?? 0)), total)) < 1e-6;
}
