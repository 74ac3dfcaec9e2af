import { amountCell, columnDots } from "../cells/amountCell";
import { broadcast } from "../excel/broadcast";
import { customFunction } from "../customFunction";

export const TAL = customFunction({
  id: "TAL",
  help: {
    sv: "Läser ett tal som står som text: mellanslag, decimalkomma, minustecken, %, tkr och fotnotstecken. I ett område avgör kolumnen om 1.234 är 1 234. Saknat värde (IU, -) ger samma tecken tillbaka.",
    en: "Reads a number stored as text: spaces, decimal comma, minus signs, %, tkr and footnote marks. In a range the column decides whether 1.234 is 1,234. A missing value (IU, -) gives back its own mark.",
  },
  purpose: {
    sv: "Läser ett tal som står som text, till exempel −1 234,5 tkr eller 82*.",
    en: "Reads a figure that is written as text, for example −1 234,5 tkr or 82*.",
  },
  parameters: [
    {
      name: "text",
      help: { sv: "Texten som ska läsas. Ett värde eller ett område.", en: "The text to read. A value or a range." },
    },
  ],
  example: "=VSS.TAL(B5:B20)",
  insert: { shape: "block", columns: [{ sv: "text", en: "text" }], least: 1 },
  calculate: (text) => broadcast([text, columnDots(text)], amountCell),
});
