import { createRoot } from "react-dom/client";
import type { PaneParent } from "./paneParent";
import { Page } from "./Page";
import { createSession } from "./session";
import { loadStandIn } from "./grid/loadStandIn";

const root = document.getElementById("root");
if (root === null) throw new Error("workbench.html has no #root");
const session = createSession();
const forPane: PaneParent = {
  get vssHost() {
    return session.host;
  },
  get vssLook() {
    return session.look;
  },
  vssAdoptFunctions: session.adoptFunctions,
  vssAdoptActions: session.adoptActions,
  vssShowPane: session.showPane,
};
Object.defineProperties(window, Object.getOwnPropertyDescriptors(forPane));
// Row heights are measured at the first drawing, so the font has to be there before it.
void loadStandIn().then(() => createRoot(root).render(<Page session={session} />));
