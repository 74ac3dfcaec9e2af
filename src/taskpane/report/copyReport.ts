import { COPY_NOTE } from "../../report/trace/copyNote";
import { lateTexts } from "../../texts/lateTexts";
import { texts } from "../../texts/texts";
import type { Pane } from "../model/pane";
import type { Notice } from "../model/state";

/**
 * Kopia för utskick: a file with what is seen in the report and nothing else. In Excel it is read from the report's
 * sheets as they stand now, with the user's own texts; elsewhere it is made of the report that would be saved.
 */
export async function copyReport(pane: Pane): Promise<void> {
  const { job, mode, report } = pane.getState();
  if (job.kind !== "idle") return;
  pane.dispatch({ type: "jobStarted", job: { kind: "copying" } });
  const own = report?.documents[0]?.title ?? "";
  if (mode === "excel") {
    const { sheets, workbook, hiddenSheets, errors } = await pane.services.readReportCopy();
    if (sheets.length === 0) tell(pane, "warning", lateTexts.copies.noReport, "");
    else {
      const name = lateTexts.copies.fileName(workbook.name.replace(/\.[^.]+$/u, ""));
      const title = workbook.title || own || texts.report.title;
      const properties = { title, creator: workbook.author, company: workbook.company };
      await pane.services.saveReport(sheets, name, { ...properties, description: COPY_NOTE });
      const remarks = [
        lateTexts.copies.values,
        hiddenSheets.length > 0 && lateTexts.copies.hidden(hiddenSheets),
        errors.length > 0 && lateTexts.copies.errors(errors),
      ].filter((remark) => remark !== false);
      tell(pane, errors.length > 0 ? "warning" : "success", lateTexts.copies.saved(name), remarks.join(" "));
    }
  } else if (report !== null) {
    const name = lateTexts.copies.fileName(texts.report.title);
    const title = own || texts.report.title;
    await pane.services.saveValues(report.report.sheets, name, { title, description: COPY_NOTE });
    tell(pane, "success", lateTexts.copies.saved(name), lateTexts.copies.values);
  }
  pane.dispatch({ type: "jobEnded" });
}

/** Kopiera tabell: the selected table on the clipboard, with its looks for Word and as plain text. */
export async function copyTable(pane: Pane): Promise<void> {
  const { job, settings } = pane.getState();
  if (job.kind !== "idle") return;
  pane.dispatch({ type: "jobStarted", job: { kind: "copying" } });
  const outcome = await pane.services.copyTable(settings.look ?? "rapport");
  if (outcome.kind === "refused") {
    tell(pane, "warning", lateTexts.copies.notCopied, lateTexts.format.refusals[outcome.reason]);
  } else if (await pane.services.putOnClipboard(outcome.copy)) {
    const { sheet, area } = outcome;
    tell(pane, "success", lateTexts.copies.copied(sheet, area), lateTexts.copies.paste);
  } else tell(pane, "warning", lateTexts.copies.notCopied, lateTexts.copies.noClipboard);
  pane.dispatch({ type: "jobEnded" });
}

function tell(pane: Pane, intent: Notice["intent"], title: string, text: string): void {
  pane.dispatch({ type: "noticed", notice: { intent, title, text } });
}
