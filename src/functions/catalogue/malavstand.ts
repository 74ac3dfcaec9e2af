import { distanceAt } from "../cells/distanceCell";
import { broadcast } from "../excel/broadcast";
import { customFunction } from "../customFunction";

export const MALAVSTAND = customFunction({
  id: "MALAVSTAND",
  help: {
    sv: "Avståndet till målet i målets enhet: plus på rätt sida, minus när det saknas något.",
    en: "Distance to the target in the target's unit: plus on the right side of it, minus when short of it.",
  },
  purpose: {
    sv: "Avståndet till målet: plus på rätt sida, minus när det saknas något.",
    en: "The distance to the target: plus on the right side of it, minus when short of it.",
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
        sv: "Målvärdet som det står i rapporten, till exempel ≥92, <5 % eller ≤±1.",
        en: "The target as written in the report, for example ≥92, <5 % or ≤±1.",
      },
    },
  ],
  example: "=VSS.MALAVSTAND(D8:D20; E8:E20)",
  insert: {
    shape: "columns",
    columns: [
      { sv: "utfall", en: "outcome" },
      { sv: "målvärde", en: "target" },
    ],
    least: 2,
  },
  calculate: (outcome, target) => broadcast([outcome, target], distanceAt),
});
