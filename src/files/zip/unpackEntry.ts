import { crc32 } from "./crc32";
import type { FileTrouble } from "../../domain/document/fileError";
import { inflatePart } from "./inflatePart";
import { inflateSmall } from "./inflateSmall";
import type { ZipEntry } from "./zipDirectory";

/** Spreadsheet XML packs 5 to 30 times, deflate can reach 1 032; small parts and files may pack as they like. */
const RATIO = 200;

/**
 * Unpacks one part and proves its checksum.
 *
 * @param limit bytes it may unpack to
 * @param anyRatioBelow bytes it may unpack to however small it is packed; up to the limit when absent
 * @returns the bytes; `bomb` when there are more than the limit or than spreadsheets pack to
 */
export async function unpackEntry(
  entry: ZipEntry,
  limit: number,
  anyRatioBelow = limit,
): Promise<Uint8Array | FileTrouble> {
  if (entry.method !== 0 && entry.method !== 8) return "corrupt";
  const most = plausibleSize(entry.packedSize, limit, anyRatioBelow);
  const small = entry.method === 0 ? null : inflateSmall(entry, most);
  if (small && crc32(small) === entry.crc) return small;
  const part = entry.method === 0 ? entry.packed : await inflatePart(entry.packed, most, entry.size);
  if (part === "corrupt") return "corrupt";
  // What is honestly too large was refused from the directory; this lied or packs better than any workbook.
  if (part === "overflow" || part.length > most) return "bomb";
  return crc32(part) === entry.crc ? part : "corrupt";
}

/** Bytes that so many packed bytes may unpack to; up to `anyRatioBelow` whatever their number. */
export function plausibleSize(packedSize: number, limit: number, anyRatioBelow: number): number {
  return Math.min(limit, Math.max(anyRatioBelow, packedSize * RATIO));
}
