import { md5 } from "./md5";
import { rc4 } from "./rc4";

/** What Excel ciphers a workbook with whose structure is protected, and tries before it asks. */
const PASSWORD = "VelvetSweatshop";
const [FILE_PASS, BOUND_SHEET] = [0x2f, 0x85] as const;
/** Records that are never ciphered: [MS-XLS] 2.2.10. */
const PLAIN: ReadonlySet<number> = new Set([0x0809, FILE_PASS, 0x0194, 0x0195, 0x00e1, 0x0196, 0x0138]);
/** Bytes of the file that share a key. */
const BLOCK = 1_024;
/** Bytes of a key of 40 bits. */
const SHORT_KEY = 5;

/** The key of each block, by its number. */
type Keys = (block: number) => Promise<Uint8Array>;

/**
 * The records of an .xls file that is ciphered with Excel's own password, deciphered and without the record that says so;
 * null when the password is somebody's own, or the cipher another than RC4.
 *
 * @param records whole ones; headers are not ciphered
 * @param at where the record is that says how they are ciphered
 */
export async function withoutDefaultPassword(records: Uint8Array, at: number): Promise<Uint8Array | null> {
  const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
  const size = view.getUint16(at + 2, true);
  const keys = await keysOf(records.subarray(at + 4, at + 4 + size));
  if (keys === null) return null;
  const plain = records.slice();
  for (let start = 0; start < records.length; start += BLOCK) {
    const block = records.subarray(start, start + BLOCK);
    // A key runs through every byte of its block, plain ones too.
    plain.set(rc4(await keys(start / BLOCK), block), start);
  }
  keepPlain(records, plain, view);
  const cut = 4 + size;
  movePlaces(plain, -cut);
  const kept = new Uint8Array(plain.length - cut);
  kept.set(plain.subarray(0, at));
  kept.set(plain.subarray(at + cut), at);
  return kept;
}

/** Puts back what was plain: headers, some records, and where a sheet begins. */
function keepPlain(records: Uint8Array, plain: Uint8Array, view: DataView): void {
  for (let at = 0; at + 4 <= records.length; at += 4 + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    const size = view.getUint16(at + 2, true);
    const kept = PLAIN.has(type) ? size : type === BOUND_SHEET ? 4 : 0;
    plain.set(records.subarray(at, at + 4 + kept), at);
  }
}

/** The sheets' places in the file, counted anew. */
function movePlaces(records: Uint8Array, by: number): void {
  const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
  for (let at = 0; at + 8 <= records.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === BOUND_SHEET) view.setUint32(at + 4, view.getUint32(at + 4, true) + by, true);
  }
}

/** [MS-OFFCRYPTO] 2.3.6 and 2.3.5; null when the password does not fit. */
async function keysOf(header: Uint8Array): Promise<Keys | null> {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (header.length < 54 || view.getUint16(0, true) !== 1) return null;
  const [major, minor] = [view.getUint16(2, true), view.getUint16(4, true)];
  if (major === 1 && minor === 1) return fitting(rc4Keys(header.subarray(6, 22)), header.subarray(22, 54), async (bytes) => md5(bytes)); // prettier-ignore
  if (minor !== 2 || major < 2 || major > 4) return null;
  const headerSize = view.getUint32(10, true);
  const verifier = 14 + headerSize;
  if (headerSize < 32 || verifier + 60 > header.length) return null;
  const keyBits = view.getUint32(14 + 16, true) || 40;
  const keys = await cryptoKeys(header.subarray(verifier + 4, verifier + 20), keyBits / 8);
  const sealed = new Uint8Array(36);
  sealed.set(header.subarray(verifier + 20, verifier + 36));
  sealed.set(header.subarray(verifier + 40, verifier + 60), 16);
  return fitting(keys, sealed, sha1);
}

/** The keys when they open the 16 bytes whose digest stands behind them. */
async function fitting(
  keys: Keys,
  sealed: Uint8Array,
  digest: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<Keys | null> {
  const open = rc4(await keys(0), sealed);
  const expected = await digest(open.subarray(0, 16));
  return expected.every((byte, index) => open[16 + index] === byte) ? keys : null;
}

function rc4Keys(salt: Uint8Array): Keys {
  const start = md5(utf16(PASSWORD)).subarray(0, SHORT_KEY);
  const salted = joined(...Array.from({ length: 16 }, () => [start, salt]).flat());
  const base = md5(salted).subarray(0, SHORT_KEY);
  return async (block) => md5(joined(base, number(block)));
}

async function cryptoKeys(salt: Uint8Array, length: number): Promise<Keys> {
  const base = await sha1(joined(salt, utf16(PASSWORD)));
  return async (block) => {
    const key = (await sha1(joined(base, number(block)))).subarray(0, length);
    // A key of 40 bits is filled out with zeros.
    return length === SHORT_KEY ? joined(key, new Uint8Array(11)) : key;
  };
}

async function sha1(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-1", bytes as BufferSource));
}

function number(value: number): Uint8Array {
  return new Uint8Array(Uint32Array.of(value).buffer);
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
