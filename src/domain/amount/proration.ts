import { sum } from "./amount";
import type { Period } from "./months";
import { proportion } from "./proportion";

/**
 * The part of a year's budget that falls in a period: by the number of months, or by a profile of twelve weights of
 * any size (January first). Null when the weights add up to 0.
 *
 * @example prorated(1200, { from: 1, to: 8 }, null) // 800
 * @example prorated(1200, { from: 7, to: 7 }, [1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1]) // 0
 */
export function prorated(yearBudget: number, period: Period, profile: readonly number[] | null): number | null {
  if (profile === null) return proportion(yearBudget, period.to - period.from + 1, 12);
  const total = sum(profile);
  return total === 0 ? null : proportion(yearBudget, sum(profile.slice(period.from - 1, period.to)), total);
}
