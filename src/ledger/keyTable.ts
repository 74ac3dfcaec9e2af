/** The combinations of four whole numbers that have been met, numbered from 0. */
interface KeyTable {
  /** Its number; `count()` as it was before for one that is new. */
  place(first: number, second: number, third: number, fourth: number): number;
  /** As `place`, −1 for one that is new. */
  find(first: number, second: number, third: number, fourth: number): number;
  count(): number;
  /** The numbers of the combinations in their order: all first ones, all second ones … */
  columns(): readonly [first: Int32Array, second: Int32Array, third: Int32Array, fourth: Int32Array];
}

const SMALLEST = 1_024;
const EMPTY = -1;

/**
 * A map from four numbers to one, in a few bytes a combination: of millions, a `Map` takes ten times the room.
 *
 * @example const keys = keyTable(); keys.place(3510, 8100, 202403, 0); keys.place(3510, 8100, 202403, 0) // 0
 */
export function keyTable(): KeyTable {
  const columns: Record<0 | 1 | 2 | 3, Int32Array> = [0, 1, 2, 3].map(() => new Int32Array(SMALLEST)) as never;
  let slots = new Int32Array(SMALLEST * 2).fill(EMPTY);
  let count = 0;

  /** The slot where a combination stands, or would. */
  function slotOf(first: number, second: number, third: number, fourth: number): number {
    const mask = slots.length - 1;
    let slot = hash(first, second, third, fourth) & mask;
    for (let at = slots[slot]!; at !== EMPTY; at = slots[slot]!) {
      const { 0: a, 1: b, 2: c, 3: d } = columns;
      if (a[at] === first && b[at] === second && c[at] === third && d[at] === fourth) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  function grow(): void {
    for (const key of [0, 1, 2, 3] as const) columns[key] = larger(columns[key]);
    slots = new Int32Array(slots.length * 2).fill(EMPTY);
    const { 0: a, 1: b, 2: c, 3: d } = columns;
    for (let at = 0; at < count; at++) slots[slotOf(a[at]!, b[at]!, c[at]!, d[at]!)] = at;
  }

  return {
    place(first, second, third, fourth) {
      let slot = slotOf(first, second, third, fourth);
      if (slots[slot] !== EMPTY) return slots[slot]!;
      if (count === columns[0].length) {
        grow();
        slot = slotOf(first, second, third, fourth);
      }
      columns[0][count] = first;
      columns[1][count] = second;
      columns[2][count] = third;
      columns[3][count] = fourth;
      slots[slot] = count;
      return count++;
    },
    find: (first, second, third, fourth) => slots[slotOf(first, second, third, fourth)]!,
    count: () => count,
    columns: () => [columns[0].slice(0, count), columns[1].slice(0, count), columns[2].slice(0, count), columns[3].slice(0, count)], // prettier-ignore
  };
}

/** @example larger(new Int32Array(2)).length // 4 */
export function larger<Column extends Int32Array | Float64Array>(column: Column): Column {
  const more = (column instanceof Int32Array ? new Int32Array(column.length * 2) : new Float64Array(column.length * 2)) as Column; // prettier-ignore
  more.set(column);
  return more;
}

function hash(first: number, second: number, third: number, fourth: number): number {
  let mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) ^ Math.imul(third, 0x27d4eb2f) ^ Math.imul(fourth, 0x165667b1);
  return mixed ^ (mixed >>> 13);
}
