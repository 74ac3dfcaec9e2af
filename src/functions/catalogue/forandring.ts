import { changeCell } from "../cells/deviationCell";
import { broadcast } from "../excel/broadcast";
import { customFunction } from "../customFunction";

export const FORANDRING = customFunction({
  id: "FORANDRING",
  help: {
    sv: "Förändringen från då till nu som andel: 0,05 är en ökning med 5 %. Värdet 0 då ger #SAKNAS!.",
    en: "Change from then to now as a share: 0.05 is an increase by 5%. A value of 0 then gives #N/A.",
  },
  purpose: {
    sv: "Förändringen från då till nu som andel. Visa cellen i procent.",
    en: "The change from then to now as a share. Show the cell as a percentage.",
  },
  parameters: [
    { name: "nu", help: { sv: "Värdet nu. Ett värde eller ett område.", en: "The value now. A value or a range." } },
    {
      name: "da",
      help: {
        sv: "Värdet då, till exempel föregående år. Ett värde eller ett område.",
        en: "The value then, for example the previous year. A value or a range.",
      },
    },
  ],
  example: "=VSS.FORANDRING(B5:B20; E5:E20)",
  insert: {
    shape: "columns",
    columns: [
      { sv: "värdet nu", en: "value now" },
      { sv: "värdet då", en: "value then" },
    ],
    least: 2,
  },
  calculate: (now, before) => broadcast([now, before], changeCell),
});
