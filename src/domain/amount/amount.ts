import Big from "big.js";

/** Amounts with at most six decimals are exact as whole millionths in a double, far beyond any municipal budget. */
const SCALE = 1_000_000;

/**
 * Decimal-exact a − b: the nearest double to the exact decimal difference, never −0.
 *
 * @example subtract(-1.4, 1.2) // -2.6 (the plain operator gives -2.5999999999999996)
 */
export function subtract(a: number, b: number): number {
  const scaledA = Math.round(a * SCALE);
  const scaledB = Math.round(b * SCALE);
  const exact = scaledA / SCALE === a && scaledB / SCALE === b && Number.isSafeInteger(scaledA - scaledB);
  return positiveZero(exact ? (scaledA - scaledB) / SCALE : new Big(a).minus(b).toNumber());
}

/**
 * Decimal-exact sum, never −0.
 *
 * @example sum([0.1, 0.2]) // 0.3
 */
export function sum(amounts: readonly number[]): number {
  let scaled = 0;
  for (const amount of amounts) {
    const one = Math.round(amount * SCALE);
    if (one / SCALE !== amount) return exactSum(amounts);
    scaled += one;
  }
  return Number.isSafeInteger(scaled) ? positiveZero(scaled / SCALE) : exactSum(amounts);
}

/**
 * Rounds half away from zero, as Excel's ROUND and the printed reports do; never −0.
 *
 * @example roundHalfAway(-2.45, 1) // -2.5
 * @example roundHalfAway(-0.01648, 1) // 0
 * @example roundHalfAway(1.005, 2) // 1.01
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (hasDecimals(value, decimals)) return positiveZero(value);
  return positiveZero(new Big(value).round(decimals, Big.roundHalfUp).toNumber());
}

/** True when a value surely has no more decimals than these: most figures are written as they are rounded. */
function hasDecimals(value: number, decimals: number): boolean {
  const scale = 10 ** decimals;
  const scaled = Math.round(value * scale);
  return Number.isSafeInteger(scaled) && scaled / scale === value;
}

function exactSum(amounts: readonly number[]): number {
  return positiveZero(amounts.reduce((total, amount) => total.plus(amount), new Big(0)).toNumber());
}

function positiveZero(value: number): number {
  return value === 0 ? 0 : value;
}
