import { joinedBytes } from "../bytes/joinedBytes";
import { xoredBytes } from "../bytes/xoredBytes";
import { aesBlocks } from "./aes";
import { fourBytes, ownPassword } from "./ownPassword";
import { sha1 } from "./sha1";

const TURNS = 50_000;
/** Where the description of the cipher begins, and what it says of AES with a key of 128 bits. */
const [HEADER, AES_128] = [12, 0x660e] as const;

/**
 * The key of a workbook that Excel 2007 has ciphered with its own password: [MS-OFFCRYPTO] 2.3.4.7–9. Null when the
 * password is somebody's own, or the cipher is another than Excel's.
 *
 * @param info the stream that says how the workbook is ciphered
 */
export async function standardKey(info: Uint8Array): Promise<Uint8Array | null> {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  if (info.length < HEADER + 32 || view.getUint32(HEADER + 8, true) !== AES_128) return null;
  const verifier = HEADER + view.getUint32(8, true);
  if (verifier + 72 > info.length) return null;
  const key = keyOf(info.subarray(verifier + 4, verifier + 20));
  const expected = sha1(await aesBlocks(key, info.subarray(verifier + 20, verifier + 36)));
  const told = await aesBlocks(key, info.subarray(verifier + 40, verifier + 72));
  return expected.every((byte, index) => byte === told[index]) ? key : null;
}

function keyOf(salt: Uint8Array): Uint8Array {
  let bytes = sha1(joinedBytes([salt, ownPassword()]));
  for (let turn = 0; turn < TURNS; turn++) bytes = sha1(joinedBytes([fourBytes(turn), bytes]));
  const last = sha1(joinedBytes([bytes, fourBytes(0)]));
  return sha1(xoredBytes(new Uint8Array(64).fill(0x36), last)).subarray(0, 16);
}
