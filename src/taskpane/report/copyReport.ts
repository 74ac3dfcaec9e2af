import { COPY_NOTE } from "../../texts/report/copyTexts";
import { copiesTexts } from "../../texts/pane/copiesTexts";
import { formatTexts } from "../../texts/pane/formatTexts";
import { reportTexts } from "../../texts/pane/reportTexts";
import type { Pane } from "../model/pane";
import { notify } from "../model/notify";

/**
 * Kopia för utskick: a file with what is seen in the report and nothing else. In Excel it is read from the report's
 * sheets as they stand now, with the user's own texts; elsewhere it is made of the report that would be saved.
 */
export async function copyReport(pane: Pane): Promise<void> {
  const { job, mode, report, language } = pane.getState();
  const texts = copiesTexts[language];
  const untitled = reportTexts[language].title;
  if (job.kind !== "idle") return;
  pane.dispatch({ type: "jobStarted", job: { kind: "copying" } });
  const own = report?.documents[0]?.title ?? "";
  if (mode === "excel") {
    const { sheets, workbook, hiddenSheets, errors } = await pane.services.readReportCopy();
    if (sheets.length === 0) notify(pane, "warning", texts.noReport);
    else {
      const name = texts.fileName(workbook.name.replace(/\.[^.]+$/u, ""));
      const title = workbook.title || own || untitled;
      const properties = { title, creator: workbook.author, company: workbook.company };
      await pane.services.saveReport(sheets, name, { ...properties, description: COPY_NOTE });
      const remarks = [
        texts.values,
        hiddenSheets.length > 0 && texts.hidden(hiddenSheets),
        errors.length > 0 && texts.errors(errors),
      ].filter((remark) => remark !== false);
      notify(pane, errors.length > 0 ? "warning" : "success", texts.saved(name), remarks.join(" "));
    }
  } else if (report !== null) {
    const name = texts.fileName(untitled);
    const title = own || untitled;
    await pane.services.saveValues(report.report.sheets, name, { title, description: COPY_NOTE });
    notify(pane, "success", texts.saved(name), texts.values);
  }
  pane.dispatch({ type: "jobEnded" });
}

/** Kopiera tabell: the selected table on the clipboard, with its looks for Word and as plain text. */
export async function copyTable(pane: Pane): Promise<void> {
  const { job, settings, language } = pane.getState();
  const texts = copiesTexts[language];
  if (job.kind !== "idle") return;
  pane.dispatch({ type: "jobStarted", job: { kind: "copying" } });
  const outcome = await pane.services.copyTable(settings.look ?? "rapport");
  if (outcome.kind === "refused") {
    notify(pane, "warning", texts.notCopied, formatTexts[language].refusals[outcome.reason]);
  } else if (await pane.services.putOnClipboard(outcome.copy)) {
    const { sheet, area } = outcome;
    notify(pane, "success", texts.copied(sheet, area), texts.paste);
  } else notify(pane, "warning", texts.notCopied, texts.noClipboard);
  pane.dispatch({ type: "jobEnded" });
}
