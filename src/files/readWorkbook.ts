import type { WorkBook } from "@e965/xlsx";
import type { Message } from "../domain/message";
import type { FileOddities, Problem } from "../domain/table/problem";
import type { Sheet } from "../workbook/sheet";
import { blobBytes } from "./bytes/blobBytes";
import { fileError, sheetError, type FileError } from "../domain/document/fileError";
import { openedPackage } from "./cipher/openedPackage";
import { fillColors } from "./fillColors";
import { packZip } from "./zip/packZip";
import { parseWorkbook, type SafeWorkbook } from "./parseWorkbook";
import { STYLE_PART, THEME_PART, WORKBOOK_PART, WORKBOOK_RELATIONS_PART } from "./partNames";
import { partNamed } from "./partNamed";
import { partText } from "./partText";
import { mendedParts, preparedParts, type PreparedParts } from "./preparedParts";
import { parquetIn } from "./parquet/parquetIn";
import { readTextFile } from "./csv/readTextFile";
import { checkXls, hasCodePage, hasTellingFont } from "./guard/checkXls";
import { preflight } from "./guard/preflight";
import type { FileReadOptions, ReadOutcome } from "./readOutcome";
import { readSheet, type WorkbookContext } from "./readSheet";
import { useCodePages } from "./xls/useCodePages";
import { withStruckFills } from "./xlsx/struckStyles";
import { giveBack } from "./xlsx/givenBack";
import { sheetAstray } from "./xlsx/sheetList";
import { withHidden } from "./ods/withHidden";
import { isSie, readSie } from "./sie/readSie";
import { isStatistics, readStatistics } from "./statistics/readStatistics";
import { streamLedgers, type StreamedParts } from "./stream/streamLedgers";
import { sniffFormat } from "./guard/sniffFormat";

/** Names of text files; a text that is named as a workbook is not what it says it is. */
const TEXT_NAME = /\.(?:csv|txt|tsv|tab|skv|se|si|sie|px|json)$/iu;
/** So many bytes tell what a file is, but for old workbooks, whose kind stands anywhere in them. */
const SNIFFED = 4_096;

/** Shares of the work, for the progress bar: unpacking and checking, streaming what is large, then the library. */
const UNPACKED = 0.1;
const STREAMED = 0.6;
const PARSED = 0.9;
/** Excel stops at 31 characters; other programs allow more, but not a novel. */
const MAX_NAME = 255;

const BINARY_WORKBOOK = /^xl\/workbook\.bin$/iu;

/**
 * Reads an .xlsx, .xlsm, .xlsb, .xls, .ods or .parquet file, told apart by their bytes, or a delimited text named .csv or .txt.
 * Other formats, and files that are damaged, protected or hostile, give an error; half a workbook is never
 * returned.
 *
 * @param file file name without folders; stands in every cell's source
 * @param content a `Blob` need not fit in memory
 * @example await readWorkbook("a.xlsx", bytes) // { ok: true, sheets: [{ name: "Drift", rows: … }], problems: [] }
 */
export async function readWorkbook(
  file: string,
  content: Uint8Array | Blob,
  options: FileReadOptions = {},
): Promise<ReadOutcome> {
  const opened = await opening(file, content);
  if (opened === null) return { ok: false, error: fileError(file, "unreadable") };
  if (opened.as === "text") return readText(file, opened.content, options);
  if (opened.as === "parquet") {
    const { readParquet } = await import(/* webpackChunkName: "readParquet" */ "./parquet/readParquet");
    return readParquet(file, opened.content, options);
  }
  const { bytes } = opened;
  const onProgress = options.onProgress ?? (() => undefined);
  const failed = (error: FileError): ReadOutcome => ({ ok: false, error });
  const checked = await check(file, bytes, options);
  if (!checked.ok) return failed(checked.error);
  const workbook = await parseWorkbook(checked.safe);
  if (typeof workbook === "string") return failed(fileError(file, workbook));
  if (!giveBack(workbook, checked.plain)) return failed(fileError(file, "corrupt"));
  onProgress(PARSED);

  const names = workbook.SheetNames;
  // A sheet without a name has none in the library's list either, whatever its types say.
  const isName = (name: unknown): boolean => typeof name === "string" && name.length <= MAX_NAME;
  const isDamaged = new Set(names).size < names.length || !names.every(isName);
  if (isDamaged) return failed(fileError(file, "corrupt"));
  const context = contextOf(file, workbook, checked);
  const sheets: Sheet[] = [];
  const problems: Problem[] = checked.oddities.map((oddity) => ({
    file,
    sheet: null,
    cell: null,
    text: "",
    ...oddity,
  }));
  for (const [index, name] of names.entries()) {
    // A sheet the library could not read is missing, without a word, from what it returns.
    const worksheet = Object.hasOwn(workbook.Sheets, name) ? workbook.Sheets[name] : undefined;
    if (typeof worksheet !== "object" || worksheet === null) return failed(sheetError(file, name));
    if (worksheet["!type"] !== undefined && worksheet["!type"] !== "sheet") continue;
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    const result = readSheet(context, name, hidden, worksheet);
    const streamed = checked.ledgers.get(name);
    // What was streamed stands as an empty sheet; if it does not, the list of sheets says two things.
    if (streamed !== undefined && result.sheet.rows.length > 0) return failed(fileError(file, "corrupt"));
    sheets.push({ ...withHidden(result.sheet, checked.hidden[index]), ...streamed });
    problems.push(...result.problems);
  }
  onProgress(1);
  if (sheets.every((sheet) => sheet.rows.length === 0)) return failed(fileError(file, "noCells"));
  return { ok: true, sheets, problems };
}

