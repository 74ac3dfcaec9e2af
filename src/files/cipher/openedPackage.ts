import { joinedBytes } from "../bytes/joinedBytes";
import { xoredBytes } from "../bytes/xoredBytes";
import { compoundStream } from "../guard/compoundFile";
import { aesBlocks } from "./aes";
import { agileKey, type AgileKey } from "./agileKey";
import { standardKey } from "./standardKey";

/** Bytes that say the package's size, then its segments of so many. */
const [SIZE, SEGMENT, BLOCK] = [8, 4_096, 16] as const;

/**
 * The workbook within a file that Excel has ciphered with its own password, as it does when only the structure is
 * protected; null when the password is somebody's own, or the file is not whole.
 *
 * @param bytes a compound file
 * @example await openedPackage(ciphered) // the bytes of a zip
 */
export async function openedPackage(bytes: Uint8Array): Promise<Uint8Array | null> {
  const info = compoundStream(bytes, ["EncryptionInfo"]);
  const sealed = compoundStream(bytes, ["EncryptedPackage"]);
  if (!(info instanceof Uint8Array) || !(sealed instanceof Uint8Array)) return null;
  if (info.length < SIZE || sealed.length < SIZE) return null;
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const [major, minor] = [view.getUint16(0, true), view.getUint16(2, true)];
  const size = new DataView(sealed.buffer, sealed.byteOffset).getUint32(0, true);
  const body = sealed.subarray(SIZE);
  if (size > body.length) return null;
  if (major === 4 && minor === 4) {
    const agile = await agileKey(new TextDecoder().decode(info.subarray(SIZE)));
    return agile && (await openedSegments(agile, body)).subarray(0, size);
  }
  const key = minor === 2 && major >= 2 && major <= 4 ? await standardKey(info) : null;
  return key && (await aesBlocks(key, body)).subarray(0, size);
}

/** Each segment is a chain of its own. */
async function openedSegments({ key, ivOf }: AgileKey, body: Uint8Array): Promise<Uint8Array> {
  const plain = await aesBlocks(key, body);
  const covers: Uint8Array[] = [];
  for (let start = 0; start < plain.length; start += SEGMENT) {
    covers.push(ivOf(start / SEGMENT).subarray(0, BLOCK), body.subarray(start, start + SEGMENT - BLOCK));
  }
  return xoredBytes(plain, joinedBytes(covers));
}
