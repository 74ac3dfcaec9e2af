import { gunzipSync } from "fflate";
import { decompress } from "fzstd";
import type { CompressionCodec, Compressors } from "hyparquet";
import { unpackLz4 } from "./unpackLz4";

/**
 * How pages that are packed in each way are unpacked; the library itself knows Snappy. Brotli and LZO are not among them:
 * hardly any program writes ledgers so, and Brotli's dictionary alone is larger than all the rest.
 */
export const UNPACKERS: Compressors = {
  GZIP: (packed, size) => gunzipSync(packed, { out: new Uint8Array(size) }),
  ZSTD: (packed, size) => decompress(packed, new Uint8Array(size)),
  LZ4_RAW: unpackLz4,
};

const KNOWN: ReadonlySet<string> = new Set(["UNCOMPRESSED", "SNAPPY", ...Object.keys(UNPACKERS)]);

/** @example isUnpackable("BROTLI") // false */
export function isUnpackable(codec: CompressionCodec): boolean {
  return KNOWN.has(codec);
}
