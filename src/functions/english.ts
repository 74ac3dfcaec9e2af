import type { FunctionId } from "./associate";
import type { FunctionTexts } from "./localize";

const AMOUNTS = {
  utfall: "Actual, forecast or recorded amount. A value or a range.",
  budget: "Budget or frame. A value or a range.",
  slag: 'What a positive amount means: "resultat" (surplus, default), "nettokostnad" (net cost), "kostnad" (cost), "intäkt" (income), "investering" (outlay) or "differens" (actual minus budget).',
};

/** What English versions of Excel show; the Swedish texts are the comments in functions.ts. */
export const ENGLISH: Readonly<Record<FunctionId, FunctionTexts>> = {
  AVVIKELSE: {
    description:
      "Deviation of actual from budget where plus is favourable. A missing value (blank, IU, -) gives back its own mark.",
    parameters: AMOUNTS,
  },
  AVVIKELSEPROCENT: {
    description: "Deviation as a share of the budget where plus is favourable: 0.25 is 25%. A budget of 0 gives #N/A.",
    parameters: AMOUNTS,
  },
  KPISTATUS: {
    description:
      "Goal status in Swedish: Uppnås (met), Uppnås delvis (partly met), Uppnås ej (not met) or Kan ej bedömas (cannot be judged).",
    parameters: {
      utfall: "The indicator's actual value. A value or a range.",
      malvarde:
        "The target as written in the report, for example ≥92, <5 %, ≤±1, Ska öka (shall increase) or a number.",
      foregaende: "The previous value. Needed when the target is a trend, for example Ska öka.",
      tolerans:
        'How far from the target counts as partly met: a number in the indicator\'s unit, or a text such as "5 %" of the target.',
      riktning: 'Which way is better when the target is a number without a sign: "högre" (higher) or "lägre" (lower).',
    },
  },
  TAL: {
    description:
      "Reads a number stored as text: spaces, decimal comma, minus signs, %, tkr and footnote marks. A missing value (IU, -) gives back its own mark.",
    parameters: { text: "The text to read. A value or a range." },
  },
};
