import type { Pane } from "../model/pane";
import { rereadWorkbook } from "../model/readWorkbook";

/** Shows the findings, of the open workbook as it stands now: a corrected cell must not be reported again. */
export async function checkFigures(pane: Pane): Promise<void> {
  if (pane.getState().job.kind !== "idle") return;
  pane.dispatch({ type: "jobStarted", job: { kind: "checking" } });
  if (await rereadWorkbook(pane)) pane.dispatch({ type: "checked" });
  pane.dispatch({ type: "jobEnded" });
}
