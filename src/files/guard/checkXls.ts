import { openedXls } from "../cipher/openedXls";
import { compoundStream } from "./compoundFile";
import { isCompound } from "./sniffFormat";
import { xlsRecords } from "./xlsRecords";
import { FILE_LIMITS, type FileLimits } from "./fileLimits";
import type { FileTrouble } from "../../domain/document/fileError";

const END_OF_PART = 0x0a;
/** How the first record says that the file is from before Excel 5. */
const TOO_OLD: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409]);
const PASSWORD = 0x2f;
const FONT = 0x31;
/** A font's bits and its place on the line. */
const [STRUCK, RAISED] = [8, 1] as const;
/**
 * What stands before the formula in a Formula, Array and ShrFmla record, before the text of a String and before the list of
 * an ExternSheet, in bytes: a shorter record is not whole.
 */
const LEAST: ReadonlyMap<number, number> = new Map([
  [0x0006, 22],
  [0x0206, 22],
  [0x0406, 22],
  [0x0021, 14],
  [0x0221, 14],
  [0x04bc, 10],
  [0x0007, 1],
  [0x0017, 2],
]);

/**
 * Takes the workbook out of an .xls file and walks through its records: that each ends within the file and holds what its
 * kind must, that the last part has its end, that it is not ciphered but with Excel's own password, and not older than what is read. What the reader gets is the records alone;
 * macros, charts' streams and properties stay behind. The format has no checksum: a figure changed by damage can't be told from another figure.
 *
 * @param least bytes that records of a type hold at least
 * @param bytes a compound file, or its records by themselves, as programs write them that make a sheet on the fly
 */
export function checkXls(
  bytes: Uint8Array,
  limits: FileLimits = FILE_LIMITS,
  least: ReadonlyMap<number, number> = LEAST,
): Uint8Array | FileTrouble {
  if (bytes.length > limits.xlsBytes) return "tooLarge";
  const records = isCompound(bytes) ? compoundStream(bytes, ["Workbook", "Book"]) : bytes;
  if (records === null) return "unknown";
  return records === "corrupt" ? "corrupt" : checkRecords(records, least);
}

function checkRecords(
  records: Uint8Array,
  least: ReadonlyMap<number, number>,
  isOpened = false,
): Uint8Array | FileTrouble {
  const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
  if (records.length >= 2 && TOO_OLD.has(view.getUint16(0, true))) return "tooOld";
  let last = 0;
  for (const { type, start, content, end } of xlsRecords(records)) {
    if (type === 0) break;
    if (end > records.length) return type === PASSWORD ? "password" : "truncated";
    if (type === PASSWORD) {
      if (isOpened) return "corrupt";
      const open = openedXls(records, start);
      return open === null ? "password" : checkRecords(open, least, true);
    }
    if (end - content < (least.get(type) ?? 0)) return "corrupt";
    last = type;
  }
  return last === END_OF_PART ? records : "corrupt";
}

/** Whether an .xls file's texts are written in a code page, as before Excel 97. */
export function hasCodePage(records: Uint8Array): boolean {
  const version = (records[4] ?? 0) + ((records[5] ?? 0) << 8);
  return version !== 0x0600;
}

/**
 * Whether an .xls file has a font that strikes through or raises its text: [MS-XLS] 2.4.122. The library tells no looks of
 * texts in this format.
 *
 * @param records as {@link checkXls} gives them
 */
export function hasTellingFont(records: Uint8Array): boolean {
  const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
  for (const { type, content, end } of xlsRecords(records)) {
    // Fonts stand in the first part, before the sheets.
    if (type === END_OF_PART) return false;
    if (type !== FONT || end - content < 10) continue;
    if ((view.getUint16(content + 2, true) & STRUCK) !== 0 || view.getUint16(content + 8, true) === RAISED) return true;
  }
  return false;
}
