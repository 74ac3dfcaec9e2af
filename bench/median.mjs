/**
 * The middle one of some figures, of two the larger.
 *
 * @param {readonly number[]} numbers at least one
 * @returns {number}
 */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
