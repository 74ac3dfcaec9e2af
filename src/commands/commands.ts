import { attempt } from "../taskpane/model/attempt";
import { checkFigures } from "../taskpane/check/checkFigures";
import { formatTable } from "../taskpane/format/formatTable";
import { readWorkbook } from "../taskpane/model/readWorkbook";
import { writeReport } from "../taskpane/report/writeReport";
import type { Pane } from "../taskpane/model/pane";
import type { Tab } from "../taskpane/model/state";
import { COMMAND_NAMES, type CommandName, type CommandRuns } from "./commandNames";

/** A button of the ribbon: the part of the pane where its outcome stands, and what it does. */
interface Command {
  readonly tab: Tab;
  readonly run: (pane: Pane) => Promise<void>;
}

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  importera: { tab: "importera", run: readWorkbook },
  kontrollera: { tab: "kontrollera", run: (pane) => withSource(pane, checkFigures) },
  skapaRapport: { tab: "rapport", run: (pane) => withSource(pane, writeReport) },
  formateraTabell: { tab: "formatera", run: formatTable },
};

/**
 * The ribbon's buttons. They share the pane's state and open it, so what a button did, or why it could not, stands
 * there.
 *
 * @example answerCommands(commandsOf(pane))
 */
export function commandsOf(pane: Pane): CommandRuns {
  const runOf = (name: CommandName) => async (): Promise<void> => {
    const { tab, run } = COMMANDS[name];
    await attempt(pane, () => pane.services.showPane());
    pane.dispatch({ type: "tabChosen", tab });
    await attempt(pane, run);
  };
  const runs = COMMAND_NAMES.map((name) => [name, runOf(name)] as const);
  return Object.fromEntries(runs) as Record<CommandName, () => Promise<void>>;
}

/** Of what has been imported; of the open workbook when nothing has. */
async function withSource(pane: Pane, run: (pane: Pane) => Promise<void>): Promise<void> {
  if (pane.getState().sources.length === 0) await readWorkbook(pane);
  if (pane.getState().sources.length > 0) await run(pane);
}
