import type { LedgerSettings } from "../domain/ledger/ledgerSettings";
import type { Problem } from "../domain/table/problem";
import type { Sheet } from "../workbook/sheet";
import type { FileLimits } from "./guard/fileLimits";
import type { Inflate } from "./stream/inflateChunks";
import type { FileError } from "../domain/document/fileError";

/** A workbook read, with what could not be read in it, or why it can't be read at all. */
export type ReadOutcome =
  | { readonly ok: true; readonly sheets: readonly Sheet[]; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly error: FileError };

/** How a reading is followed and stopped. */
export interface FileReadOptions {
  /** Called with the share done, 0–1. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
  /** How large packed sheets are unpacked; by the runtime's own web stream when absent. */
  readonly inflate?: Inflate | undefined;
  /** What a file may hold; those of the product when absent. */
  readonly limits?: FileLimits;
  /** How ledgers that are added up as they are read are to be reported. */
  readonly ledger?: LedgerSettings | undefined;
}
