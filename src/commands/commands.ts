import { attempt } from "../taskpane/actions/attempt";
import { readWorkbook } from "../taskpane/actions/readWorkbook";
import { writeReport } from "../taskpane/actions/writeReport";
import type { Pane } from "../taskpane/pane";

/**
 * Connects the ribbon's buttons. They share the pane's state, so what a button did, or why it could not, stands in
 * the pane. `associate` is Office's own door; a `run` given to it never rejects.
 *
 * @example registerCommands(associateCommand, pane)
 */
export function registerCommands(associate: (name: string, run: () => Promise<void>) => void, pane: Pane): void {
  associate("skapaRapport", async () => {
    await attempt(pane, () => pane.services.showPane());
    await attempt(pane, createReportFromRibbon);
  });
}

/** Of what has been imported; of the open workbook when nothing has. */
async function createReportFromRibbon(pane: Pane): Promise<void> {
  pane.dispatch({ type: "tabChosen", tab: "rapport" });
  if (pane.getState().sources.length === 0) await readWorkbook(pane);
  if (pane.getState().sources.length > 0) await writeReport(pane);
}
