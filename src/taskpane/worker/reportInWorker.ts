import { reportClient } from "./reportClient";

/** `createReport` off the page's thread: a ledger of a hundred thousand rows takes seconds. */
export const reportInWorker = reportClient(
  () => new Worker(/* webpackChunkName: "reportWorker" */ new URL("./reportWorker.ts", import.meta.url)),
);
