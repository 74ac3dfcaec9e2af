import { subtract } from "./amount";
import type { DeviationFormula } from "./sign";

/**
 * The one place where two figures become a deviation. The formula says which is subtracted from which;
 * `FAVOURABLE` and a table's convention give the formula of a row.
 *
 * @example deviation(-0.9, -0.3, "utfall-budget") // -0.6
 * @example deviation(39000, 53500, "budget-utfall") // 14500
 */
export function deviation(actual: number, budget: number, formula: DeviationFormula): number {
  return formula === "utfall-budget" ? subtract(actual, budget) : subtract(budget, actual);
}
