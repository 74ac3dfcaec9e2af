import type { FileTrouble } from "../../domain/document/fileError";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** Old .xls files, and encrypted workbooks, which Excel wraps in the same container. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** The first record of an .xls without its container, by Excel 2, 3, 4 and 5. */
const BARE_RECORDS: readonly (readonly number[])[] = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
];
const PDF = [0x25, 0x50, 0x44, 0x46];
const UTF16 = [0xff, 0xfe];
const HTML = /^\s*<(?:!doctype\s+html|html|head|body|table|meta)\b/iu;
const SIE_5 = /<(?:\w+:)?Sie(?:Entry)?\s[^<>]*sie\.se\/sie5/iu;
const XML = /^\s*<(?:\?xml\s|[a-z_][\w.:-]*[\s>/])/iu;

/**
 * What a file is by its bytes; its name is not asked. Everything but `zip` and `xls` is a reason not to read it.
 *
 * @example sniffFormat(new TextEncoder().encode("Konto;Belopp")) // "text"
 */
export function sniffFormat(bytes: Uint8Array): "zip" | "xls" | FileTrouble {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return "zip";
  if (isCompound(bytes)) return compoundKind(bytes);
  if (BARE_RECORDS.some((record) => startsWith(bytes, record))) return "xls";
  if (startsWith(bytes, PDF)) return "pdf";
  const start = bytes.subarray(0, 1_000);
  const text = new TextDecoder().decode(start);
  if (HTML.test(text)) return "html";
  if (XML.test(text)) return SIE_5.test(text) ? "sie5" : "xml";
  return startsWith(bytes, UTF16) || !start.includes(0) ? "text" : "unknown";
}

/** Whether a file is a container of streams, as an .xls is. */
export function isCompound(bytes: Uint8Array): boolean {
  return startsWith(bytes, COMPOUND);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** The container's directory names its streams in UTF-16, in whichever case. */
function compoundKind(bytes: Uint8Array): "xls" | FileTrouble {
  const text = new TextDecoder("latin1").decode(bytes);
  const names = (name: string): boolean => new RegExp([...name].join("\\0"), "iu").test(text);
  if (names("EncryptedPackage")) return "password";
  if (names("Workbook") || names("Book")) return "xls";
  if (names("WordDocument")) return "word";
  return "unknown";
}
