import type { Formatted } from "../../office/edit/formatTable";
import { areaName } from "../../workbook/sheet";
import { formatTexts } from "../../texts/pane/formatTexts";
import type { Pane } from "../model/pane";
import { notify } from "../model/notify";

/** Formatera tabell: gives the selected table the chosen look, and says what was done or why nothing was. */
export async function formatTable(pane: Pane): Promise<void> {
  const texts = formatTexts[pane.getState().language];
  const { job, settings } = pane.getState();
  if (job.kind !== "idle") return;
  pane.dispatch({ type: "jobStarted", job: { kind: "formatting" } });
  const outcome = await pane.services.formatTable(settings.look ?? "rapport");
  if (outcome.kind === "formatted") pane.dispatch({ type: "formatted", before: outcome.before });
  if (outcome.kind === "formatted") {
    const title = texts.done(outcome.tables, outcome.sheet, areaName(outcome.area));
    notify(pane, "success", title, remarksOf(outcome, texts).join(" "));
  } else notify(pane, "warning", texts.refused, texts.refusals[outcome.reason]);
  pane.dispatch({ type: "jobEnded" });
}

/** Ångra: brings back the looks that the latest formatting changed. */
export async function undoFormat(pane: Pane): Promise<void> {
  const texts = formatTexts[pane.getState().language];
  const { job, formatted } = pane.getState();
  if (job.kind !== "idle" || formatted === null) return;
  pane.dispatch({ type: "jobStarted", job: { kind: "formatting" } });
  const restored = await pane.services.restoreLooks(formatted);
  pane.dispatch({ type: "formatted", before: null });
  if (restored) notify(pane, "success", texts.undone);
  else notify(pane, "warning", texts.notUndone, texts.movedSince);
  pane.dispatch({ type: "jobEnded" });
}

function remarksOf({ grown, merged, hiddenRows, colourOnly }: Formatted, texts: typeof formatTexts.sv): string[] {
  return [
    grown && texts.grown,
    merged.length > 0 && texts.merged(merged),
    hiddenRows.length > 0 && texts.hiddenRows(hiddenRows),
    colourOnly.length > 0 && texts.colourOnly(colourOnly),
  ].filter((remark) => remark !== false);
}
