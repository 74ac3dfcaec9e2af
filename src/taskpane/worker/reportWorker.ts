import { reportAnswerer } from "./answerReport";
import type { ToReportWorker } from "./reportProtocol";

// What `createReport` throws leaves the handler and is heard by the page's `onerror`.
const answer = reportAnswerer((message) => self.postMessage(message));
self.onmessage = ({ data }: MessageEvent<ToReportWorker>) => answer(data);
