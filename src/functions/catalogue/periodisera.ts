import { prorationAt, readProfiles } from "../cells/prorationCell";
import { broadcast } from "../excel/broadcast";
import { customFunction } from "../customFunction";

export const PERIODISERA = customFunction({
  id: "PERIODISERA",
  help: {
    sv: "Den del av årsbudgeten som hör till en period, med lika stora månader eller efter en profil.",
    en: "The part of the year's budget that belongs to a period, with equal months or by a profile.",
  },
  purpose: {
    sv: "Årsbudgetens del av en period, med lika stora månader eller efter en profil med tolv värden.",
    en: "The part of the year's budget that belongs to a period, with equal months or by a profile of twelve values.",
  },
  parameters: [
    {
      name: "arsbudget",
      help: {
        sv: "Budgeten för hela året. Ett värde eller ett område.",
        en: "The whole year's budget. A value or a range.",
      },
    },
    {
      name: "fran",
      help: { sv: "Första månaden: 1 till 12 eller ett namn.", en: "The first month: 1 to 12 or a Swedish name." },
    },
    {
      name: "till",
      help: { sv: "Sista månaden: 1 till 12 eller ett namn.", en: "The last month: 1 to 12 or a Swedish name." },
    },
    {
      name: "profil",
      optional: true,
      help: {
        sv: "Tolv värden, januari först, som säger hur året fördelas. Utelämnat är månaderna lika stora.",
        en: "Twelve values, January first, that say how the year is spread. Left out, the months are equal.",
      },
    },
  ],
  example: "=VSS.PERIODISERA(D5:D20; 1; 8)",
  insert: {
    shape: "columns",
    columns: [
      { sv: "årsbudget", en: "year's budget" },
      { sv: "från", en: "from" },
      { sv: "till", en: "to" },
    ],
    least: 3,
  },
  calculate: (yearBudget, from, to, profile) => broadcast([yearBudget, from, to, readProfiles(profile)], prorationAt),
});
