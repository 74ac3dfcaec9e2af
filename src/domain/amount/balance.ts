import { sum } from "./amount";

/**
 * Whether a result (+ is surplus) is in balance: not negative, or within the tolerated deficit.
 *
 * @example inBalance(-0.3, 0.5) // true
 */
export function inBalance(result: number, toleratedDeficit: number): boolean {
  return sum([result, toleratedDeficit]) >= 0;
}
