import { asUtf8 } from "./asUtf8";
import { checkCounts } from "./checkCounts";
import { checkOdsXml } from "./checkOdsXml";
import { OPEN_DOCUMENT, checkOpenDocument } from "./checkOpenDocument";
import { checkSheetXml } from "./checkSheetXml";
import type { Message } from "../../domain/message";
import type { FileOddities } from "../../domain/table/problem";
import { checkXlsb } from "./checkXlsb";
import { fileError, type FileError, type FileTrouble } from "../../domain/document/fileError";
import { FILE_LIMITS, type FileLimits } from "./fileLimits";
import { WORKSHEET_PART } from "../partNames";
import { SMALL } from "../zip/inflateSmall";
import { plausibleSize, unpackEntry } from "../zip/unpackEntry";
import { zipDirectory, type ZipEntry } from "../zip/zipDirectory";

/** The unpacked parts of a checked workbook, by name with `/` between folders. */
export type Parts = ReadonlyMap<string, Uint8Array>;

type Preflight =
  | {
      readonly ok: true;
      readonly parts: Parts;
      /** Parts that were left packed, by name; see `deferred`. */
      readonly deferred: ReadonlyMap<string, ZipEntry>;
      readonly oddities: readonly Message<FileOddities>[];
    }
  | { readonly ok: false; readonly error: FileError };

/**
 * Parts that are read. Custom XML is other programs' own, such as the queries of Power Query, in any encoding; who wrote
 * the workbook and in which order it calculates is of no use here.
 */
const XML_PART = /^(?!(?:customXml|docProps)[\\/]|xl[\\/]calcChain\.xml$).*\.(?:xml|rels)$/iu;
/**
 * The parts of an .xlsb that hold cells, their texts and looks; not macros, printer settings, embedded objects or the
 * index that Excel keeps beside each sheet.
 */
const BINARY_PART =
  /^xl[\\/](?:workbook|styles|sharedstrings|metadata|(?:worksheets|chartsheets|dialogsheets|macrosheets)[\\/](?!binaryindex)[^\\/]*)\.bin$/iu;
const UNSAFE_NAME = /(?:^|\/)\.\.(?:\/|$)|^\/|^[a-z]:|\0/iu;

/**
 * Looks through a zip before any spreadsheet library sees it: that it is a workbook (.xlsx, .xlsm, .xlsb or .ods), whole
 * and unharmed, and that it unpacks to a reasonable size. The parts it hands over are those it has checked, so nothing
 * is unpacked twice and nothing unchecked is read; pictures, macros and the like are never unpacked.
 *
 * @param file name for the error
 * @param bytes a zip, see `sniffFormat`
 * @param onProgress called with the share done, 0–1
 * @param deferred true for a caller that takes large worksheets packed, to unpack them as a stream or by `unpackPart`
 * @example await preflight("a.xlsx", cutShort) // { ok: false, error: { file: "a.xlsx", code: "truncated", values: {} } }
 */
export async function preflight(
  file: string,
  bytes: Uint8Array,
  onProgress: (fraction: number) => void = () => undefined,
  deferred = false,
  limits: FileLimits = FILE_LIMITS,
): Promise<Preflight> {
  const failed = (trouble: FileTrouble): Preflight => ({
    ok: false,
    error: fileError(file, trouble),
  });
  const directory = zipDirectory(bytes, limits.parts);
  if (!directory.ok) return failed(directory.trouble);
  const isLeft = (entry: ZipEntry): boolean =>
    deferred && entry.method === 8 && entry.size > SMALL && WORKSHEET_PART.test(entry.name);
  const left = directory.entries.filter(isLeft);
  const trouble = checkEntries(directory.entries, isLeft, limits) ?? (await checkOpenDocument(directory.entries));
  if (trouble) return failed(trouble);

  const oddities: Message<FileOddities>[] = [];
  const isUnusual = directory.entries.some((entry) => entry.name.includes("\\"));
  if (isUnusual) oddities.push({ code: "unusualPartNames", values: {} });
  const parts = new Map<string, Uint8Array>();
  const entries = directory.entries.filter((entry) => isRead(entry) && !isLeft(entry));
  const packedTotal = entries.reduce((sum, entry) => sum + entry.packedSize, 1);
  let packedDone = 0;
  let room = plausibleSize(bytes.length, limits.totalBytes, limits.anyRatioBytes);
  for (const entry of entries) {
    const part = await unpackEntry(entry, Math.min(room, limits.partBytes), limits.anyRatioBytes);
    if (typeof part === "string") return failed(part);
    if (part.length !== entry.size) oddities.push({ code: "wrongPartSize", values: { part: entry.name } });
    room -= part.length;
    packedDone += entry.packedSize;
    const checked = checkPart(partName(entry), part, limits);
    if (typeof checked === "string") return failed(checked);
    parts.set(partName(entry), checked);
    onProgress(packedDone / packedTotal);
  }
  return {
    ok: true,
    parts,
    deferred: new Map(left.map((entry) => [partName(entry), entry])),
    oddities,
  };
}

/** One part that was left packed, unpacked and checked like the others. */
export async function unpackPart(entry: ZipEntry, limits: FileLimits = FILE_LIMITS): Promise<Uint8Array | FileTrouble> {
  if (entry.size > limits.partBytes) return "sheetTooLarge";
  const part = await unpackEntry(entry, limits.partBytes, limits.anyRatioBytes);
  return typeof part === "string" ? part : checkPart(partName(entry), part, limits);
}

function isRead({ name }: ZipEntry): boolean {
  return XML_PART.test(name) || BINARY_PART.test(name);
}

function checkPart(name: string, part: Uint8Array, limits: FileLimits): Uint8Array | FileTrouble {
  if (BINARY_PART.test(name)) return checkXlsb(name, part, limits);
  const utf8 = asUtf8(part);
  if (utf8 === null) return "corrupt";
  const checked = checkSheetXml(utf8, limits);
  if (typeof checked === "string") return checked;
  return checkCounts(name, checked, limits) ?? checkOdsXml(name, checked, limits) ?? checked;
}

function partName(entry: ZipEntry): string {
  return entry.name.replaceAll("\\", "/");
}

/** What the list of parts tells by itself: another kind of document, a forbidden name, sizes beyond the limits. */
function checkEntries(
  entries: readonly ZipEntry[],
  isLeft: (entry: ZipEntry) => boolean,
  limits: FileLimits,
): FileTrouble | null {
  const names = new Set(entries.map((entry) => partName(entry).toLowerCase()));
  if (names.size < entries.length || [...names].some((name) => UNSAFE_NAME.test(name))) return "unsafe";
  if (entries.some((entry) => entry.encrypted)) return "password";
  if (names.has("word/document.xml")) return "word";
  if (names.has("ppt/presentation.xml")) return "powerpoint";
  if (!names.has(OPEN_DOCUMENT) && !names.has("[content_types].xml")) return "archive";
  const sizes = entries.filter((entry) => isRead(entry) && !isLeft(entry)).map((entry) => entry.size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return total > limits.totalBytes || sizes.some((size) => size > limits.partBytes) ? "tooLarge" : null;
}
