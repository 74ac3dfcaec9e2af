import Big from "big.js";

/**
 * How many decimals a figure is written with.
 *
 * @example decimalsOf(-7.65) // 2
 * @example decimalsOf(1200) // 0
 */
export function decimalsOf(value: number): number {
  const { c, e } = new Big(value);
  return Math.max(0, c.length - 1 - e);
}
