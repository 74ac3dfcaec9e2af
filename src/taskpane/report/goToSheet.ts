import { reportTexts } from "../../texts/pane/reportTexts";
import type { Pane } from "../model/pane";
import { reply } from "../model/notify";

/** Shows a sheet of the written report; one that the user has deleted meanwhile is told. */
export async function goToSheet(pane: Pane, name: string): Promise<void> {
  if (await pane.services.goToCell(name, "A1")) return;
  reply(pane, "warning", reportTexts[pane.getState().language].sheetGone(name));
}
