import type { ReadMessage, ReadRequest } from "./readProtocol";
import { readWorkbook } from "./readWorkbook";

/** Progress worth a message: the page need not hear of every part. */
const STEP = 0.02;

/** The worker's side of the reading: reads the file and reports on the way. */
export async function answerRequest(request: ReadRequest, post: (message: ReadMessage) => void): Promise<void> {
  let told = 0;
  const onProgress = (fraction: number): void => {
    if (fraction - told < STEP && fraction < 1) return;
    told = fraction;
    post({ type: "progress", fraction });
  };
  post({ type: "done", outcome: await readWorkbook(request.file, request.bytes, { onProgress }) });
}
