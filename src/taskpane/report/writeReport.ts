import { reportTexts } from "../../texts/pane/reportTexts";
import type { WriteSummary } from "../../office/write/writeSummary";
import type { Pane } from "../model/pane";
import { rereadWorkbook } from "../model/readWorkbook";
import { saveReport } from "./saveReport";
import { notify, reply } from "../model/notify";

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
    const isFirst = pane.getState().written === null && pane.getState().earlier === null;
    pane.dispatch({ type: "reportWritten", sheets, summary });
    await tell(pane, summary, isFirst);
  }
  pane.dispatch({ type: "jobEnded" });
}

/** What was typed over is what the user must know first; looks that Excel refused are a message of their own. */
async function tell(pane: Pane, summary: WriteSummary, isFirst: boolean): Promise<void> {
  const { written, changes, typedOver, trouble } = summary;
  const { language } = pane.getState();
  const texts = reportTexts[language];
  const done = isFirst ? texts.written(written.length) : texts.updated(written.length, changes.length);
  if (typedOver.length === 0) reply(pane, "success", done);
  else reply(pane, "warning", texts.typedOverTitle(typedOver.length), done);
  if (trouble === null) return;
  const refused = await pane.services.explain(trouble, language);
  notify(pane, "warning", texts.plain, `${refused} ${texts.plainHint}`);
}
