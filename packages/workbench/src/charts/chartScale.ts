/** An axis of values: round numbers from `low` to `high`. */
interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/**
 * A scale that holds all values; zero is always on it.
 *
 * @example chartScale([-3, 12]).ticks // [-5, 0, 5, 10, 15]
 */
export function chartScale(values: readonly number[]): Scale {
  const least = Math.min(0, ...values);
  const most = Math.max(values.some((value) => value !== 0) ? 0 : 1, ...values);
  const rough = (most - least) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const low = Math.floor(least / step);
  const high = Math.max(low + 1, Math.ceil(most / step));
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => (low + index) * step);
  return { low: low * step, high: high * step, ticks };
}
