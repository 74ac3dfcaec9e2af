import { roundedRange } from "../cells/roundedRange";
import { customFunction } from "../customFunction";

export const AVRUNDA = customFunction({
  id: "AVRUNDA",
  help: {
    sv: "Avrundar ett område så att summan stämmer: delarna blir tillsammans den avrundade summan. Varje kolumn för sig.",
    en: "Rounds a range so that it still adds up: the parts give the rounded total. Every column for itself.",
  },
  purpose: {
    sv: "Avrundar ett område så att delarna blir tillsammans den avrundade summan.",
    en: "Rounds a range so that the parts together give the rounded total.",
  },
  parameters: [
    { name: "omrade", help: { sv: "Området som ska avrundas.", en: "The range to round." } },
    {
      name: "decimaler",
      optional: true,
      help: {
        sv: "Antal decimaler. Utelämnat är det 0; -1 är tiotal.",
        en: "Number of decimals. Left out it is 0; -1 is tens.",
      },
    },
  ],
  example: "=VSS.AVRUNDA(B5:B20; 1)",
  insert: { shape: "block", columns: [{ sv: "område", en: "range" }], least: 1 },
  calculate: (range, decimals) => roundedRange(range, decimals),
});
