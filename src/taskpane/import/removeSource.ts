import { texts } from "../../texts/texts";
import type { Pane } from "../model/pane";
import { refreshReport } from "../model/refreshReport";

/** Takes a workbook out of the sources; the workbook itself is not touched. */
export async function removeSource(pane: Pane, file: string): Promise<void> {
  if (pane.getState().job.kind !== "idle") return;
  pane.dispatch({ type: "sourceRemoved", file });
  await refreshReport(pane);
  pane.dispatch({ type: "noticed", notice: { intent: "info", title: texts.import.removed(file), text: "" } });
}
