import Big from "big.js";

/**
 * An amount raised by the same percentage every year, chained on the unrounded amount of the year before, as the
 * plan years of a budget are: 41 320 by 2,5 % is 42 353 after one year and 43 411,825 after two. Decimal-exact before
 * the last step to a double. `years` is a whole number, not negative; `percent` at face value (2.5 for 2,5 %).
 *
 * @example indexed(41320, 2.5, 1) // 42353
 * @example indexed(41320, 2.5, 2) // 43411.825
 */
export function indexed(amount: number, percent: number, years: number): number {
  const raised = indexFactor(percent, years).times(amount).toNumber();
  return raised === 0 ? 0 : raised;
}

function indexFactor(percent: number, years: number): Big {
  return new Big(percent).div(100).plus(1).pow(years);
}
