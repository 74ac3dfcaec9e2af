import { createRoot } from "react-dom/client";
import { App } from "./taskpane/App";
import { attempt } from "./taskpane/actions/attempt";
import { startPane } from "./taskpane/actions/startPane";
import { liveServices } from "./taskpane/liveServices";
import { createPane, type Pane } from "./taskpane/pane";

/** Finds out whether Excel is there and takes over its ribbon buttons. */
async function start(pane: Pane): Promise<void> {
  await startPane(pane);
  if (pane.getState().mode !== "excel") return;
  const [{ associateCommand }, { registerCommands }] = await Promise.all([
    import("./office/ribbon"),
    import("./commands/commands"),
  ]);
  registerCommands(associateCommand, pane);
}

const root = document.getElementById("root");
if (root === null) throw new Error("taskpane.html has no #root");
const pane = createPane(liveServices);
createRoot(root).render(<App pane={pane} />);
void attempt(pane, start);
