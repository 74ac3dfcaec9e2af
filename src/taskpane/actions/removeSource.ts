import { texts } from "../../texts";
import type { Pane } from "../pane";
import { refreshReport } from "./refreshReport";

/** Takes a workbook out of the sources; the workbook itself is not touched. */
export async function removeSource(pane: Pane, file: string): Promise<void> {
  if (pane.getState().job.kind !== "idle") return;
  pane.dispatch({ type: "sourceRemoved", file });
  await refreshReport(pane);
  pane.dispatch({ type: "noticed", notice: { intent: "info", title: texts.import.removed(file), text: "" } });
}
