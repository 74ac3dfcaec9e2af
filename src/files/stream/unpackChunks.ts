import { crc32 } from "../zip/crc32";
import type { FileTrouble } from "../../domain/document/fileError";
import { plausibleSize } from "../zip/unpackEntry";
import type { ZipEntry } from "../zip/zipDirectory";
import { inflateChunks, type Inflate } from "./inflateChunks";

/** Bounds on what a streamed part may unpack to; it never stands in memory, but takes its time. Sizes in bytes. */
const MOST = 4_000_000_000;
const ANY_RATIO_BELOW = 64_000_000;

/**
 * A packed part's bytes as they are unpacked; last a trouble when it was broken, had another checksum or unpacked
 * to more than the limit.
 *
 * @param onPacked called with the packed bytes read so far
 */
export async function* unpackChunks(
  { packed, packedSize, crc }: ZipEntry,
  onPacked: (bytes: number) => void,
  signal?: AbortSignal,
  inflate: Inflate = inflateChunks,
): AsyncGenerator<Uint8Array | FileTrouble> {
  const limit = plausibleSize(packedSize, MOST, ANY_RATIO_BELOW);
  let size = 0;
  let sum = 0;
  try {
    for await (const chunk of inflate(packed, onPacked)) {
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
