import { xlsRecords } from "../guard/xlsRecords";
import { rc4 } from "./rc4";
import { rc4Keys } from "./rc4Keys";

const [FILE_PASS, BOUND_SHEET] = [0x2f, 0x85] as const;
/** Records that are never ciphered: [MS-XLS] 2.2.10. */
const PLAIN: ReadonlySet<number> = new Set([0x0809, FILE_PASS, 0x0194, 0x0195, 0x00e1, 0x0196, 0x0138]);
/** Bytes of the file that share a key. */
const BLOCK = 1_024;
/** What [MS-OFFCRYPTO] 2.3.7.1 and 2.3.7.2 make of Excel's own password: how it is told from others, and what covers the bytes. */
const XOR_VERIFIER = 0x9a0a;
const XOR = [135, 107, 154, 226, 30, 227, 5, 98, 30, 105, 150, 96, 152, 110, 148, 4];

/**
 * The records of an .xls file that is ciphered with Excel's own password, deciphered and without the record that says so;
 * null when the password is somebody's own, or the cipher another than RC4 and XOR.
 *
 * @param records whole ones; headers are not ciphered
 * @param at where the record is that says how they are ciphered
 */
export function openedXls(records: Uint8Array, at: number): Uint8Array | null {
  const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
  const size = view.getUint16(at + 2, true);
  const header = records.subarray(at + 4, at + 4 + size);
  const verifier = xorVerifier(header);
  if (verifier !== null && verifier !== XOR_VERIFIER) return null;
  const plain = verifier === null ? withoutRc4(records, header) : withoutXor(records);
  if (plain === null) return null;
  keepPlain(records, plain);
  const cut = 4 + size;
  movePlaces(plain, -cut);
  const kept = new Uint8Array(plain.length - cut);
  kept.set(plain.subarray(0, at));
  kept.set(plain.subarray(at + cut), at);
  return kept;
}

/** What tells the password from others when the cipher is XOR; null for another cipher. Before Excel 97 there was no other. */
function xorVerifier(header: Uint8Array): number | null {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (header.length === 4) return view.getUint16(2, true);
  return header.length >= 6 && view.getUint16(0, true) === 0 ? view.getUint16(4, true) : null;
}

function withoutRc4(records: Uint8Array, header: Uint8Array): Uint8Array | null {
  const keys = rc4Keys(header);
  if (keys === null) return null;
  const plain = new Uint8Array(records.length);
  for (let start = 0; start < records.length; start += BLOCK) {
    // A key runs through every byte of its block, plain ones too.
    plain.set(rc4(keys(start / BLOCK), records.subarray(start, start + BLOCK)), start);
  }
  return plain;
}

/** Which byte of the cover is a record's first follows from where the record stands and how long it is: [MS-XLS] 2.2.10. */
function withoutXor(records: Uint8Array): Uint8Array {
  const plain = records.slice();
  for (const { content, end } of xlsRecords(records)) {
    for (let place = content; place < Math.min(end, records.length); place++) {
      const bare = records[place]! ^ XOR[(place + end - content) % XOR.length]!;
      plain[place] = (bare >> 5) | (bare << 3);
    }
  }
  return plain;
}

/** Puts back what was plain: headers, some records, and where a sheet begins. */
function keepPlain(records: Uint8Array, plain: Uint8Array): void {
  for (const { type, start, content, end } of xlsRecords(records)) {
    const past = PLAIN.has(type) ? end : type === BOUND_SHEET ? content + 4 : content;
    plain.set(records.subarray(start, past), start);
  }
}

/** The sheets' places in the file, counted anew. */
function movePlaces(records: Uint8Array, by: number): void {
  const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
  for (const { type, content } of xlsRecords(records)) {
    if (type !== BOUND_SHEET || content + 4 > records.length) continue;
    view.setUint32(content, view.getUint32(content, true) + by, true);
  }
}
