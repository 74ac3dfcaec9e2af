/** Bits that fit in a number's 32 beside the seven that may be held over; a dictionary with more places fills no memory. */
const WIDEST = 24;

/**
 * Small whole numbers as Parquet stores levels and places in a dictionary: runs of one value, and groups of eight packed bit
 * by bit. Never reads past the end or makes more than `count`, whatever the runs claim of themselves.
 *
 * @param width bits of a value
 * @returns null when they are fewer than `count`
 * @example decodeRuns(Uint8Array.of(6, 1, 3, 0b11100100), 2, 5)?.join() // "1,1,1,0,1"
 */
export function decodeRuns(bytes: Uint8Array, width: number, count: number): Int32Array | null {
  if (width > WIDEST) return null;
  const values = new Int32Array(count);
  const mask = (1 << width) - 1;
  let [at, done] = [0, 0];

  /** Seven bits a byte, the lowest first. */
  function header(): number {
    let [number, factor, byte] = [0, 1, 0x80];
    while (byte >= 0x80 && at < bytes.length) {
      byte = bytes[at++]!;
      number += (byte & 0x7f) * factor;
      factor *= 128;
    }
    return number;
  }

  function repeated(times: number): void {
    let value = 0;
    for (let shift = 0; shift < width; shift += 8) value |= (bytes[at++] ?? 0) << shift;
    const end = Math.min(count, done + times);
    values.fill(value, done, end);
    done = end;
  }

  function packed(groups: number): void {
    const end = Math.min(count, done + groups * 8);
    const next = at + groups * width;
    let held = 0;
    let bits = 0;
    for (; done < end; done++) {
      while (bits < width) {
        held |= bytes[at++]! << bits;
        bits += 8;
      }
      values[done] = held & mask;
      held >>>= width;
      bits -= width;
    }
    at = next;
  }

  while (done < count) {
    if (at >= bytes.length) return null;
    const number = header();
    if (number % 2 === 1) packed(Math.floor(number / 2));
    else repeated(number / 2);
    if (at > bytes.length && done < count) return null;
  }
  return values;
}
