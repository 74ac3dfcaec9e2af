import type { ReadMessage, ReadRequest } from "./readProtocol";
import type { FileReadOptions } from "./readOutcome";
import { readWorkbook } from "./readWorkbook";

/** Rows in one message: the page receives a long sheet in parts it does not feel. */
const ROWS = 2_000;
/** Progress worth a message: the page need not hear of every part. */
const STEP = 0.02;

/**
 * The worker's side of the reading: reads the file and reports on the way.
 *
 * @param inflate how large packed sheets are unpacked; by the runtime's own web stream when absent
 */
export async function answerRequest(
  request: ReadRequest,
  post: (message: ReadMessage) => void,
  inflate?: FileReadOptions["inflate"],
): Promise<void> {
  let told = 0;
  const onProgress = (fraction: number): void => {
    if (fraction - told < STEP && fraction < 1) return;
    told = fraction;
    post({ type: "progress", fraction });
  };
  const outcome = await readWorkbook(request.file, request.content, { onProgress, ledger: request.ledger, inflate });
  if (!outcome.ok) return post({ type: "done", outcome });
  outcome.sheets.forEach(({ rows }, sheet) => {
    for (let start = 0; start < rows.length; start += ROWS) {
      post({ type: "rows", sheet, rows: rows.slice(start, start + ROWS) });
    }
  });
  post({ type: "done", outcome: { ...outcome, sheets: outcome.sheets.map((sheet) => ({ ...sheet, rows: [] })) } });
}
