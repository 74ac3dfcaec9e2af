import { createRoot } from "react-dom/client";
import { answerCommands } from "./commands/waitingCommands";
import { App } from "./taskpane/shell/App";
import { attempt } from "./taskpane/model/attempt";
import { startPane } from "./taskpane/model/startPane";
import { liveServices } from "./taskpane/model/liveServices";
import { createPane } from "./taskpane/model/pane";

const root = document.getElementById("root");
if (root === null) throw new Error("taskpane.html has no #root");
const pane = createPane(liveServices);
createRoot(root).render(<App pane={pane} />);
void start();

/** Takes up the workbook's choices, then what has been pressed in the ribbon, which works whatever Excel answered. */
async function start(): Promise<void> {
  await attempt(pane, startPane);
  await attempt(pane, async () => answerCommands((await import("./commands/commands")).commandsOf(pane)));
}
