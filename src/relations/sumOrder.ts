import type { LineSum } from "./lineSum";

type Sum = Pick<LineSum, "line" | "addends">;

/**
 * The sums that need not wait for others to be understood: a total that is to be added further shows first what it adds
 * itself, and what stands under a heading of its own is the last that a sum with other lines above it adds.
 *
 * @param isOpenTotal true for a line that words call a total, and that nothing shows to be a sum yet
 * @param starts true for the first line under a heading
 * @example readySums([{ line: 4, addends: [2, 3] }], (line) => line === 2, () => false) // []
 */
export function readySums<One extends Sum>(
  sums: readonly One[],
  isOpenTotal: (line: number) => boolean,
  starts: (line: number) => boolean,
): One[] {
  const own = new Set(sums.map(({ line }) => line));
  return sums.filter(({ line, addends }) => {
    const [first = line] = addends;
    const isUnderHeading = first > line && starts(first) && line > 0 && !starts(line);
    return !isUnderHeading && !addends.some((addend) => isOpenTotal(addend) && !own.has(addend));
  });
}

/**
 * Some sums, each after those of its addends that are totals themselves: what counts in a sum already is not asked what it
 * adds.
 *
 * @param among all sums that are known, the likeliest first
 * @example afterAddends([whole], [whole, part], (line) => line === part.line) // [part, whole]
 */
export function afterAddends<One extends Sum>(
  sums: readonly One[],
  among: readonly One[],
  isOpenTotal: (line: number) => boolean,
): One[] {
  const own = new Map(among.toReversed().map((one) => [one.line, one]));
  const seen = new Set<One>();
  return sums.flatMap((sum) => {
    const [ordered, open] = [[] as One[], seen.has(sum) ? [] : [sum]];
    seen.add(sum);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const totals = top.addends.filter(isOpenTotal).flatMap((addend) => own.get(addend) ?? []);
      const next = totals.find((one) => !seen.has(one));
      if (next === undefined) ordered.push(...open.splice(-1));
      else {
        seen.add(next);
        open.push(next);
      }
    }
    return ordered;
  });
}
