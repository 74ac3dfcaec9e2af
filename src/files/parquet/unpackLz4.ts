const LONG = 15;
const MORE = 255;
const LEAST_MATCH = 4;

/**
 * Unpacks a block of LZ4. Throws `RangeError` when it does not unpack to the size that was said.
 *
 * @param size in bytes
 * @example unpackLz4(Uint8Array.of(0x12, 7, 1, 0), 7) // seven sevens
 */
export function unpackLz4(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let [at, end] = [0, 0];

  /** A length of which the token holds the beginning. */
  function lengthFrom(start: number): number {
    let length = start;
    if (start < LONG) return length;
    let more = MORE;
    while (more === MORE) {
      more = packed[at++] ?? 0;
      length += more;
    }
    return length;
  }

  while (at < packed.length) {
    const token = packed[at++]!;
    const literals = lengthFrom(token >> 4);
    if (at + literals > packed.length || end + literals > size) throw new RangeError("literals beyond the end");
    out.set(packed.subarray(at, at + literals), end);
    at += literals;
    end += literals;
    if (at >= packed.length) break;
    const offset = packed[at]! | (packed[at + 1]! << 8);
    at += 2;
    const match = lengthFrom(token & LONG) + LEAST_MATCH;
    if (!(offset > 0 && offset <= end) || end + match > size) throw new RangeError("match beyond the ends");
    // A match may reach into what it itself writes.
    for (const stop = end + match; end < stop; end++) out[end] = out[end - offset]!;
  }
  if (end !== size) throw new RangeError("another size than was said");
  return out;
}
