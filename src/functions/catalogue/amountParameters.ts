import type { FunctionParameter } from "../customFunction";

/** Arguments that several functions have, described alike. */
export const OUTCOME: FunctionParameter = {
  name: "utfall",
  help: {
    sv: "Utfall, prognos eller redovisat belopp. Ett värde eller ett område.",
    en: "Actual, forecast or recorded amount. A value or a range.",
  },
};

export const BUDGET: FunctionParameter = {
  name: "budget",
  help: {
    sv: "Budget eller ram. Ett värde eller ett område. En text med enhet räknas om till utfallets.",
    en: "Budget or frame. A value or a range. A text with a unit is converted to that of the actual.",
  },
};

export const KIND: FunctionParameter = {
  name: "slag",
  optional: true,
  help: {
    sv: 'Vad ett plusbelopp betyder: "resultat" (förval), "nettokostnad", "kostnad", "intäkt", "investering" eller "differens" (utfall minus budget).',
    en: 'What a positive amount means: "resultat" (surplus, default), "nettokostnad" (net cost), "kostnad" (cost), "intäkt" (income), "investering" (outlay) or "differens" (actual minus budget).',
  },
};
