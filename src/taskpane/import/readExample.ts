import { importTexts } from "../../texts/pane/importTexts";
import type { Pane } from "../model/pane";
import { readFiles } from "./readFiles";
import { notify } from "../model/notify";

/** Imports the sample workbook that lies beside the pane, for those who want to look before they bring their own. */
export async function readExample(pane: Pane): Promise<void> {
  if (pane.getState().job.kind !== "idle") return;
  pane.dispatch({ type: "jobStarted", job: { kind: "fetchingExample" } });
  const file = await pane.services.fetchExample();
  pane.dispatch({ type: "jobEnded" });
  if (file !== null) return readFiles(pane, [file]);
  const { exampleMissing, exampleAdvice } = importTexts[pane.getState().language];
  notify(pane, "error", exampleMissing, exampleAdvice);
}
