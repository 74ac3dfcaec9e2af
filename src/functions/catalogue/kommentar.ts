import { commentAt } from "../cells/commentCell";
import { broadcast } from "../excel/broadcast";
import { customFunction } from "../customFunction";
import { BUDGET, OUTCOME } from "./amountParameters";

export const KOMMENTAR = customFunction({
  id: "KOMMENTAR",
  help: {
    sv: "Utkast till en mening om utfall och budget. Orsaken skriver du själv.",
    en: "Drafts a Swedish sentence about actual and budget. You write the cause yourself.",
  },
  purpose: {
    sv: "Utkast till en mening om utfall och budget. Orsaken skriver du själv.",
    en: "Drafts a Swedish sentence about actual and budget. You write the cause yourself.",
  },
  parameters: [
    {
      name: "namn",
      help: {
        sv: "Vad siffrorna gäller, till exempel en avdelning.",
        en: "What the figures are about, for example a department.",
      },
    },
    OUTCOME,
    BUDGET,
    {
      name: "enhet",
      optional: true,
      help: {
        sv: "Beloppens enhet, till exempel mnkr. Den avgör också antalet decimaler.",
        en: "The unit of the amounts, for example mnkr. It also decides the decimals.",
      },
    },
    {
      name: "slag",
      optional: true,
      help: {
        sv: 'Vad ett plusbelopp betyder: "resultat" (förval), "nettokostnad", "kostnad", "intäkt" eller "investering".',
        en: 'What a positive amount means: "resultat" (surplus, default), "nettokostnad" (net cost), "kostnad" (cost), "intäkt" (income) or "investering" (outlay).',
      },
    },
    {
      name: "grans",
      optional: true,
      help: {
        sv: 'En avvikelse upp till så mycket är i nivå med budget: ett tal i samma enhet, eller en text som "1 %" av budgeten.',
        en: 'A deviation up to this counts as on budget: a number in the same unit, or a text such as "1 %" of the budget.',
      },
    },
  ],
  example: '=VSS.KOMMENTAR(A5:A20; B5:B20; C5:C20; "mnkr")',
  insert: {
    shape: "columns",
    columns: [
      { sv: "namn", en: "name" },
      { sv: "utfall", en: "outcome" },
      { sv: "budget", en: "budget" },
      { sv: "enhet", en: "unit" },
      { sv: "slag", en: "kind" },
      { sv: "gräns", en: "limit" },
    ],
    least: 3,
  },
  calculate: (name, outcome, budget, unit, kind, limit) =>
    broadcast([name, outcome, budget, unit, kind, limit], commentAt),
});
