import { addendsOf, checkAt } from "../cells/checkCell";
import { broadcast } from "../excel/broadcast";
import { toExcelError } from "../excel/functionError";
import { customFunction } from "../customFunction";

export const KONTROLL = customFunction({
  id: "KONTROLL",
  help: {
    sv: "Jämför en summa med sina poster: Stämmer, Avrundning, Misstänkt eller Fel.",
    en: "Compares a sum with its addends: Stämmer (agrees), Avrundning (rounding), Misstänkt (suspect) or Fel (error).",
  },
  purpose: {
    sv: "Jämför en summa med sina poster: Stämmer, Avrundning, Misstänkt eller Fel.",
    en: "Holds a sum against its items: agrees, rounding, doubtful or wrong.",
  },
  parameters: [
    {
      name: "summa",
      help: {
        sv: "Summan som den står. En cell, eller en rad eller kolumn med flera summor.",
        en: "The sum as it stands. A cell, or a row or column of sums.",
      },
    },
    {
      name: "poster",
      help: { sv: "Posterna som summan ska vara lika med.", en: "The addends that the sum shall equal." },
    },
    {
      name: "decimaler",
      optional: true,
      help: {
        sv: "Antal decimaler som talen är avrundade till. Utelämnat är det så många som visas i talen.",
        en: "Decimals the figures are rounded to. Left out it is as many as the figures show.",
      },
    },
  ],
  example: "=VSS.KONTROLL(B20; B5:B19; 1)",
  insert: { shape: "foot", columns: [{ sv: "poster och summa", en: "items and sum" }], least: 1 },
  calculate: (sum, items, decimals) => {
    const addends = addendsOf(sum, items);
    if ("code" in addends) throw toExcelError(addends);
    return broadcast([sum, addends, decimals], checkAt);
  },
});
