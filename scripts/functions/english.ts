import type { FunctionId } from "../../src/functions/associate";
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
  MALAVSTAND: {
    description: "Distance to the target in the target's unit: plus on the right side of it, minus when short of it.",
    parameters: {
      utfall: "The indicator's actual value. A value or a range.",
      malvarde: "The target as written in the report, for example ≥92, <5 % or ≤±1.",
    },
  },
  MALUPPFYLLELSE: {
    description:
      "Share of the goals that are met: Uppnås counts whole, Uppnås delvis half. Goals that cannot be judged are left out.",
    parameters: {
      statusar: "The range with the goals' statuses in words.",
      vikter: "A range of the same size with the goals' weights. Left out, all goals weigh the same.",
    },
  },
  PROGNOS: {
    description: "Whole-year forecast from the actual so far.",
    parameters: {
      utfall: "Actual from January up to and including the month. A value or a range.",
      manad: "The last month of the actual: 1 to 12 or a Swedish name, for example augusti.",
      metod:
        '"linjär" (linear, default), "återstående budget" (remaining budget), "budgetprofil" (budget profile) or "föregående års profil" (the previous year\'s profile).',
      arsbudget: "The year's budget. Needed for återstående budget and budgetprofil.",
      periodbudget: "The budget for the same months as the actual. Needed for återstående budget and budgetprofil.",
      fgar: "The previous whole year. Needed for föregående års profil.",
      fgperiod: "The previous year for the same months as the actual. Needed for föregående års profil.",
    },
  },
  PERIODISERA: {
    description: "The part of the year's budget that belongs to a period, with equal months or by a profile.",
    parameters: {
      arsbudget: "The whole year's budget. A value or a range.",
      fran: "The first month: 1 to 12 or a Swedish name.",
      till: "The last month: 1 to 12 or a Swedish name.",
      profil: "Twelve values, January first, that say how the year is spread. Left out, the months are equal.",
    },
  },
  UPPRAKNA: {
    description: "The amount raised by the same percentage every year, without rounding on the way.",
    parameters: {
      belopp: "The first year's amount. A value or a range.",
      procent: "The rise per year: 2.5 or 2.5%.",
      ar: "Number of years: 1 is the year after the amount's.",
      avrundning: "Decimals of the answer. Left out, it is not rounded.",
    },
  },
  TAL: {
    description:
      "Reads a number stored as text: spaces, decimal comma, minus signs, %, tkr and footnote marks. A missing value (IU, -) gives back its own mark.",
    parameters: { text: "The text to read. A value or a range." },
  },
  BELOPP: {
    description: "Converts an amount between kr, tkr (thousands) and mnkr (millions).",
    parameters: {
      varde: "The amount. A value or a range.",
      fran: 'The unit the amount is in: "kr", "tkr" or "mnkr".',
      till: 'The unit to convert to: "kr", "tkr" or "mnkr".',
    },
  },
  AVRUNDA: {
    description: "Rounds a range so that it still adds up: the parts give the rounded total. Every column for itself.",
    parameters: {
      omrade: "The range to round.",
      decimaler: "Number of decimals. Left out it is 0; -1 is tens.",
    },
  },
  KONTROLL: {
    description:
      "Compares a sum with its addends: Stämmer (agrees), Avrundning (rounding), Misstänkt (suspect) or Fel (error).",
    parameters: {
      summa: "The sum as it stands. A cell, or a row or column of sums.",
      poster: "The addends that the sum shall equal.",
      decimaler: "Decimals the figures are rounded to. Left out it is as many as the figures show.",
    },
  },
  NETTO: {
    description: "Income minus cost, both written without sign: plus is surplus.",
    parameters: { intakter: "Income. A value or a range.", kostnader: "Cost. A value or a range." },
  },
  FORANDRING: {
    description: "Change from then to now as a share: 0.05 is an increase by 5%. A value of 0 then gives #N/A.",
    parameters: {
      nu: "The value now. A value or a range.",
      da: "The value then, for example the previous year. A value or a range.",
    },
  },
  IBALANS: {
    description: "Is the result in balance? TRUE when it is not negative, or when the deficit is tolerated.",
    parameters: {
      resultat: "The result, where plus is surplus. A value or a range.",
      tolerans: "A deficit up to this is tolerated, in the same unit. Left out it is 0.",
    },
  },
  KOMMENTAR: {
    description: "Drafts a Swedish sentence about actual and budget. You write the cause yourself.",
    parameters: {
      namn: "What the figures are about, for example a department.",
      utfall: AMOUNTS.utfall,
      budget: AMOUNTS.budget,
      enhet: "The unit of the amounts, for example mnkr. It also decides the decimals.",
      slag: 'What a positive amount means: "resultat" (surplus, default), "nettokostnad" (net cost), "kostnad" (cost), "intäkt" (income) or "investering" (outlay).',
      grans:
        'A deviation up to this counts as on budget: a number in the same unit, or a text such as "1 %" of the budget.',
    },
  },
};
