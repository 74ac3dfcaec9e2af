import type { ForecastAmount } from "../domain/amount/forecast";
import type { ForecastChoice } from "../domain/forecast/forecastSettings";

/** What the report, which is always Swedish, calls each way to forecast a year. */
export const FORECAST_NAMES: Readonly<Record<ForecastChoice, string>> = {
  remainingBudget: "Utfall + återstående budget",
  linear: "Linjär",
  previousYear: "Förra årets profil",
  budgetProfile: "Budgetens profil",
  manual: "Manuell",
  given: "Arbetsbokens prognos",
};

/** What each amount is called where it is missing. */
const AMOUNT_NAMES: Readonly<Record<ForecastAmount, string>> = {
  yearBudget: "budget för helår",
  periodBudget: "budget för perioden",
  previousYear: "förra årets bokslut",
  previousPeriod: "förra årets utfall för samma period",
};

/**
 * The amounts that a method lacks.
 *
 * @example missingAmounts(["yearBudget", "periodBudget"]) // "budget för helår och budget för perioden saknas"
 */
export function missingAmounts(missing: readonly ForecastAmount[]): string {
  return `${missing.map((name) => AMOUNT_NAMES[name]).join(" och ")} saknas`;
}
