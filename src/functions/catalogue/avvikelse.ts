import { deviationAt } from "../cells/deviationCell";
import { broadcast } from "../excel/broadcast";
import { customFunction } from "../customFunction";
import { BUDGET, KIND, OUTCOME } from "./amountParameters";

export const AVVIKELSE = customFunction({
  id: "AVVIKELSE",
  help: {
    sv: "Avvikelse mellan utfall och budget där plus är gynnsamt. Saknat värde (tomt, IU, -) ger samma tecken tillbaka.",
    en: "Deviation of actual from budget where plus is favourable. A missing value (blank, IU, -) gives back its own mark.",
  },
  purpose: {
    sv: "Avvikelse där plus är gynnsamt. Slag säger vad ett plusbelopp betyder; utelämnat betyder det överskott.",
    en: "Deviation where plus is favourable. Slag says what a plus amount means; left out it means surplus.",
  },
  parameters: [OUTCOME, BUDGET, KIND],
  example: '=VSS.AVVIKELSE(B5:B20; C5:C20; "nettokostnad")',
  insert: {
    shape: "columns",
    columns: [
      { sv: "utfall", en: "outcome" },
      { sv: "budget", en: "budget" },
      { sv: "slag", en: "kind" },
    ],
    least: 2,
  },
  calculate: (outcome, budget, kind) => broadcast([outcome, budget, kind], deviationAt),
});
