import { createHash } from "node:crypto";
import { read, utils, write, type BookType } from "@e965/xlsx";
import { checkXls } from "../../../src/files/guard/checkXls";
import { compoundStream } from "../../../src/files/guard/compoundFile";
import { md5 } from "../../../src/files/cipher/md5";

const ROWS = Array.from({ length: 300 }, (_, index) => [`Konto ${index}`, index * 1.25]);
const BOUND_SHEET = 0x85;
const hash = (name: "md5" | "sha1", ...parts: readonly Buffer[]): Buffer =>
  createHash(name).update(Buffer.concat(parts)).digest();
const number = (value: number, bytes = 4): Buffer => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
};

/** RC4 as it is described, apart from the code under test. */
function cipher(key: Buffer, bytes: Buffer): Buffer {
  const s = [...Array(256).keys()];
  let j = 0;
  const swap = (a: number, b: number): void => void ([s[a], s[b]] = [s[b] ?? 0, s[a] ?? 0]);
  for (let i = 0; i < 256; i++) swap(i, (j = (j + (s[i] ?? 0) + (key[i % key.length] ?? 0)) % 256));
  let i = (j = 0);
  return bytes.map((byte) => {
    i = (i + 1) % 256;
    j = (j + (s[i] ?? 0)) % 256;
    swap(i, j);
    return byte ^ (s[((s[i] ?? 0) + (s[j] ?? 0)) % 256] ?? 0);
  }) as Buffer;
}

const SALT = Buffer.from("0123456789abcdef");
const VERIFIER = Buffer.from("fedcba9876543210");
type Keys = (block: number) => Buffer;

function rc4Header(password: string): { header: Buffer; keys: Keys } {
  const start = hash("md5", Buffer.from(password, "utf16le")).subarray(0, 5);
  const base = hash("md5", ...Array.from({ length: 16 }, () => Buffer.concat([start, SALT]))).subarray(0, 5);
  const keys: Keys = (block) => hash("md5", base, number(block));
  const sealed = cipher(keys(0), Buffer.concat([VERIFIER, hash("md5", VERIFIER)]));
  return { header: Buffer.concat([number(1, 2), number(1, 2), number(1, 2), SALT, sealed]), keys };
}

function cryptoHeader(password: string, bits: number): { header: Buffer; keys: Keys } {
  const base = hash("sha1", SALT, Buffer.from(password, "utf16le"));
  const keys: Keys = (block) => {
    const key = hash("sha1", base, number(block)).subarray(0, bits / 8);
    return bits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
  const sealed = cipher(keys(0), Buffer.concat([VERIFIER, hash("sha1", VERIFIER)]));
  const about = Buffer.concat([4, 0, 0x6801, 0x8004, bits, 1, 0, 0].map((value) => number(value)));
  const verifier = Buffer.concat([number(16), SALT, sealed.subarray(0, 16), number(20), sealed.subarray(16)]);
  const version = [number(1, 2), number(4, 2), number(2, 2), number(4), number(about.length)];
  return { header: Buffer.concat([...version, about, verifier]), keys };
}

/** The records of a workbook with the header among them, and which of their bytes are to be ciphered: [MS-XLS] 2.2.10. */
function withHeader(header: Buffer, bookType: BookType): { all: Buffer; mask: Buffer } {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(ROWS), "Drift");
  const compound = write(workbook, { type: "buffer", bookType }) as Buffer;
  const plain = Buffer.from(compoundStream(compound, ["Workbook", "Book"]) as Uint8Array);
  const bofEnd = 4 + plain.readUInt16LE(2);
  const said = Buffer.concat([number(0x2f, 2), number(header.length, 2), header]);
  const all = Buffer.concat([plain.subarray(0, bofEnd), said, plain.subarray(bofEnd)]);
  const mask = Buffer.alloc(all.length);
  for (let at = 0; at + 4 <= all.length; at += 4 + all.readUInt16LE(at + 2)) {
    const [type, size] = [all.readUInt16LE(at), all.readUInt16LE(at + 2)];
    if (type === BOUND_SHEET) all.writeUInt32LE(all.readUInt32LE(at + 4) + said.length, at + 4);
    if ([0x809, 0x2f, 0xe1].includes(type)) continue;
    mask.fill(255, at + 4 + (type === BOUND_SHEET ? 4 : 0), at + 4 + size);
  }
  return { all, mask };
}

