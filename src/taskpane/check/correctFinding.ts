import type { CellEdit } from "../../office/edit/correctCells";
import { findingTexts } from "../../texts/pane/findingTexts";
import type { Change, CorrectionOffer } from "../model/correctionOffer";
import type { Pane } from "../model/pane";
import { rereadWorkbook } from "../model/readWorkbook";
import { notify } from "../model/notify";

/** Rätta: writes a correction into the open workbook, remembers the way back and checks anew. */
export async function correctFinding(pane: Pane, offer: CorrectionOffer): Promise<void> {
  const texts = findingTexts[pane.getState().language];
  if (pane.getState().job.kind !== "idle" || offer.kind !== "edit") return;
  const { changes, edits } = offer;
  pane.dispatch({ type: "jobStarted", job: { kind: "correcting" } });
  if (await write(pane, edits)) {
    pane.dispatch({ type: "corrected", correction: { changes, edits } });
    await checkAnew(pane, edits, texts.wasCorrected(changes.map((change) => inWords(change, texts))));
  }
  pane.dispatch({ type: "jobEnded" });
}

/** Ångra: writes back what the latest correction changed, unless the cell has been changed since. */
export async function undoCorrection(pane: Pane): Promise<void> {
  const texts = findingTexts[pane.getState().language];
  const { job, corrections } = pane.getState();
  const latest = corrections.at(-1);
  if (job.kind !== "idle" || latest === undefined) return;
  const edits = latest.edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before }));
  const back = latest.changes.map((change) => ({ ...change, from: change.to, to: change.from }));
  pane.dispatch({ type: "jobStarted", job: { kind: "correcting" } });
  const isWritten = await write(pane, edits);
  // A cell that has been changed since is the user's: there is no way back for it any more.
  pane.dispatch({ type: "correctionLeft" });
  if (isWritten) await checkAnew(pane, edits, texts.wasUndone(back.map((change) => inWords(change, texts))));
  pane.dispatch({ type: "jobEnded" });
}

async function write(pane: Pane, edits: readonly CellEdit[]): Promise<boolean> {
  const texts = findingTexts[pane.getState().language];
  const outcome = await pane.services.correctCells(edits);
  if (outcome.kind === "written") return true;
  const { sheet, cell } = outcome.edit;
  notify(pane, "warning", texts.notCorrected, texts.refusals[outcome.reason](sheet, cell));
  return false;
}

async function checkAnew(pane: Pane, edits: readonly CellEdit[], told: string): Promise<void> {
  const [first] = edits;
  if (first !== undefined) await pane.services.goToCell(first.sheet, first.cell);
  if (await rereadWorkbook(pane)) pane.dispatch({ type: "checked" });
  notify(pane, "success", told);
}

function inWords({ source, from, to }: Change, texts: typeof findingTexts.sv): string {
  return texts.change(source.sheet.trim(), source.cell, from, to);
}
