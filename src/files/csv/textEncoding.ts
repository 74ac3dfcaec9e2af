import { codePageDecoder, type ByteDecoder } from "../codePages";
import { legacyEncoding, type LegacyEncoding } from "./legacyEncoding";

/** Encodings that ledger systems and Excel export text in. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | LegacyEncoding;

const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], TextEncoding])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** So many bytes tell whether every other byte is zero, as in UTF-16 of Western text. */
const SAMPLE = 4_096;

const CODE_PAGES: Readonly<Record<LegacyEncoding, number>> = { "windows-1252": 1252, ibm850: 850, macintosh: 10_000 };

/**
 * The encoding of a text file: its byte order mark; else UTF-16 when every other byte is zero; else UTF-8 when the
 * whole file is valid UTF-8; else the code page in which its letters make words, see {@link legacyEncoding}. The file is
 * read through in pieces, once or, when it is not UTF-8, twice.
 *
 * @example await textEncoding(new Blob([new Uint8Array([0x4b, 0xf6, 0x70])])) // "windows-1252" ("Köp")
 */
export async function textEncoding(file: Blob): Promise<TextEncoding> {
  const start = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer());
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => start[index] === byte));
  return marked?.[1] ?? utf16(start) ?? ((await isUtf8(file)) ? "utf-8" : legacyEncoding(file));
}

/** @example textDecoder("ibm850").decode(Uint8Array.of(0x8f, 0x72)) // "År" */
export function textDecoder(encoding: TextEncoding): ByteDecoder {
  const isUnicode = encoding === "utf-8" || encoding === "utf-16le" || encoding === "utf-16be";
  return isUnicode ? new TextDecoder(encoding) : codePageDecoder(CODE_PAGES[encoding]);
}

function utf16(start: Uint8Array): TextEncoding | null {
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = start.length / 4;
  if (odd > many && even === 0) return "utf-16le";
  return even > many && odd === 0 ? "utf-16be" : null;
}

async function isUtf8(file: Blob): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader: ReadableStreamDefaultReader<Uint8Array> = file.stream().getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      decoder.decode(part.value, { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    void reader.cancel();
    return false;
  }
}
