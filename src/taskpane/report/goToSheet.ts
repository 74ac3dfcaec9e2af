import { texts } from "../../texts/texts";
import type { Pane } from "../model/pane";

/** Shows a sheet of the written report; one that the user has deleted meanwhile is told. */
export async function goToSheet(pane: Pane, name: string): Promise<void> {
  if (await pane.services.goToCell(name, "A1")) return;
  const title = texts.report.sheetGone(name);
  pane.dispatch({ type: "noticed", notice: { intent: "warning", title, text: "" } });
}
