import { ledgerRows } from "../../ledger/ledgerRows";
import { neededColumns } from "../../ledger/ledgerHeader";
import type { LedgerTotals } from "../../domain/ledgerTotals";
import type { SheetRow } from "../../sheet";
import { crc32 } from "../crc32";
import type { FileTrouble } from "../fileError";
import type { ZipEntry } from "../zipDirectory";
import { inflateChunks } from "./inflateChunks";
import type { CellContext } from "./rowValues";
import { scanRows, type RowTaker } from "./scanRows";

/** A worksheet that was added up as it was unpacked, with the rows down to its header. */
export interface StreamedLedger {
  readonly rows: readonly SheetRow[];
  readonly ledger: LedgerTotals;
}

/** Bounds on what a streamed part may unpack to; it never stands in memory, but takes its time. Sizes in bytes. */
const LIMITS = { size: 4_000_000_000, ratio: 200, anyRatioBelow: 64_000_000 };
const COLUMNS = 16_384;

/**
 * Reads one packed worksheet as a ledger while it is unpacked: only its sums are kept. `"other"` when it is no ledger or
 * is written in a way that only the library reads; a trouble when the part is broken or unpacks without end.
 *
 * @param names the file's and the sheet's
 * @param onPacked called with the packed bytes read so far
 */
export async function streamLedger(
  entry: ZipEntry,
  names: readonly string[],
  context: CellContext,
  {
    onPacked,
    signal,
  }: {
    readonly onPacked?: (bytes: number) => void;
    readonly signal?: AbortSignal;
  } = {},
): Promise<StreamedLedger | "other" | FileTrouble> {
  if (entry.method !== 8) return "other";
  const ledger = ledgerRows(names);
  const top: SheetRow[] = [];
  let headerRow = -1;
  const taker: RowTaker = {
    wanted: null,
    onRow(row, values) {
      const state = ledger.add(row, values);
      if (state === "none") return false;
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
  const limit = Math.min(LIMITS.size, Math.max(LIMITS.anyRatioBelow, entry.packedSize * LIMITS.ratio));
  let size = 0;
  let crc = 0;
  try {
    for await (const chunk of inflateChunks(entry.packed, onPacked)) {
      if (signal?.aborted) return "aborted";
      size += chunk.length;
      if (size > limit) return "bomb";
      crc = crc32(chunk, crc);
      if (!scanner.push(chunk)) return "other";
    }
  } catch (error) {
    if (error instanceof TypeError || (error as { code?: unknown }).code !== undefined) return "corrupt";
    throw error;
  }
  if (crc !== entry.crc) return "corrupt";
  const totals = scanner.end() ? ledger.totals() : null;
  return totals === null ? "other" : { rows: top, ledger: totals };
}