function ciphered({ header, keys }: { header: Buffer; keys: Keys }): Uint8Array {
  const { all, mask } = withHeader(header, "biff8");
  const stream = Buffer.concat(Array.from({ length: Math.ceil(all.length / 1024) }, (_, block) => cipher(keys(block), Buffer.alloc(1024)))); // prettier-ignore
  return Uint8Array.from(all, (byte, at) => byte ^ ((stream[at] ?? 0) & (mask[at] ?? 0)));
}

/** What [MS-OFFCRYPTO] 2.3.7.2 makes of "VelvetSweatshop". */
const XOR = Buffer.from("876b9ae21ee305621e699660986e9404", "hex");

function covered(bookType: BookType, header: Buffer): Uint8Array {
  const { all, mask } = withHeader(header, bookType);
  for (let at = 0; at + 4 <= all.length; at += 4 + all.readUInt16LE(at + 2)) {
    const size = all.readUInt16LE(at + 2);
    for (let place = at + 4; place < at + 4 + size; place++) {
      const byte = all[place] ?? 0;
      if (mask[place]) all[place] = ((byte << 5) | (byte >> 3)) ^ (XOR[(place + size) % 16] ?? 0);
    }
  }
  return new Uint8Array(all);
}

describe("an .xls that Excel opens without asking", () => {
  test.each([
    ["of Excel 97", rc4Header("VelvetSweatshop")],
    ["of Excel 2007, 128 bits", cryptoHeader("VelvetSweatshop", 128)],
    ["of Excel 2003, 40 bits", cryptoHeader("VelvetSweatshop", 40)],
  ])("%s is read", (_what, how) => {
    const records = checkXls(ciphered(how));
    expect(records).toBeInstanceOf(Uint8Array);
    const { Sheets, SheetNames } = read(records as Uint8Array, { type: "array" });
    expect(SheetNames).toEqual(["Drift"]);
    expect(utils.sheet_to_json(Sheets["Drift"] ?? {}, { header: 1 })).toEqual(ROWS);
  });

  test.each<[what: string, bookType: BookType, header: Buffer]>([
    ["97", "biff8", Buffer.from([0, 0, 0x59, 0xb3, 0x0a, 0x9a])],
    ["95", "biff5", Buffer.from([0x59, 0xb3, 0x0a, 0x9a])],
  ])("of Excel %s, covered by XOR, is read", (_what, bookType, header) => {
    const { Sheets } = read(checkXls(covered(bookType, header)) as Uint8Array, { type: "array" });
    expect(utils.sheet_to_json(Sheets["Drift"] ?? {}, { header: 1 })).toEqual(ROWS);
  });

  test("covered by XOR with somebody's own password, is locked", () => {
    expect(checkXls(covered("biff8", Buffer.from([0, 0, 1, 2, 3, 4])))).toBe("password");
  });

  test.each([
    ["of Excel 97", rc4Header("hemligt")],
    ["of Excel 2007", cryptoHeader("hemligt", 128)],
    ["of another cipher", { header: Buffer.alloc(54), keys: rc4Header("a").keys }],
  ])("%s, but somebody's own password, is locked", (_what, how) => {
    expect(checkXls(ciphered(how))).toBe("password");
  });
});

test.each(["", "abc", "x".repeat(55), "x".repeat(56), "x".repeat(64), "x".repeat(1_000)])("MD5 of %s", (text) => {
  expect(Buffer.from(md5(Buffer.from(text)))).toEqual(hash("md5", Buffer.from(text)));
});
