import type { LineSum } from "./lineSum";

/** Sums that can all be true together, as they are accepted one by one. */
export interface SumTree {
  /** Takes a sum, unless its line is one already or an addend would count twice or in itself. */
  readonly accept: (sum: LineSum) => boolean;
  readonly isSum: (line: number) => boolean;
  /** True for a line that counts in no sum yet. */
  readonly isOpen: (line: number) => boolean;
  /** The sums, and each addend's sum. */
  readonly all: () => { readonly sums: readonly LineSum[]; readonly owner: ReadonlyMap<number, number> };
}

/** A tree without sums. */
export function sumTree(): SumTree {
  const sums = new Map<number, LineSum>();
  const owner = new Map<number, number>();
  return {
    accept(sum) {
      if (sums.has(sum.line) || sum.addends.some((addend) => owner.has(addend))) return false;
      const addends = new Set(sum.addends);
      for (let above: number | undefined = sum.line; above !== undefined; above = owner.get(above)) {
        if (addends.has(above)) return false;
      }
      sums.set(sum.line, sum);
      for (const addend of sum.addends) owner.set(addend, sum.line);
      return true;
    },
    isSum: (line) => sums.has(line),
    isOpen: (line) => !owner.has(line),
    all: () => ({ sums: [...sums.values()], owner }),
  };
}
