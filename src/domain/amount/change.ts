import { subtract } from "./amount";

/**
 * The change from one figure to another as a share of the earlier one's size: 0.05 is an increase by 5 %. Divided by
 * the size without its sign, so that an increase is positive also from a negative figure. Null from 0, where there is
 * no share.
 *
 * @example change(105, 100) // 0.05
 * @example change(-8, -10) // 0.2
 * @example change(5, 0) // null
 */
export function change(now: number, before: number): number | null {
  return before === 0 ? null : subtract(now, before) / Math.abs(before);
}
