/**
 * Bytes with each turned by the one of a cover that stands in its place; past the cover's end as they are.
 *
 * @example xoredBytes(Uint8Array.of(1, 2, 3), Uint8Array.of(1, 1)) // Uint8Array.of(0, 3, 3)
 */
export function xoredBytes(bytes: Uint8Array, cover: Uint8Array): Uint8Array {
  return bytes.map((byte, index) => byte ^ (cover[index] ?? 0));
}
