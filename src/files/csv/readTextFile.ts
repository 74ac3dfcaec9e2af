import { cellProblem, type Problem } from "../../domain/table/problem";
import { ledgerRows, type LedgerReading, type LedgerRowsState } from "../../ledger/ledgerRows";
import { USUAL_WRITING, isSameWriting } from "../../ledger/writing";
import { MAX_TEXT, ROWS, cellName, type Sheet, type SheetRow } from "../../workbook/sheet";
import { fileError, type FileTrouble } from "../../domain/document/fileError";
import { FILE_LIMITS } from "../guard/fileLimits";
import { ledgerReading } from "../stream/ledgerReading";
import type { FileReadOptions, ReadOutcome } from "../readOutcome";
import { isTextFile } from "./isTextFile";
import { onlySheet } from "./onlySheet";
import { readCsvRows } from "./readCsvRows";

/**
 * Reads a delimited text file: a ledger, of any length, is added up as it streams by; any other text becomes a sheet of
 * texts, which the import reads as figures by its own rules. Encoding and delimiter are inferred; a ledger whose columns
 * turn out to be written otherwise than is usual is read once more.
 *
 * @param file file name without folders
 * @example await readTextFile("huvudbok.csv", blob) // { ok: true, sheets: [{ name: "huvudbok", ledger: … }], problems: [] }
 */
export async function readTextFile(
  file: string,
  content: Blob,
  { onProgress = () => undefined, signal, limits, ledger }: FileReadOptions = {},
): Promise<ReadOutcome> {
  const failed = (trouble: FileTrouble): ReadOutcome => ({ ok: false, error: fileError(file, trouble) });
  if (!(await isTextFile(content))) return failed("notText");
  const reading = ledgerReading(ledger, limits);
  let sheet = textSheet(file, reading, signal);
  try {
    await readCsvRows(content, sheet.add, (bytes) => onProgress(bytes / content.size));
    if (!isSameWriting(sheet.writing(), USUAL_WRITING)) {
      sheet = textSheet(file, { ...reading, writing: sheet.writing() }, signal);
      await readCsvRows(content, sheet.add);
    }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return failed("unreadable");
  }
  if (signal?.aborted) return failed("aborted");
  const trouble = sheet.trouble();
  if (trouble !== null) return failed(trouble);
  const read = sheet.all();
  return read.sheets[0].rows.length === 0 ? failed("noCells") : { ok: true, ...read };
}

/** Takes the rows of a text: a ledger's are added up, others are kept. */
function textSheet(file: string, reading: LedgerReading, signal: AbortSignal | undefined) {
  const ledger = ledgerRows([file], reading);
  const rows: SheetRow[] = [];
  const plain = onlySheet(file, rows);
  const problems: Problem[] = [];
  let state: LedgerRowsState = "looking";
  let cells = 0;
  let isTooLarge = false;

  function sheetRow(fields: readonly string[], index: number): SheetRow {
    const own = fields.map((text, column) => {
      if (text.trim() === "") return undefined;
      if (text.length > MAX_TEXT) {
        const source = { file, sheet: plain.name, cell: cellName(index, column) };
        problems.push(cellProblem(source, text, { code: "textCut", values: { from: "text" } }));
      }
      return { value: text.slice(0, MAX_TEXT) };
    });
    while (own.length > 0 && own.at(-1) === undefined) own.pop();
    return { index, cells: own };
  }

  return {
    /** False when no more rows are wanted. */
    add(fields: readonly string[], index: number): boolean {
      if (signal?.aborted) return false;
      if (state !== "none") {
        const wasAdding = state === "adding";
        state = ledger.add(index, fields);
        if (state === "full") return false;
        if (wasAdding) return true;
      }
      const row = sheetRow(fields, index);
      if (row.cells.length > 0) rows.push(row);
      cells += row.cells.length;
      isTooLarge = cells > FILE_LIMITS.keptCells || index >= ROWS;
      return !isTooLarge;
    },
    trouble: (): FileTrouble | null => (state === "full" ? "ledgerTooLarge" : isTooLarge ? "textTooLarge" : null),
    writing: () => ledger.writing(),
    all() {
      const totals = ledger.totals();
      const sheet: Sheet = { ...plain, ...(totals !== null && { ledger: totals }) };
      return { sheets: [sheet] as const, problems };
    },
  };
}
