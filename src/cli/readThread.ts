import { openAsBlob } from "node:fs";
import { parentPort } from "node:worker_threads";
import { answerRequest } from "../files/answerRequest";
import { inflateInNode } from "./inflateInNode";
import type { ThreadRequest } from "./readInThread";

// A rejection ends the thread, and the error reaches the other side.
parentPort?.on("message", async ({ file, path, ledger }: ThreadRequest) => {
  const request = { file, content: await openAsBlob(path), ledger };
  await answerRequest(request, (message) => parentPort?.postMessage(message), inflateInNode);
});
// Its code is loaded.
parentPort?.postMessage("ready");
