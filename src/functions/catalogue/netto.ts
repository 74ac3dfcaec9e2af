import { netAt } from "../cells/netCell";
import { broadcast } from "../excel/broadcast";
import { customFunction } from "../customFunction";

export const NETTO = customFunction({
  id: "NETTO",
  help: {
    sv: "Intäkter minus kostnader, båda skrivna utan tecken: plus är överskott.",
    en: "Income minus cost, both written without sign: plus is surplus.",
  },
  purpose: {
    sv: "Intäkter minus kostnader, båda skrivna utan tecken. Plus är överskott.",
    en: "Income minus cost, both written without sign. Plus is surplus.",
  },
  parameters: [
    { name: "intakter", help: { sv: "Intäkter. Ett värde eller ett område.", en: "Income. A value or a range." } },
    { name: "kostnader", help: { sv: "Kostnader. Ett värde eller ett område.", en: "Cost. A value or a range." } },
  ],
  example: "=VSS.NETTO(B5:B20; C5:C20)",
  insert: {
    shape: "columns",
    columns: [
      { sv: "intäkter", en: "income" },
      { sv: "kostnader", en: "costs" },
    ],
    least: 2,
  },
  calculate: (income, cost) => broadcast([income, cost], netAt),
});
