import { crc32 } from "../zip/crc32";
import type { FileTrouble } from "../fileError";
import type { ZipEntry } from "../zip/zipDirectory";
import { inflateChunks } from "./inflateChunks";

/** Bounds on what a streamed part may unpack to; it never stands in memory, but takes its time. Sizes in bytes. */
const LIMITS = { size: 4_000_000_000, ratio: 200, anyRatioBelow: 64_000_000 };

/**
 * A packed part's bytes as they are unpacked; last a trouble when it was broken, had another checksum or unpacked
 * without end.
 *
 * @param onPacked called with the packed bytes read so far
 */
export async function* unpackChunks(
  { packed, packedSize, crc }: ZipEntry,
  onPacked: (bytes: number) => void,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array | FileTrouble> {
  const limit = Math.min(LIMITS.size, Math.max(LIMITS.anyRatioBelow, packedSize * LIMITS.ratio));
  let size = 0;
  let sum = 0;
  try {
    for await (const chunk of inflateChunks(packed, onPacked)) {
      size += chunk.length;
      if (signal?.aborted || size > limit) return yield signal?.aborted ? "aborted" : "bomb";
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    if (!(error instanceof TypeError || (error as { code?: unknown }).code !== undefined)) throw error;
    return yield "corrupt";
  }
  if (sum !== crc) yield "corrupt";
}
