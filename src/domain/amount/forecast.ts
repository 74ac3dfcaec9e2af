import { subtract, sum } from "./amount";
import { proportion } from "./proportion";

/** How a whole year is estimated from its first months. */
export type ForecastMethod = "linear" | "remainingBudget" | "budgetProfile" | "previousYear";

/** Amounts from January up to and including `month`, with the sign of their table. */
export interface ForecastInput {
  readonly actual: number;
  /** 1–12. */
  readonly month: number;
  readonly yearBudget: number | null;
  /** Budget for the same months as `actual`. */
  readonly periodBudget: number | null;
  readonly previousYear: number | null;
  /** The previous year's amount for the same months. */
  readonly previousPeriod: number | null;
}

export type ForecastAmount = Exclude<keyof ForecastInput, "actual" | "month">;

/** The amounts a method needs beside actual and month. */
export const FORECAST_NEEDS: Readonly<Record<ForecastMethod, readonly ForecastAmount[]>> = {
  linear: [],
  remainingBudget: ["yearBudget", "periodBudget"],
  budgetProfile: ["yearBudget", "periodBudget"],
  previousYear: ["previousYear", "previousPeriod"],
};

/**
 * The whole year's amount.
 *
 * - `linear`: every month like those gone: actual / month × 12.
 * - `remainingBudget`: the rest of the year as budgeted: actual + (year budget − period budget).
 * - `budgetProfile`: the same share off as so far: actual × year budget / period budget.
 * - `previousYear`: months gone weigh as much as last year: actual × previous year / previous period.
 *
 * Null when an amount that is divided by is 0. A needed amount that is null is a bug and throws.
 *
 * @example forecast("linear", { actual: 30, month: 3, … }) // 120
 * @example forecast("remainingBudget", { actual: 30, month: 3, yearBudget: 100, periodBudget: 24, … }) // 106
 */
export function forecast(method: ForecastMethod, input: ForecastInput): number | null {
  const { actual, month } = input;
  const [year = 0, period = 0] = FORECAST_NEEDS[method].map((name) => needed(input[name], name));
  switch (method) {
    case "linear":
      return proportion(actual, 12, month);
    case "remainingBudget":
      return sum([actual, subtract(year, period)]);
    case "budgetProfile":
    case "previousYear":
      return period === 0 ? null : proportion(actual, year, period);
  }
}

function needed(amount: number | null, name: ForecastAmount): number {
  if (amount === null) throw new Error(`the method needs ${name}`);
  return amount;
}
