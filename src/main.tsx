import { createRoot } from "react-dom/client";
import { App } from "./taskpane/shell/App";
import { attempt } from "./taskpane/model/attempt";
import { startPane } from "./taskpane/model/startPane";
import { liveServices } from "./taskpane/model/liveServices";
import { createPane, type Pane } from "./taskpane/model/pane";

/** Finds out whether Excel is there and takes over its ribbon buttons. */
async function start(pane: Pane): Promise<void> {
  await startPane(pane);
  if (pane.getState().mode !== "excel") return;
  const [{ associateCommand }, { registerCommands }] = await Promise.all([
    import("./office/host/ribbon"),
    import("./commands/commands"),
  ]);
  registerCommands(associateCommand, pane);
}

const root = document.getElementById("root");
if (root === null) throw new Error("taskpane.html has no #root");
const pane = createPane(liveServices);
createRoot(root).render(<App pane={pane} />);
void attempt(pane, start);
