import { timeText } from "../../domain/amount/timeText";
import { importTexts } from "../../texts/pane/importTexts";
import { shellTexts } from "../../texts/pane/shellTexts";
import type { Pane } from "../model/pane";
import type { ReadingJob } from "../model/state";
import { refreshReport } from "../model/refreshReport";
import { notify } from "../model/notify";

/**
 * Reads the chosen files one after the other. A file that cannot be read costs that file only; cancelling keeps
 * the files already read.
 */
export async function readFiles(pane: Pane, files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  if (pane.getState().job.kind !== "idle") {
    notify(pane, "info", shellTexts[pane.getState().language].busy);
    return;
  }
  const stop = new AbortController();
  const { sources, settings } = pane.getState();
  const before = new Set(sources.map((source) => source.file));
  const read: string[] = [];
  for (const [index, file] of files.entries()) {
    if (stop.signal.aborted) break;
    const job = readingJob(file.name, index + 1, files.length, stop);
    pane.dispatch({ type: index === 0 ? "jobStarted" : "progressed", job });
    if (await readFile(pane, file, job, stop.signal)) read.push(file.name);
  }
  const interpreted = await refreshReport(pane, { sources, settings });
  pane.dispatch({ type: "jobEnded" });
  if (interpreted) tellOutcome(pane, { read, before, total: files.length, cancelled: stop.signal.aborted });
}

function readingJob(file: string, position: number, total: number, stop: AbortController): ReadingJob {
  return { kind: "reading", file, position, total, fraction: null, cancel: () => stop.abort() };
}

/** True when the file became a source. An abort shows as a rejection, and is no error. */
async function readFile(pane: Pane, file: File, job: ReadingJob, signal: AbortSignal): Promise<boolean> {
  const onProgress = (fraction: number): void => pane.dispatch({ type: "progressed", job: { ...job, fraction } });
  try {
    const { ledger } = pane.getState().settings;
    const outcome = await pane.services.readFile(file, { onProgress, signal, ledger });
    if (signal.aborted) return false;
    if (!outcome.ok) {
      const { fileErrorText } = await import("../../texts/fileErrorTexts");
      const { language } = pane.getState();
      const { message, advice } = fileErrorText(outcome.error, language);
      notify(pane, "error", importTexts[language].fileTrouble(file.name, message), advice);
      return false;
    }
    const { problems } = outcome;
    const readAt = timeText(new Date());
    const sheets = outcome.sheets.map((sheet) => ({ ...sheet, readAt }));
    pane.dispatch({ type: "sourceRead", source: { file: file.name, origin: "file", sheets, problems, content: file } });
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
}

interface Outcome {
  readonly read: readonly string[];
  readonly before: ReadonlySet<string>;
  readonly total: number;
  readonly cancelled: boolean;
}

function tellOutcome(pane: Pane, { read, before, total, cancelled }: Outcome): void {
  const texts = importTexts[pane.getState().language];
  const replaced = read.filter((file, index) => before.has(file) || read.indexOf(file) !== index);
  for (const file of new Set(replaced)) {
    notify(pane, "info", texts.replaced(file));
  }
  if (cancelled) {
    notify(pane, "info", texts.cancelled(read.length, total));
  }
}
