import { deviationShareAt } from "../cells/deviationCell";
import { broadcast } from "../excel/broadcast";
import { customFunction } from "../customFunction";
import { BUDGET, KIND, OUTCOME } from "./amountParameters";

export const AVVIKELSEPROCENT = customFunction({
  id: "AVVIKELSEPROCENT",
  help: {
    sv: "Avvikelse som andel av budgeten där plus är gynnsamt: 0,25 är 25 %. Budgeten 0 ger #SAKNAS!.",
    en: "Deviation as a share of the budget where plus is favourable: 0.25 is 25%. A budget of 0 gives #N/A.",
  },
  purpose: {
    sv: "Avvikelsen som andel av budgeten, med plus som gynnsamt. Visa cellen i procent.",
    en: "The deviation as a share of the budget, with plus as favourable. Show the cell as a percentage.",
  },
  parameters: [OUTCOME, BUDGET, KIND],
  example: "=VSS.AVVIKELSEPROCENT(B5:B20; C5:C20)",
  insert: {
    shape: "columns",
    columns: [
      { sv: "utfall", en: "outcome" },
      { sv: "budget", en: "budget" },
      { sv: "slag", en: "kind" },
    ],
    least: 2,
  },
  calculate: (outcome, budget, kind) => broadcast([outcome, budget, kind], deviationShareAt),
});
