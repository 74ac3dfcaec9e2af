import { attempt } from "../taskpane/model/attempt";
import { checkFigures } from "../taskpane/check/checkFigures";
import { formatTable } from "../taskpane/format/formatTable";
import { readWorkbook } from "../taskpane/model/readWorkbook";
import { writeReport } from "../taskpane/report/writeReport";
import type { Pane } from "../taskpane/model/pane";
import type { Tab } from "../taskpane/model/state";

/** A button of the ribbon: the part of the pane where its outcome stands, and what it does. */
interface Command {
  readonly tab: Tab;
  readonly run: (pane: Pane) => Promise<void>;
}

/** By the function names of manifest.xml. */
const COMMANDS: Readonly<Record<string, Command>> = {
  importera: { tab: "importera", run: readWorkbook },
  kontrollera: { tab: "kontrollera", run: (pane) => withSource(pane, checkFigures) },
  skapaRapport: { tab: "rapport", run: (pane) => withSource(pane, writeReport) },
  formateraTabell: { tab: "formatera", run: formatTable },
};

/**
 * Connects the ribbon's buttons. They share the pane's state and open it, so what a button did, or why it could not,
 * stands there. `associate` is Office's own door; a `run` given to it never rejects.
 *
 * @example registerCommands(associateCommand, pane)
 */
export function registerCommands(associate: (name: string, run: () => Promise<void>) => void, pane: Pane): void {
  for (const [name, { tab, run }] of Object.entries(COMMANDS)) {
    associate(name, async () => {
      await attempt(pane, () => pane.services.showPane());
      pane.dispatch({ type: "tabChosen", tab });
      await attempt(pane, run);
    });
  }
}

/** Of what has been imported; of the open workbook when nothing has. */
async function withSource(pane: Pane, run: (pane: Pane) => Promise<void>): Promise<void> {
  if (pane.getState().sources.length === 0) await readWorkbook(pane);
  if (pane.getState().sources.length > 0) await run(pane);
}
