import { inflateSync } from "fflate";
import type { ZipEntry } from "./zipDirectory";

/** Bytes. Up to this claimed size one call is cheaper than the runtime's stream, whose every part costs as much as 100 kB. */
export const SMALL = 4_000_000;

/**
 * A small packed part at once, or null when it is not small, or not what the list of parts claims: the stream then
 * tells what is wrong with it.
 *
 * @param limit bytes it may unpack to
 */
export function inflateSmall({ packed, size }: ZipEntry, limit: number): Uint8Array | null {
  if (size > Math.min(SMALL, limit)) return null;
  try {
    // One byte more than claimed: a part that is longer fills it.
    const part = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return part.length === size ? part : null;
  } catch {
    return null;
  }
}
