import type { LedgerSettings } from "../domain/ledger/ledgerSettings";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ReadOutcome } from "../files/readOutcome";
import { awaitOutcome, type ReadMessage, type ReaderPort } from "../files/readProtocol";

/** What the thread is sent: a file on disk is not handed over, but opened there. */
export interface ThreadRequest {
  readonly file: string;
  readonly path: string;
  readonly ledger?: LedgerSettings | undefined;
}

/** What reading a file may grow to, beside its unpacked bytes. */
const MEMORY_MB = 1_000;

/**
 * Reads a file in a thread of its own, which is stopped when it hangs or takes too much memory; both are outcomes with a
 * Swedish error. Rejects when the reader has a bug.
 *
 * @param request with the file's name in messages and sources
 * @param content the file at `path`
 */
export function readInThread(request: ThreadRequest, content: Blob): Promise<ReadOutcome> {
  const thread = new Worker(join(__dirname, "readThread.cjs"), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const port: ReaderPort = {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage: () => thread.postMessage(request),
    terminate: () => void thread.terminate(),
  };
  return new Promise((resolve, reject) => {
    // The clock starts with the reading, not with the thread.
    thread.once("message", () => {
      thread.on("message", (data: ReadMessage) => port.onmessage?.({ data } as MessageEvent<ReadMessage>));
      void awaitOutcome(port, { file: request.file, content }).then(resolve);
    });
    thread.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") port.onerror?.({} as ErrorEvent);
      else reject(error);
    });
  });
}
