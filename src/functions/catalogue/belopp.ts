import { convertAt } from "../cells/convertCell";
import { broadcast } from "../excel/broadcast";
import { customFunction } from "../customFunction";

export const BELOPP = customFunction({
  id: "BELOPP",
  help: {
    sv: "Räknar om ett belopp mellan kr, tkr och mnkr.",
    en: "Converts an amount between kr, tkr (thousands) and mnkr (millions).",
  },
  purpose: {
    sv: "Räknar om ett belopp mellan kr, tkr och mnkr.",
    en: "Converts an amount between kr, tkr (thousands) and mnkr (millions).",
  },
  parameters: [
    { name: "varde", help: { sv: "Beloppet. Ett värde eller ett område.", en: "The amount. A value or a range." } },
    {
      name: "fran",
      help: {
        sv: 'Enheten beloppet står i: "kr", "tkr" eller "mnkr".',
        en: 'The unit the amount is in: "kr", "tkr" or "mnkr".',
      },
    },
    {
      name: "till",
      help: {
        sv: 'Enheten det ska räknas om till: "kr", "tkr" eller "mnkr".',
        en: 'The unit to convert to: "kr", "tkr" or "mnkr".',
      },
    },
  ],
  example: '=VSS.BELOPP(B5:B20; "tkr"; "mnkr")',
  insert: { shape: "block", columns: [{ sv: "belopp", en: "amount" }], least: 1, constants: ['"tkr"', '"mnkr"'] },
  calculate: (amount, from, to) => broadcast([amount, from, to], convertAt),
});
