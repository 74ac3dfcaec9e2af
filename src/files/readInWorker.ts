import { awaitOutcome, type ReadOptions } from "./readProtocol";
import type { ReadOutcome } from "./readOutcome";

/**
 * Reads a file the user chose in a worker of its own. Trouble of every kind is an outcome, never a rejection.
 *
 * @param options.signal stops the reading at once
 * @param options.silenceMs milliseconds without a word before it is stopped
 */
export async function readInWorker(file: File, options: ReadOptions = {}): Promise<ReadOutcome> {
  const worker = new Worker(/* webpackChunkName: "readWorker" */ new URL("./readWorker.ts", import.meta.url));
  return awaitOutcome(worker, { file: file.name, content: file, ledger: options.ledger }, options);
}
