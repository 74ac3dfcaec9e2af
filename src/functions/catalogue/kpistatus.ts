import { statusAt } from "../cells/statusCell";
import { broadcast } from "../excel/broadcast";
import { customFunction } from "../customFunction";

export const KPISTATUS = customFunction({
  id: "KPISTATUS",
  help: {
    sv: "Måluppfyllelse: Uppnås, Uppnås delvis, Uppnås ej eller Kan ej bedömas.",
    en: "Goal status in Swedish: Uppnås (met), Uppnås delvis (partly met), Uppnås ej (not met) or Kan ej bedömas (cannot be judged).",
  },
  purpose: {
    sv: "Uppnås, Uppnås delvis, Uppnås ej eller Kan ej bedömas. Målvärdet skrivs som i rapporten.",
    en: "Whether a target is met, partly met, not met or cannot be judged. Write the target as in the report.",
  },
  parameters: [
    {
      name: "utfall",
      help: {
        sv: "Indikatorns utfall. Ett värde eller ett område.",
        en: "The indicator's actual value. A value or a range.",
      },
    },
    {
      name: "malvarde",
      help: {
        sv: "Målvärdet som det står i rapporten, till exempel ≥92, <5 %, ≤±1, Ska öka eller ett tal.",
        en: "The target as written in the report, for example ≥92, <5 %, ≤±1, Ska öka (shall increase) or a number.",
      },
    },
    {
      name: "foregaende",
      optional: true,
      help: {
        sv: "Föregående värde. Behövs när målet är en utveckling, till exempel Ska öka.",
        en: "The previous value. Needed when the target is a trend, for example Ska öka.",
      },
    },
    {
      name: "tolerans",
      optional: true,
      help: {
        sv: 'Så långt från målet räknas som Uppnås delvis: ett tal i indikatorns enhet, eller en text som "5 %" av målvärdet.',
        en: 'How far from the target counts as partly met: a number in the indicator\'s unit, or a text such as "5 %" of the target.',
      },
    },
    {
      name: "riktning",
      optional: true,
      help: {
        sv: 'Vilket håll som är bättre när målvärdet är ett tal utan tecken: "högre" eller "lägre".',
        en: 'Which way is better when the target is a number without a sign: "högre" (higher) or "lägre" (lower).',
      },
    },
  ],
  example: '=VSS.KPISTATUS(D8; "≥92")',
  insert: {
    shape: "columns",
    columns: [
      { sv: "utfall", en: "outcome" },
      { sv: "målvärde", en: "target" },
      { sv: "föregående värde", en: "previous value" },
      { sv: "tolerans", en: "tolerance" },
      { sv: "riktning", en: "direction" },
    ],
    least: 2,
  },
  calculate: (outcome, target, previous, tolerance, direction) =>
    broadcast([outcome, target, previous, tolerance, direction], statusAt),
});
