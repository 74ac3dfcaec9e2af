import { COMMAND_NAMES, type CommandRuns } from "../../src/commands/commandNames";
import { answerCommands, connectCommands } from "../../src/commands/waitingCommands";
import { associateCommand } from "../../src/office/host/ribbon";

type Handler = (event: { completed(): void }) => Promise<void>;

/** Office as its loader leaves it before Excel has answered: it only takes the buttons' functions. */
function loadedOffice(): Map<string, Handler> {
  const handlers = new Map<string, Handler>();
  const actions = { associate: (name: string, handler: Handler) => void handlers.set(name, handler) };
  Object.assign(globalThis, { Office: { actions } });
  return handlers;
}

test("a button that is pressed before the pane is there is answered at once and done when it is", async () => {
  const handlers = loadedOffice();
  const told: string[] = [];
  connectCommands(associateCommand);
  expect([...handlers.keys()]).toEqual(COMMAND_NAMES);
  const press = (name: string) => handlers.get(name)?.({ completed: () => told.push(`${name} completed`) });
  const pressed = press("kontrollera");
  expect(told).toEqual(["kontrollera completed"]);
  const runs = COMMAND_NAMES.map((name) => [name, async () => void told.push(`${name} done`)] as const);
  answerCommands(Object.fromEntries(runs) as unknown as CommandRuns);
  await pressed;
  await press("importera");
  expect(told).toEqual(["kontrollera completed", "kontrollera done", "importera completed", "importera done"]);
});
