import type { Formatted } from "../../office/edit/formatTable";
import { areaName } from "../../workbook/sheet";
import { lateTexts } from "../../texts/lateTexts";
import type { Pane } from "../model/pane";
import type { Notice } from "../model/state";

/** Formatera tabell: gives the selected table the chosen look, and says what was done or why nothing was. */
export async function formatTable(pane: Pane): Promise<void> {
  const { job, settings } = pane.getState();
  if (job.kind !== "idle") return;
  pane.dispatch({ type: "jobStarted", job: { kind: "formatting" } });
  const outcome = await pane.services.formatTable(settings.look ?? "rapport");
  if (outcome.kind === "formatted") pane.dispatch({ type: "formatted", before: outcome.before });
  const notice: Notice =
    outcome.kind === "formatted"
      ? { intent: "success", title: titleOf(outcome), text: remarksOf(outcome).join(" ") }
      : { intent: "warning", title: lateTexts.format.refused, text: lateTexts.format.refusals[outcome.reason] };
  pane.dispatch({ type: "noticed", notice });
  pane.dispatch({ type: "jobEnded" });
}

/** Ångra: brings back the looks that the latest formatting changed. */
export async function undoFormat(pane: Pane): Promise<void> {
  const { job, formatted } = pane.getState();
  if (job.kind !== "idle" || formatted === null) return;
  pane.dispatch({ type: "jobStarted", job: { kind: "formatting" } });
  const restored = await pane.services.restoreLooks(formatted);
  pane.dispatch({ type: "formatted", before: null });
  const notice: Notice = restored
    ? { intent: "success", title: lateTexts.format.undone, text: "" }
    : { intent: "warning", title: lateTexts.format.notUndone, text: lateTexts.format.movedSince };
  pane.dispatch({ type: "noticed", notice });
  pane.dispatch({ type: "jobEnded" });
}

function titleOf({ tables, sheet, area }: Formatted): string {
  return lateTexts.format.done(tables, sheet, areaName(area));
}

function remarksOf({ grown, merged, hiddenRows, colourOnly }: Formatted): string[] {
  return [
    grown && lateTexts.format.grown,
    merged.length > 0 && lateTexts.format.merged(merged),
    hiddenRows.length > 0 && lateTexts.format.hiddenRows(hiddenRows),
    colourOnly.length > 0 && lateTexts.format.colourOnly(colourOnly),
  ].filter((remark) => remark !== false);
}
