import { COMMAND_NAMES, type CommandName, type CommandRuns } from "./commandNames";

/** Office's own door for a button: what is given is run at every press. */
type Associate = (name: CommandName, run: () => Promise<void>) => void;

let answer: (runs: CommandRuns) => void;
const runs = new Promise<CommandRuns>((resolve) => {
  answer = resolve;
});

/**
 * Connects every button of the ribbon before the pane exists; what is pressed meanwhile is done when it does. A press
 * of a button that is not connected is lost, and Excel waits for it in vain: the first press starts the page.
 *
 * @example connectCommands(associateCommand)
 */
export function connectCommands(associate: Associate): void {
  for (const name of COMMAND_NAMES) associate(name, async () => (await runs)[name]());
}

/** The pane is there: what was pressed and what will be pressed is done by these. */
export function answerCommands(given: CommandRuns): void {
  answer(given);
}
