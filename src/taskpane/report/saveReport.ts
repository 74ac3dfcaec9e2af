import { texts } from "../../texts/texts";
import type { Pane } from "../model/pane";
import { rereadWorkbook } from "../model/readWorkbook";

/** Saves the report as Rapport.xlsx among the browser's downloads. */
export async function saveReport(pane: Pane): Promise<void> {
  if (pane.getState().job.kind !== "idle") return;
  pane.dispatch({ type: "jobStarted", job: { kind: "saving" } });
  const report = (await rereadWorkbook(pane)) ? pane.getState().report : null;
  if (report !== null && report.report.sheets.length > 0) {
    const title = report.documents[0]?.title || texts.report.title;
    await pane.services.saveReport(report.report.sheets, texts.report.fileName, { title });
    const told = texts.report.saved(texts.report.fileName);
    pane.dispatch({ type: "noticed", notice: { intent: "success", title: told, text: "" } });
  }
  pane.dispatch({ type: "jobEnded" });
}
