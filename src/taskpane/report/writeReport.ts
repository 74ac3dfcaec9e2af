import { reportTexts } from "../../texts/pane/reportTexts";
import type { Pane } from "../model/pane";
import { rereadWorkbook } from "../model/readWorkbook";
import { saveReport } from "./saveReport";
import { notify } from "../model/notify";

/**
 * Skapa rapport and Uppdatera rapport: in Excel the report is written into the open workbook, from that workbook's
 * cells as they stand now; elsewhere it is saved as a file.
 */
export async function writeReport(pane: Pane): Promise<void> {
  if (pane.getState().mode !== "excel") return saveReport(pane);
  if (pane.getState().job.kind !== "idle") return;
  pane.dispatch({ type: "jobStarted", job: { kind: "writing" } });
  const sheets = (await rereadWorkbook(pane)) ? (pane.getState().report?.report.sheets ?? []) : [];
  if (sheets.length > 0) {
    const summary = await pane.services.writeReport(sheets);
    pane.dispatch({ type: "reportWritten", sheets, summary });
    notify(pane, "success", reportTexts[pane.getState().language].written(summary.written.length));
  }
  pane.dispatch({ type: "jobEnded" });
}
