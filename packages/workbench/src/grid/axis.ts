/** Pixels of the row with the column letters, and of the column with the row numbers. */
export const HEAD_HEIGHT = 22;
export const HEAD_WIDTH = 46;

/** Where the rows or columns of a sheet lie on the screen. Pixels; a hidden one has no size. */
export interface Axis {
  /** `edges[n]` is where number n begins; the last is where everything ends. */
  readonly edges: readonly number[];
  readonly count: number;
}

/** Points to whole pixels at 96 to the inch. */
export function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** @example sizeOf(axisOf(2, () => 20), 1) // 20 */
export function sizeOf({ edges }: Axis, index: number): number {
  return (edges[index + 1] ?? 0) - (edges[index] ?? 0);
}

/** The length of all lines together. */
export function lengthOf({ edges }: Axis): number {
  return edges.at(-1) ?? 0;
}

/** The number that lies at a distance from the start; the last one when the distance is beyond it. */
export function indexAt({ edges, count }: Axis, distance: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((edges[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** An axis of that many lines of the given sizes. */
export function axisOf(count: number, size: (index: number) => number): Axis {
  const edges = [0];
  for (let index = 0; index < count; index += 1) edges.push((edges[index] ?? 0) + size(index));
  return { edges, count };
}
