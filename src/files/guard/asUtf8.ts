/** Bytes in which a part says its encoding. */
const START = 200;
const DECLARED = /^(\s*<\?xml[^<>]*?\sencoding=["'])([\w.:-]+)(?=["'])/u;
const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  [[0x3c, 0x00], "utf-16le"],
  [[0x00, 0x3c], "utf-16be"],
];

/**
 * An XML part in UTF-8, which is all that is read; as it is when it is in UTF-8 already. Null when it says another
 * encoding than is known, or is not in the one it says.
 *
 * @example asUtf8(encoded("<a/>", "utf-16le")) // the bytes of "<a/>"
 */
export function asUtf8(part: Uint8Array): Uint8Array | null {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => part[index] === byte))?.[1];
  const encoding = marked ?? DECLARED.exec(new TextDecoder("latin1").decode(part.subarray(0, START)))?.[2] ?? "utf-8";
  if (/^utf-?8$/iu.test(encoding)) return part;
  const text = decoded(part, encoding);
  return text === null ? null : new TextEncoder().encode(text.replace(DECLARED, "$1UTF-8"));
}

/** Null when the encoding is unknown or the bytes are not in it: the runtime throws for both. */
function decoded(part: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(part);
  } catch {
    return null;
  }
}
