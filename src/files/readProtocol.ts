import type { LedgerSettings } from "../domain/ledger/ledgerSettings";
import type { SheetRow } from "../workbook/sheet";
import { fileError, type FileTrouble } from "../domain/document/fileError";
import type { ReadOutcome } from "./readOutcome";

/** What the page sends its worker, once. */
export interface ReadRequest {
  readonly file: string;
  /** Handed over by reference: the file is read where it lies. */
  readonly content: Blob;
  /** How ledgers are to be reported. */
  readonly ledger?: LedgerSettings | undefined;
}

/** What the worker answers: progress and rows any number of times, then the outcome, once, with its sheets' rows left out. */
export type ReadMessage =
  | { readonly type: "progress"; readonly fraction: number }
  | { readonly type: "rows"; readonly sheet: number; readonly rows: readonly SheetRow[] }
  | { readonly type: "done"; readonly outcome: ReadOutcome };

/** What is used of a `Worker`. */
export interface ReaderPort {
  onmessage: ((event: MessageEvent<ReadMessage>) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: ReadRequest): void;
  terminate(): void;
}

export interface ReadOptions {
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
  /** Milliseconds without a word before the worker is stopped; {@link patience} when absent. */
  readonly silenceMs?: number;
  readonly ledger?: LedgerSettings | undefined;
}

/**
 * How long a reader may be silent before it is stopped: a ledger that streams by tells how far it has come, the
 * library says nothing until it is done.
 *
 * @param size the file's, in bytes
 * @returns milliseconds
 * @example patience(40_000) // 10_040
 */
export function patience(size: number): number {
  return 10_000 + size / 1_000;
}

/**
 * The page's side of the reading: sends the request and waits. The worker is always stopped afterwards, also when the
 * user aborts, when it has been silent too long or breaks down; each of those is an outcome with an error, never a
 * rejection.
 */
export function awaitOutcome(port: ReaderPort, request: ReadRequest, options: ReadOptions = {}): Promise<ReadOutcome> {
  return new Promise((resolve) => {
    const finish = (outcome: ReadOutcome): void => {
      clearTimeout(timer);
      options.signal?.removeEventListener("abort", abort);
      port.onmessage = port.onmessageerror = port.onerror = null;
      port.terminate();
      resolve(outcome);
    };
    const fail = (trouble: FileTrouble): void => finish({ ok: false, error: fileError(request.file, trouble) });
    const abort = (): void => fail("aborted");
    const silence = options.silenceMs ?? patience(request.content.size);
    let timer = setTimeout(() => fail("timeout"), silence);
    if (options.signal?.aborted) return abort();
    options.signal?.addEventListener("abort", abort);
    port.onerror = port.onmessageerror = () => fail("crashed");
    const received: SheetRow[][] = [];
    port.onmessage = ({ data }) => {
      clearTimeout(timer);
      timer = setTimeout(() => fail("timeout"), silence);
      if (data.type === "progress") options.onProgress?.(data.fraction);
      else if (data.type === "rows") (received[data.sheet] ??= []).push(...data.rows);
      else finish(withRows(data.outcome, received));
    };
    port.postMessage(request);
  });
}

function withRows(outcome: ReadOutcome, received: readonly SheetRow[][]): ReadOutcome {
  if (!outcome.ok) return outcome;
  return { ...outcome, sheets: outcome.sheets.map((sheet, index) => ({ ...sheet, rows: received[index] ?? [] })) };
}
