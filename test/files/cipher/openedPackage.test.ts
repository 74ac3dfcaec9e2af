import { createCipheriv, createHash } from "node:crypto";
import { CFB } from "@e965/xlsx";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { sha1 } from "../../../src/files/cipher/sha1";
import { sha512 } from "../../../src/files/cipher/sha512";
import { oneSheet } from "../buildWorkbook";

const ROWS = Array.from({ length: 400 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`);
const WORKBOOK = Buffer.from(oneSheet(ROWS.join("")));
const SALT = Buffer.from("0123456789abcdef");
const VERIFIER = Buffer.from("fedcba9876543210");
const number = (value: number): Buffer => Buffer.from(Uint32Array.of(value).buffer);
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");
const filled = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]);

function hash(name: string, ...parts: readonly Uint8Array[]): Buffer {
  return createHash(name).update(Buffer.concat(parts)).digest();
}

function aes(mode: "cbc" | "ecb", key: Buffer, iv: Buffer | null, bytes: Buffer): Buffer {
  const cipher = createCipheriv(`aes-${key.length * 8}-${mode}`, key, iv).setAutoPadding(false);
  return Buffer.concat([cipher.update(filled(bytes)), cipher.final()]);
}

/** A compound file as Excel makes it: how it is ciphered, and the workbook. */
function compound(info: Buffer, body: Buffer): Uint8Array {
  const file = CFB.utils.cfb_new();
  const size = Buffer.concat([number(WORKBOOK.length), number(0)]);
  CFB.utils.cfb_add(file, "/EncryptionInfo", info);
  CFB.utils.cfb_add(file, "/EncryptedPackage", Buffer.concat([size, body]));
  return new Uint8Array(CFB.write(file, { type: "buffer" }));
}

/** As Excel 2010 and later: [MS-OFFCRYPTO] 2.3.4.10. */
function agile(password: string, name: string, keySize: number, chaining = "CBC"): Uint8Array {
  const algorithm = name.replace("SHA", "sha");
  const turns = 50;
  let base = hash(algorithm, SALT, utf16(password));
  for (let turn = 0; turn < turns; turn++) base = hash(algorithm, number(turn), base);
  const keyFor = (purpose: string): Buffer => Buffer.concat([hash(algorithm, base, Buffer.from(purpose, "hex")), Buffer.alloc(32, 0x36)]).subarray(0, keySize); // prettier-ignore
  const sealed = (purpose: string, bytes: Buffer): string =>
    aes("cbc", keyFor(purpose), SALT, bytes).toString("base64");
  const key = hash("sha512", SALT).subarray(0, keySize);
  const about = `saltSize="16" blockSize="16" keyBits="${keySize * 8}" cipherAlgorithm="AES" cipherChaining="ChainingMode${chaining}" hashAlgorithm="${name}" saltValue="${SALT.toString("base64")}"`;
  const xml =
    `<encryption xmlns:p="x"><keyData ${about}/><keyEncryptors><keyEncryptor><p:encryptedKey spinCount="${turns}" ${about}` +
    ` encryptedVerifierHashInput="${sealed("fea7d2763b4b9e79", VERIFIER)}"` +
    ` encryptedVerifierHashValue="${sealed("d7aa0f6d3061344e", hash(algorithm, VERIFIER))}"` +
    ` encryptedKeyValue="${sealed("146e0be7abacd0d6", key)}"/></keyEncryptor></keyEncryptors></encryption>`;
  const segments = Array.from({ length: Math.ceil(WORKBOOK.length / 4096) }, (_, segment) => {
    const iv = hash(algorithm, SALT, number(segment)).subarray(0, 16);
    return aes("cbc", key, iv, WORKBOOK.subarray(segment * 4096, (segment + 1) * 4096));
  });
  return compound(Buffer.concat([Buffer.from([4, 0, 4, 0, 64, 0, 0, 0]), Buffer.from(xml)]), Buffer.concat(segments));
}

/** As Excel 2007: [MS-OFFCRYPTO] 2.3.4.7. */
function standard(password: string, algorithm = 0x660e): Uint8Array {
  let base = hash("sha1", SALT, utf16(password));
  for (let turn = 0; turn < 50_000; turn++) base = hash("sha1", number(turn), base);
  const last = hash("sha1", base, number(0));
  const cover = Buffer.alloc(64, 0x36).map((byte, index) => byte ^ (last[index] ?? 0));
  const key = hash("sha1", cover).subarray(0, 16);
  const about = Buffer.concat([...[0x24, 0, algorithm, 0x8004, 128, 24, 0, 0].map(number), utf16("AES\0")]);
  const verifier = [number(16), SALT, aes("ecb", key, null, VERIFIER), number(20), aes("ecb", key, null, hash("sha1", VERIFIER))]; // prettier-ignore
  const info = [Buffer.from([3, 0, 2, 0]), number(0x24), number(about.length), about, ...verifier];
  return compound(Buffer.concat(info), aes("ecb", key, null, WORKBOOK));
}

const OWN = "VelvetSweatshop";

test.each<[what: string, bytes: () => Uint8Array]>([
  ["Excel 2016 protects", () => agile(OWN, "SHA512", 32)],
  ["Excel 2010 protects", () => agile(OWN, "SHA1", 16)],
  ["Excel 2007 protects", () => standard(OWN)],
])("a workbook whose structure %s is read without asking", async (_what, bytes) => {
  const outcome = await readWorkbook("a.xlsx", bytes());
  expect(outcome.ok && outcome.sheets[0]?.rows.map(({ cells }) => cells[0]?.value)).toEqual(ROWS.map((_, row) => row));
});

test.each<[what: string, bytes: () => Uint8Array]>([
  ["of Excel 2016, somebody's own password", () => agile("hemligt", "SHA512", 32)],
  ["of Excel 2010, somebody's own password", () => agile("hemligt", "SHA1", 16)],
  ["of Excel 2007, somebody's own password", () => standard("hemligt")],
  ["of another chain", () => agile(OWN, "SHA512", 32, "CFB")],
  ["of another digest", () => agile(OWN, "SHA384", 32)],
  ["of another cipher", () => standard(OWN, 0x6801)],
  ["without its description", () => compound(Buffer.alloc(0), Buffer.alloc(64))],
  ["of a later version", () => compound(Buffer.from([5, 0, 5, 0, 0, 0, 0, 0]), Buffer.alloc(64))],
])("a workbook %s is locked", async (_what, bytes) => {
  const outcome = await readWorkbook("a.xlsx", bytes());
  expect(outcome.ok ? "read" : outcome.error.code).toBe("password");
});

test.each([0, 3, 55, 56, 64, 111, 112, 128, 1_000])("digests of %d bytes", (length) => {
  const bytes = Buffer.from("Skola åäö ".repeat(200)).subarray(0, length);
  expect([Buffer.from(sha1(bytes)), Buffer.from(sha512(bytes))]).toEqual([hash("sha1", bytes), hash("sha512", bytes)]);
});
