import Big from "big.js";

/** So many decimals below 1e9 make fifteen digits, which a double holds as written. */
const SHORT = 6;

/**
 * How many decimals a figure is written with.
 *
 * @example decimalsOf(-7.65) // 2
 * @example decimalsOf(1200) // 0
 */
export function decimalsOf(value: number): number {
  // Most figures are written with few decimals, and dividing tells them at once.
  for (let decimals = 0, scale = 1; decimals <= SHORT; decimals++, scale *= 10) {
    if (Math.abs(value) < 1e9 && Math.round(value * scale) / scale === value) return decimals;
  }
  const { c, e } = new Big(value);
  return Math.max(0, c.length - 1 - e);
}
