import { balanceCell } from "../cells/balanceCell";
import { broadcast } from "../excel/broadcast";
import { customFunction } from "../customFunction";

export const IBALANS = customFunction({
  id: "IBALANS",
  help: {
    sv: "Är resultatet i balans? SANT när det inte är negativt, eller när underskottet ryms i toleransen.",
    en: "Is the result in balance? TRUE when it is not negative, or when the deficit is tolerated.",
  },
  purpose: {
    sv: "SANT när resultatet inte är negativt, eller när underskottet ryms i toleransen.",
    en: "TRUE when the result is not negative, or when the deficit is within the tolerance.",
  },
  parameters: [
    {
      name: "resultat",
      help: {
        sv: "Resultatet, med plus som överskott. Ett värde eller ett område.",
        en: "The result, where plus is surplus. A value or a range.",
      },
    },
    {
      name: "tolerans",
      optional: true,
      help: {
        sv: "Så stort underskott godtas, i samma enhet. Utelämnat är det 0.",
        en: "A deficit up to this is tolerated, in the same unit. Left out it is 0.",
      },
    },
  ],
  example: "=VSS.IBALANS(B5:B20; 0,5)",
  insert: {
    shape: "columns",
    columns: [
      { sv: "resultat", en: "result" },
      { sv: "tolerans", en: "tolerance" },
    ],
    least: 1,
  },
  calculate: (result, tolerance) => broadcast([result, tolerance], balanceCell),
});
