import { indexationAt } from "../cells/indexationCell";
import { broadcast } from "../excel/broadcast";
import { customFunction } from "../customFunction";

export const UPPRAKNA = customFunction({
  id: "UPPRAKNA",
  help: {
    sv: "Beloppet uppräknat med samma procent varje år, utan avrundning på vägen.",
    en: "The amount raised by the same percentage every year, without rounding on the way.",
  },
  purpose: {
    sv: "Beloppet uppräknat med samma procent varje år, utan avrundning på vägen.",
    en: "The amount raised by the same percentage every year, without rounding on the way.",
  },
  parameters: [
    {
      name: "belopp",
      help: {
        sv: "Beloppet det första året. Ett värde eller ett område.",
        en: "The first year's amount. A value or a range.",
      },
    },
    {
      name: "procent",
      help: {
        sv: "Uppräkningen per år: 2,5 eller 2,5 %. Under 0,2 är en andel: 0,11 är 11 %.",
        en: "The rise per year: 2.5 or 2.5%. Below 0.2 is a share: 0.11 is 11%.",
      },
    },
    {
      name: "ar",
      help: { sv: "Antal år: 1 är året efter beloppets.", en: "Number of years: 1 is the year after the amount's." },
    },
    {
      name: "avrundning",
      optional: true,
      help: {
        sv: "Antal decimaler i svaret. Utelämnat avrundas det inte.",
        en: "Decimals of the answer. Left out, it is not rounded.",
      },
    },
  ],
  example: "=VSS.UPPRAKNA(B5:B20; 2,5; 1; 0)",
  insert: {
    shape: "columns",
    columns: [
      { sv: "belopp", en: "amount" },
      { sv: "procent", en: "percentage" },
      { sv: "år", en: "years" },
      { sv: "avrundning", en: "rounding" },
    ],
    least: 3,
  },
  calculate: (amount, percent, years, decimals) => broadcast([amount, percent, years, decimals], indexationAt),
});
