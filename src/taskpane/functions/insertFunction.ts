import type { FunctionId } from "../../functions/associate";
import type { FormulaRecipe } from "../../office/edit/insertFormula";
import { functionsTexts } from "../../texts/pane/functionsTexts";
import { shellTexts } from "../../texts/pane/shellTexts";
import type { Pane } from "../model/pane";
import { notify } from "../model/notify";
import { say } from "../../texts/bilingual";
import { insertSentences } from "../../texts/pane/insertSentences";

type Recipe = Pick<FormulaRecipe, "shape" | "columns" | "least"> & { readonly constants?: readonly string[] };

const DEVIATION: Recipe = { shape: "columns", columns: ["utfall", "budget", "slag"], least: 2 };

/** Which of the selected columns each function takes, in its own order of arguments. */
const RECIPES: Readonly<Record<FunctionId, Recipe>> = {
  AVVIKELSE: DEVIATION,
  AVVIKELSEPROCENT: DEVIATION,
  KPISTATUS: {
    shape: "columns",
    columns: ["utfall", "målvärde", "föregående värde", "tolerans", "riktning"],
    least: 2,
  },
  MALAVSTAND: { shape: "columns", columns: ["utfall", "målvärde"], least: 2 },
  MALUPPFYLLELSE: { shape: "total", columns: ["statusar", "vikter"], least: 1 },
  PROGNOS: { shape: "columns", columns: ["utfall", "månad"], least: 2 },
  PERIODISERA: { shape: "columns", columns: ["årsbudget", "från", "till"], least: 3 },
  UPPRAKNA: { shape: "columns", columns: ["belopp", "procent", "år", "avrundning"], least: 3 },
  TAL: { shape: "block", columns: ["text"], least: 1 },
  BELOPP: { shape: "block", columns: ["belopp"], least: 1, constants: ['"tkr"', '"mnkr"'] },
  AVRUNDA: { shape: "block", columns: ["område"], least: 1 },
  KONTROLL: { shape: "foot", columns: ["poster och summa"], least: 1 },
  NETTO: { shape: "columns", columns: ["intäkter", "kostnader"], least: 2 },
  FORANDRING: { shape: "columns", columns: ["värdet nu", "värdet då"], least: 2 },
  IBALANS: { shape: "columns", columns: ["resultat", "tolerans"], least: 1 },
  KOMMENTAR: { shape: "columns", columns: ["namn", "utfall", "budget", "enhet", "slag", "gräns"], least: 3 },
};

/** Writes a function for the selected columns of the open workbook, and tells where it went or why it did not. */
export async function insertFunction(pane: Pane, id: FunctionId): Promise<void> {
  const { job, language } = pane.getState();
  if (job.kind !== "idle") return notify(pane, "info", shellTexts[language].busy);
  const { insertFormula } = await import("../../office/edit/insertFormula");
  const outcome = await insertFormula({ name: `VSS.${id}`, constants: [], ...RECIPES[id] });
  const texts = functionsTexts[language];
  if (outcome.kind === "inserted") return notify(pane, "success", texts.inserted(outcome.cell), outcome.shown);
  notify(pane, "warning", texts.notInserted, say(insertSentences, outcome.refusal, language));
}

/** Puts an example on the clipboard, where there is no workbook to write in. */
export async function copyFunction(pane: Pane, example: string): Promise<void> {
  const texts = functionsTexts[pane.getState().language];
  try {
    await navigator.clipboard.writeText(example);
    notify(pane, "success", texts.copied, example);
  } catch {
    // The browser may forbid it, or have no clipboard at all on an address without https.
    notify(pane, "warning", texts.notCopied, example);
  }
}
