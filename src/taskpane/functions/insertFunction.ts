import type { CustomFunction } from "../../functions/customFunction";
import { functionsTexts } from "../../texts/pane/functionsTexts";
import { shellTexts } from "../../texts/pane/shellTexts";
import type { Pane } from "../model/pane";
import { reply } from "../model/notify";
import { say } from "../../texts/bilingual";
import { insertSentences } from "../../texts/pane/insertSentences";

/** Writes a function for the selected columns of the open workbook, and tells where it went or why it did not. */
export async function insertFunction(pane: Pane, { id, insert }: CustomFunction): Promise<void> {
  const { job, language } = pane.getState();
  if (job.kind !== "idle") return reply(pane, "info", shellTexts[language].busy);
  const { insertFormula } = await import("../../office/edit/insertFormula");
  const outcome = await insertFormula({
    ...insert,
    name: `VSS.${id}`,
    columns: insert.columns.map((column) => column[language]),
    constants: insert.constants ?? [],
  });
  const texts = functionsTexts[language];
  if (outcome.kind === "inserted") return reply(pane, "success", texts.inserted(outcome.cell), outcome.shown);
  reply(pane, "warning", texts.notInserted, say(insertSentences, outcome.refusal, language));
}

/** Puts an example on the clipboard, where there is no workbook to write in. */
export async function copyFunction(pane: Pane, example: string): Promise<void> {
  const texts = functionsTexts[pane.getState().language];
  try {
    await navigator.clipboard.writeText(example);
    reply(pane, "success", texts.copied, example);
  } catch {
    // The browser may forbid it, or have no clipboard at all on an address without https.
    reply(pane, "warning", texts.notCopied, example);
  }
}
