import { timeText } from "../../domain/amount/timeText";
import { importTexts } from "../../texts/pane/importTexts";
import type { Pane } from "./pane";
import { refreshReport } from "./refreshReport";
import { notify } from "./notify";

/** Takes the open workbook into the sources; an empty one is told and left out. */
export async function readWorkbook(pane: Pane): Promise<void> {
  if (pane.getState().job.kind !== "idle") return;
  pane.dispatch({ type: "jobStarted", job: { kind: "readingWorkbook" } });
  await takeWorkbook(pane);
  pane.dispatch({ type: "jobEnded" });
}

/**
 * The same when the open workbook already is a source: its cells may have changed since they were read.
 *
 * @returns false when the user cancelled
 */
export async function rereadWorkbook(pane: Pane): Promise<boolean> {
  return pane.getState().sources.some(({ origin }) => origin === "workbook") ? takeWorkbook(pane) : true;
}

async function takeWorkbook(pane: Pane): Promise<boolean> {
  const { sources, settings } = pane.getState();
  const { sheets, problems } = await pane.services.readOpenWorkbook();
  const file = sheets[0]?.file ?? problems[0]?.file;
  if (file === undefined) {
    notify(pane, "info", importTexts[pane.getState().language].openEmpty);
    return true;
  }
  const readAt = timeText(new Date());
  const source = { file, origin: "workbook", sheets: sheets.map((sheet) => ({ ...sheet, readAt })), problems } as const;
  pane.dispatch({ type: "sourceRead", source });
  return refreshReport(pane, { sources, settings });
}
