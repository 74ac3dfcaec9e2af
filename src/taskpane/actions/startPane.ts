import type { Pane } from "../pane";
import { refreshReport } from "./refreshReport";

/** Finds out whether Excel is there. What was read meanwhile is made anew with that mode's defaults. */
export async function startPane(pane: Pane): Promise<void> {
  pane.dispatch({ type: "started", mode: await pane.services.startOffice() });
  await refreshReport(pane);
}
