import Big from "big.js";

/**
 * amount × part / whole, rounded only once: the nearest double to the quotient with twenty decimals, never −0. `whole`
 * is not 0.
 *
 * @example proportion(-7.6, 12, 12) // -7.6 (the plain operators give -7.599999999999999)
 */
export function proportion(amount: number, part: number, whole: number): number {
  const share = new Big(amount).times(part).div(whole).toNumber();
  return share === 0 ? 0 : share;
}
