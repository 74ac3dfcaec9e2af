import { openAsBlob } from "node:fs";
import { parentPort } from "node:worker_threads";
import { answerRequest } from "../files/answerRequest";
import type { ThreadRequest } from "./readInThread";

// A rejection ends the thread, and the error reaches the other side.
parentPort?.on("message", async ({ file, path, ledger }: ThreadRequest) => {
  await answerRequest({ file, content: await openAsBlob(path), ledger }, (message) => parentPort?.postMessage(message));
});
// Its code is loaded.
parentPort?.postMessage("ready");