/** A text file by its kind, told by its beginning. */
async function readText(file: string, content: Blob, options: FileReadOptions): Promise<ReadOutcome> {
  if (await isSie(content)) return readSie(file, content, options);
  return (await isStatistics(content)) ? readStatistics(file, content, options) : readTextFile(file, content, options);
}

type Opened =
  | { readonly as: "parquet"; readonly content: Blob }
  | { readonly as: "text"; readonly content: Blob }
  | { readonly as: "workbook"; readonly bytes: Uint8Array };

/** A workbook's bytes, or a file that is read where it lies; null when it cannot be opened. */
async function opening(file: string, content: Uint8Array | Blob): Promise<Opened | null> {
  try {
    const parquet = await parquetIn(content);
    if (parquet !== null) return { as: "parquet", content: parquet };
    if (TEXT_NAME.test(file)) {
      const blob = content instanceof Blob ? content : new Blob([content as BlobPart]);
      const format = sniffFormat(new Uint8Array(await blob.slice(0, SNIFFED).arrayBuffer()));
      if (format === "text" || format === "unknown") return { as: "text", content: blob };
    }
    return { as: "workbook", bytes: content instanceof Blob ? await blobBytes(content) : content };
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** What is known of the cells' looks. */
interface Looks {
  /** Colour by the fill's number, see `fillColors`. */
  readonly fills: readonly (string | null)[];
  /** The number of the first fill that only cells struck through have. */
  readonly firstStruck: number;
}

type Checked =
  | (Looks & {
      readonly ok: true;
      readonly safe: SafeWorkbook;
      readonly ledgers: StreamedParts["ledgers"];
      readonly hidden: PreparedParts["hidden"];
      readonly plain: PreparedParts["plain"];
      readonly oddities: readonly Message<FileOddities>[];
    })
  | { readonly ok: false; readonly error: FileError };

/** The library sees only what has been checked: of a zip its parts, stored, so that it neither unpacks nor trusts headers. */
async function check(file: string, bytes: Uint8Array, options: FileReadOptions): Promise<Checked> {
  const { onProgress = () => undefined } = options;
  const format = sniffFormat(bytes);
  if (format === "xls") {
    const bytesOfXls = checkXls(bytes, options.limits);
    if (typeof bytesOfXls === "string") return { ok: false, error: fileError(file, bytesOfXls) };
    if (hasCodePage(bytesOfXls)) useCodePages();
    const oddities: Message<FileOddities>[] = hasTellingFont(bytesOfXls) ? [{ code: "unseenLooks", values: {} }] : [];
    const safe = { bytes: bytesOfXls, isBinary: false, mended: null };
    return { ok: true, safe, fills: [], firstStruck: Infinity, ledgers: new Map(), hidden: [], plain: [], oddities };
  }
  const opened = format === "password" ? await openedPackage(bytes) : null;
  if (opened !== null && sniffFormat(opened) === "zip") return check(file, opened, options);
  if (format !== "zip") return { ok: false, error: fileError(file, format) };
  const checked = await preflight(file, bytes, (fraction) => onProgress(fraction * UNPACKED), true, options.limits);
  if (!checked.ok) return checked;
  const streamed = await streamLedgers(file, checked.parts, checked.deferred, {
    ...options,
    onProgress: (fraction) => onProgress(UNPACKED + fraction * (STREAMED - UNPACKED)),
  });
  if (typeof streamed === "string") return { ok: false, error: fileError(file, streamed) };
  if (options.signal?.aborted) return { ok: false, error: fileError(file, "aborted") };
  const { ledgers } = streamed;
  const { parts, firstStruck } = withStruckFills(streamed.parts);
  const astray = sheetAstray(partText(parts, WORKBOOK_PART), partText(parts, WORKBOOK_RELATIONS_PART));
  if (astray !== null) return { ok: false, error: sheetError(file, astray) };
  const fills = fillColors(partText(parts, STYLE_PART), partText(parts, THEME_PART));
  const prepared = preparedParts(parts, fills);
  return {
    ok: true,
    safe: {
      bytes: await packZip(prepared.parts, "unchecked"),
      isBinary: partNamed(parts, BINARY_WORKBOOK) !== undefined,
      mended: () => packZip(mendedParts(prepared.parts), "unchecked"),
    },
    fills,
    firstStruck,
    ledgers,
    hidden: prepared.hidden,
    plain: prepared.plain,
    oddities: checked.oddities,
  };
}

function contextOf(file: string, workbook: WorkBook, { fills, firstStruck }: Looks): WorkbookContext {
  // The library gives each cell one of these objects; its place in the list is the fill's number in the file.
  const { Styles } = workbook as WorkBook & { Styles?: { Fills?: unknown[] } };
  const byStyle = new Map(Styles?.Fills?.map((style, index) => [style, fills[index] ?? null]));
  const struck = new Set(Styles?.Fills?.slice(firstStruck));
  return {
    file,
    date1904: workbook.Workbook?.WBProps?.date1904 === true,
    fillOf: (style) => byStyle.get(style) ?? null,
    isStruck: (style) => struck.has(style),
  };
}
