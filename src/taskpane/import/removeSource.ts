import { importTexts } from "../../texts/pane/importTexts";
import type { Pane } from "../model/pane";
import { refreshReport } from "../model/refreshReport";
import { reply } from "../model/notify";

/** Takes a workbook out of the sources; the workbook itself is not touched. */
export async function removeSource(pane: Pane, file: string): Promise<void> {
  if (pane.getState().job.kind !== "idle") return;
  pane.dispatch({ type: "sourceRemoved", file });
  await refreshReport(pane);
  reply(pane, "info", importTexts[pane.getState().language].removed(file));
}
