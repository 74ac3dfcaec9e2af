import { reportTexts } from "../../texts/pane/reportTexts";
import type { Pane } from "../model/pane";
import { rereadWorkbook } from "../model/readWorkbook";
import { notify } from "../model/notify";

/** Saves the report as Rapport.xlsx among the browser's downloads. */
export async function saveReport(pane: Pane): Promise<void> {
  const texts = reportTexts[pane.getState().language];
  if (pane.getState().job.kind !== "idle") return;
  pane.dispatch({ type: "jobStarted", job: { kind: "saving" } });
  const report = (await rereadWorkbook(pane)) ? pane.getState().report : null;
  if (report !== null && report.report.sheets.length > 0) {
    const title = report.documents[0]?.title || texts.title;
    await pane.services.saveReport(report.report.sheets, texts.fileName, { title });
    notify(pane, "success", texts.saved(texts.fileName));
  }
  pane.dispatch({ type: "jobEnded" });
}
