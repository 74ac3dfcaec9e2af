/** Adds whole numbers exactly, however large their sums. */
interface ExactSums {
  /** @param sum which of the sums, from 0 */
  add(sum: number, value: number): void;
  total(sum: number): bigint;
}

/** @example const sums = exactSums(1); sums.add(0, 2 ** 53); sums.add(0, 1); sums.total(0) // 9007199254740993n */
export function exactSums(count: number): ExactSums {
  const parts = new Float64Array(count);
  const carried = new Map<number, bigint>();
  return {
    add(sum, value) {
      const part = parts[sum]! + value;
      if (Number.isSafeInteger(part)) parts[sum] = part;
      else {
        carried.set(sum, (carried.get(sum) ?? 0n) + BigInt(parts[sum]!));
        parts[sum] = value;
      }
    },
    total: (sum) => (carried.get(sum) ?? 0n) + BigInt(parts[sum]!),
  };
}
