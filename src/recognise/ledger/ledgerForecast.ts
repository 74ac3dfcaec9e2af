import type { EntryType } from "../../domain/ledger/entryType";
import type { ForecastBasis, SideAmounts } from "../../domain/forecast/forecastBasis";
import type { Ledger, LedgerPart } from "./interpretLedger";
import { kronor } from "./kronor";

const DECEMBER = 12;

/**
 * The gross costs and incomes of every verksamhetsområde that a forecast of the year starts from, in kronor. The year's
 * budget and last year's closing count only when the ledger has them to December: a part of a year is not the year.
 * Null without an outcome.
 *
 * @example ledgerForecast(ledger, "huvudbok.xlsx")?.operations[0]?.cost.actual // 2870300.5
 */
export function ledgerForecast(ledger: Ledger, file: string): ForecastBasis | null {
  const outcomes = ledger.parts.filter(({ type }) => type === "utfall").map(({ period }) => period);
  if (outcomes.length === 0) return null;
  const last = outcomes.reduce((latest, period) => Math.max(latest, period));
  const [year, month] = [Math.floor(last / 100), last % 100];
  const slice = (type: EntryType, of: number, to: number): readonly LedgerPart[] => {
    const own = ledger.parts.filter((part) => part.type === type && Math.floor(part.period / 100) === of);
    const isWhole = to < DECEMBER || own.some(({ period }) => period % 100 === DECEMBER);
    return isWhole ? own.filter(({ period }) => period % 100 <= to) : [];
  };
  const slices: Slices = {
    actual: slice("utfall", year, month),
    periodBudget: slice("budget", year, month),
    yearBudget: slice("budget", year, DECEMBER),
    previousPeriod: slice("utfall", year - 1, month),
    previousYear: slice("utfall", year - 1, DECEMBER),
    given: ledger.parts.filter(({ type, period }) => type === "prognos" && Math.floor(period / 100) === year),
  };
  const totals = { cost: totalsOf(slices, "cost"), income: totalsOf(slices, "income") };
  const side = (operation: string, name: "cost" | "income"): SideAmounts => {
    const amount = (of: keyof SideAmounts): number | null =>
      slices[of].length === 0 ? null : kronor(totals[name][of].get(operation) ?? 0);
    return {
      actual: amount("actual"),
      periodBudget: amount("periodBudget"),
      yearBudget: amount("yearBudget"),
      previousPeriod: amount("previousPeriod"),
      previousYear: amount("previousYear"),
      given: amount("given"),
    };
  };
  const used = new Set(ledger.parts.map(({ operation }) => operation));
  const operations = ledger.operations.filter((operation) => used.has(operation));
  return {
    file,
    unit: "kr",
    year,
    month,
    operations: operations.map((operation) => ({
      operation,
      cost: side(operation, "cost"),
      income: side(operation, "income"),
    })),
  };
}

type Slices = Readonly<Record<keyof SideAmounts, readonly LedgerPart[]>>;
type Totals = Readonly<Record<keyof SideAmounts, ReadonlyMap<string, number>>>;

/** One side of each slice by verksamhetsområde, in parts of a krona. */
function totalsOf(slices: Slices, side: "cost" | "income"): Totals {
  const of = (parts: readonly LedgerPart[]): ReadonlyMap<string, number> => {
    const sums = new Map<string, number>();
    for (const part of parts) sums.set(part.operation, (sums.get(part.operation) ?? 0) + part[side]);
    return sums;
  };
  const { actual, periodBudget, yearBudget, previousPeriod, previousYear, given } = slices;
  return {
    actual: of(actual),
    periodBudget: of(periodBudget),
    yearBudget: of(yearBudget),
    previousPeriod: of(previousPeriod),
    previousYear: of(previousYear),
    given: of(given),
  };
}
