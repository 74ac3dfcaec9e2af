import { ledgerRows, type LedgerReading } from "../../ledger/ledgerRows";
import { neededColumns } from "../../ledger/ledgerHeader";
import type { LedgerTotals } from "../../domain/ledger/ledgerTotals";
import type { Writing } from "../../ledger/writing";
import { COLUMNS, type SheetRow } from "../../workbook/sheet";
import type { FileTrouble } from "../../domain/document/fileError";
import type { CellContext } from "./rowValues";
import { scanRows, type RowTaker } from "./scanRows";

/** A worksheet that was added up as it was unpacked, with the rows down to its header. */
export interface StreamedLedger {
  readonly rows: readonly SheetRow[];
  readonly ledger: LedgerTotals;
}

/** A worksheet's XML in parts of any size, last a trouble when something is wrong with it. */
export type SheetChunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array | FileTrouble>;

/**
 * Reads one worksheet as a ledger: only its sums are kept. `"other"` when it is no ledger or is written in a way that
 * only the library reads; a trouble when its bytes come with one.
 *
 * @param names the file's and the sheet's
 * @returns with how they turned out to be written: other than was said, the sheet is to be read anew
 */
export async function streamLedger(
  names: readonly string[],
  context: CellContext,
  chunks: SheetChunks,
  reading: LedgerReading = {},
): Promise<(StreamedLedger & { readonly writing: Writing }) | "other" | FileTrouble> {
  const ledger = ledgerRows(names, reading);
  const top: SheetRow[] = [];
  let headerRow = -1;
  let isFull = false;
  const taker: RowTaker = {
    wanted: null,
    onRow(row, values) {
      const state = ledger.add(row, values);
      isFull = state === "full";
      if (state === "none" || isFull) return false;
      if (headerRow < 0) {
        top.push({
          index: row,
          cells: values.map((value) => (value == null ? undefined : { value })),
        });
        const columns = ledger.columns();
        if (columns === null) return true;
        headerRow = row;
        taker.wanted = new Uint8Array(COLUMNS);
        for (const column of neededColumns(columns)) taker.wanted[column] = 1;
      }
      return true;
    },
    lastMergedRow: () => headerRow,
  };
  const scanner = scanRows(context, taker);
  for await (const chunk of chunks) {
    if (typeof chunk === "string") return chunk;
    if (!scanner.push(chunk)) return isFull ? "ledgerTooLarge" : "other";
  }
  const totals = scanner.end() ? ledger.totals() : null;
  return totals === null ? "other" : { rows: top, ledger: totals, writing: ledger.writing() };
}
