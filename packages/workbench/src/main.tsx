import { createRoot } from "react-dom/client";
import type { PaneParent } from "./paneParent";
import { Page } from "./Page";
import { createSession } from "./session";
import { CALIBRI_STAND_IN } from "./grid/textSize";

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
const looks = ["", "bold ", "italic ", "italic bold "];
void Promise.allSettled(looks.map((look) => document.fonts.load(`${look}11pt ${CALIBRI_STAND_IN}`))).then(() =>
  createRoot(root).render(<Page session={session} />),
);
