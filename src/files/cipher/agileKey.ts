import { attributeOf } from "../attributeOf";
import { joinedBytes } from "../bytes/joinedBytes";
import { aesChain } from "./aes";
import { fourBytes, ownPassword } from "./ownPassword";
import { sha1 } from "./sha1";
import { sha512 } from "./sha512";

type Digest = (bytes: Uint8Array) => Uint8Array;

/** How a workbook's parts are ciphered, and by which key. */
export interface AgileKey {
  readonly key: Uint8Array;
  /** What covers the first block of a segment, by the segment's number. */
  readonly ivOf: (segment: number) => Uint8Array;
}

const DIGESTS: Readonly<Record<string, Digest | undefined>> = { SHA1: sha1, SHA512: sha512 };
/** [MS-OFFCRYPTO] 2.3.4.13: what tells the keys of the check's two halves, and of the key itself, from one another. */
const VERIFIER = Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79);
const VERIFIER_DIGEST = Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e);
const KEY = Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6);
/** Excel's own number is 100 000. */
const MOST_TURNS = 1_000_000;

/**
 * The key of a workbook that Excel 2010 or later has ciphered with its own password: [MS-OFFCRYPTO] 2.3.4.10–13. Null when
 * the password is somebody's own, or the cipher is another than Excel's.
 *
 * @param description the XML that says how the workbook is ciphered
 */
export async function agileKey(description: string): Promise<AgileKey | null> {
  const data = /<(?:\w+:)?keyData\s[^<>]*>/u.exec(description)?.[0] ?? "";
  const password = /<(?:\w+:)?encryptedKey\s[^<>]*>/u.exec(description)?.[0] ?? "";
  const digest = DIGESTS[attributeOf(password, "hashAlgorithm") ?? ""];
  const dataDigest = DIGESTS[attributeOf(data, "hashAlgorithm") ?? ""];
  const size = Number(attributeOf(password, "keyBits")) / 8;
  const turns = Number(attributeOf(password, "spinCount"));
  if (digest === undefined || dataDigest === undefined) return null;
  if ((size !== 16 && size !== 32) || !(turns <= MOST_TURNS) || !isExcels(password) || !isExcels(data)) return null;
  const salt = bytesOf(password, "saltValue");
  const base = turned(digest, salt, turns);

  async function opened(attribute: string, purpose: Uint8Array): Promise<Uint8Array> {
    const bytes = digest!(joinedBytes([base, purpose]));
    const key = new Uint8Array(size).fill(0x36);
    key.set(bytes.subarray(0, size));
    return aesChain(key, salt, bytesOf(password, attribute));
  }

  const expected = digest(await opened("encryptedVerifierHashInput", VERIFIER));
  const told = await opened("encryptedVerifierHashValue", VERIFIER_DIGEST);
  if (told.length < expected.length || expected.some((byte, index) => byte !== told[index])) return null;
  const key = (await opened("encryptedKeyValue", KEY)).subarray(0, Number(attributeOf(data, "keyBits")) / 8);
  const dataSalt = bytesOf(data, "saltValue");
  return { key, ivOf: (segment) => dataDigest(joinedBytes([dataSalt, fourBytes(segment)])) };
}

/** The password's digest, taken as many times over as the workbook says. */
function turned(digest: Digest, salt: Uint8Array, turns: number): Uint8Array {
  let bytes = digest(joinedBytes([salt, ownPassword()]));
  const numbered = new Uint8Array(4 + bytes.length);
  const view = new DataView(numbered.buffer);
  for (let turn = 0; turn < turns; turn++) {
    view.setUint32(0, turn, true);
    numbered.set(bytes, 4);
    bytes = digest(numbered);
  }
  return bytes;
}

function isExcels(tag: string): boolean {
  const says = (attribute: string, value: string): boolean => attributeOf(tag, attribute) === value;
  return says("cipherAlgorithm", "AES") && says("cipherChaining", "ChainingModeCBC") && says("blockSize", "16");
}

/** Bytes written in base 64; none when there are none. */
function bytesOf(tag: string, attribute: string): Uint8Array {
  const text = attributeOf(tag, attribute) ?? "";
  if (!/^[\w+/\s]*={0,2}$/u.test(text) || text.replace(/[=\s]/gu, "").length % 4 === 1) return new Uint8Array();
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
