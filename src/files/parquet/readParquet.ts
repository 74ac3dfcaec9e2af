import { fileError, type FileTrouble } from "../../domain/document/fileError";
import type { Problem } from "../../domain/table/problem";
import { neededColumns } from "../../ledger/ledgerHeader";
import { ledgerRows, type LedgerReading } from "../../ledger/ledgerRows";
import type { LedgerValue } from "../../ledger/ledgerValue";
import { isSameWriting, USUAL_WRITING, type Writing } from "../../ledger/writing";
import { COLUMNS, ROWS, type Sheet, type SheetRow } from "../../workbook/sheet";
import { onlySheet } from "../csv/onlySheet";
import { FILE_LIMITS, type FileLimits } from "../guard/fileLimits";
import type { FileReadOptions, ReadOutcome } from "../readOutcome";
import { ledgerReading } from "../stream/ledgerReading";
import { openParquet, type OpenParquet } from "./openParquet";
import { readBands } from "./readBands";

/**
 * Reads a Parquet file: a ledger, of any length, is added up a group of rows at a time, from the columns it needs; any other
 * becomes a sheet. The names of the columns are its first row.
 *
 * @param file file name without folders
 * @example await readParquet("huvudbok.parquet", blob) // { ok: true, sheets: [{ name: "huvudbok", ledger: … }], problems: [] }
 */
export async function readParquet(file: string, content: Blob, options: FileReadOptions = {}): Promise<ReadOutcome> {
  const limits = options.limits ?? FILE_LIMITS;
  const failed = (trouble: FileTrouble): ReadOutcome => ({ ok: false, error: fileError(file, trouble) });
  try {
    const opened = await openParquet(content, limits);
    if (typeof opened === "string") return failed(opened);
    if (opened.rows === 0) return failed("noCells");
    if (opened.columns.length > COLUMNS) return failed("parquetTooLarge");
    const names = opened.columns.map(({ name }) => name);
    const sheet = onlySheet(file, [{ index: 0, cells: names.map((value) => ({ value })) }]);
    const read =
      (await readLedger(sheet, content, opened, { ...options, limits })) ??
      (await readSheet(sheet, content, opened, limits));
    if (typeof read === "string") return failed(read);
    return { ok: true, sheets: [read], problems: read.ledger === undefined ? leftOut(sheet, opened) : [] };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return failed("unreadable");
  }
}

type Limited = FileReadOptions & { readonly limits: FileLimits };

/** The file as a ledger; null when it is none. One whose columns turn out to be written otherwise is read once more. */
async function readLedger(
  sheet: Sheet,
  content: Blob,
  opened: OpenParquet,
  options: Limited,
): Promise<Sheet | FileTrouble | null> {
  const reading = ledgerReading(options.ledger, options.limits);
  const read = await addUp(sheet, content, opened, options, reading);
  if (read === null || typeof read === "string" || isSameWriting(read.writing, USUAL_WRITING)) return sheetOf(read);
  return sheetOf(await addUp(sheet, content, opened, options, { ...reading, writing: read.writing }));
}

type Added = { readonly sheet: Sheet; readonly writing: Writing } | FileTrouble | null;

function sheetOf(added: Added): Sheet | FileTrouble | null {
  return added === null || typeof added === "string" ? added : added.sheet;
}

async function addUp(
  sheet: Sheet,
  content: Blob,
  opened: OpenParquet,
  { onProgress = () => undefined, signal, limits }: Limited,
  reading: LedgerReading,
): Promise<Added> {
  const names = opened.columns.map(({ name }) => name);
  const ledger = ledgerRows([sheet.file], reading);
  ledger.add(0, names);
  const found = ledger.columns();
  if (found === null) return null;
  const needed = new Set(neededColumns(found));
  // What a ledger is read from must be values.
  if ([...needed].some((column) => opened.columns[column]?.meaning === null)) return null;
  const values: LedgerValue[] = names.map(() => undefined);
  for await (const band of readBands(content, opened, needed, limits)) {
    if (typeof band === "string") return band;
    if (signal?.aborted) return "aborted";
    const places = [...needed];
    const columns = places.map((column) => band.columns[column] ?? []);
    for (let row = 0; row < band.rows; row++) {
      for (let at = 0; at < places.length; at++) values[places[at]!] = columns[at]![row];
      if (ledger.add(band.first + row + 1, values) === "full") return "ledgerTooLarge";
    }
    onProgress((band.first + band.rows) / opened.rows);
  }
  const totals = ledger.totals();
  return totals === null ? null : { sheet: { ...sheet, ledger: totals }, writing: ledger.writing() };
}

/** The file as a sheet of its cells. */
async function readSheet(
  sheet: Sheet,
  content: Blob,
  opened: OpenParquet,
  limits: FileLimits,
): Promise<Sheet | FileTrouble> {
  const wanted = new Set(opened.columns.flatMap(({ meaning }, column) => (meaning === null ? [] : [column])));
  if (opened.rows >= ROWS || opened.rows * wanted.size > limits.keptCells) return "parquetNoLedger";
  const rows: SheetRow[] = [...sheet.rows];
  for await (const band of readBands(content, opened, wanted, limits)) {
    if (typeof band === "string") return band;
    for (let row = 0; row < band.rows; row++) {
      const cells = band.columns.map((values) => {
        const value = values?.[row];
        return value == null || value === "" ? undefined : { value };
      });
      rows.push({ index: band.first + row + 1, cells });
    }
  }
  return { ...sheet, rows };
}

/** The columns that hold what no table has. */
function leftOut({ file, name }: Sheet, { columns }: OpenParquet): Problem[] {
  const headers = columns.flatMap((column) => (column.meaning === null ? [column.name] : []));
  if (headers.length === 0) return [];
  return [{ file, sheet: name, cell: null, text: headers[0] ?? "", code: "unreadColumns", values: { headers } }];
}
