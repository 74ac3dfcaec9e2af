import type { LateTexts } from "../lateTexts";

export const REPORT_PARTS: LateTexts["reportParts"] = {
  comments: {
    draft: "Suggest comments",
    hint: "Drafts in Swedish from the figures, under Analys och kommentar. What you have written there is never changed.",
    amount: "Mention deviations from (tkr)",
    percent: "and from (% of budget)",
  },
  plan: {
    make: "Index the budget into plan years",
    hint: "For a full-year budget without plan years. The plan is written on the sheet Budget och plan.",
    years: "Years",
    wageShare: "Wages (% of costs)",
    year: (number: number) => `Plan year ${number}`,
    wages: "Wages, %",
    prices: "Prices, %",
    income: "Income, %",
  },
  forecast: {
    make: "Forecast help",
    hint: "Four methods side by side on the sheet Prognosunderlag, on costs and income apart. The chosen one is written into the year's forecast.",
    nothing:
      "The forecast help needs costs and income per area with the outcome of the period. Read the ledger, or an operating summary with costs and income (varav).",
    all: "For all areas",
    asAll: "As for all",
    names: {
      remainingBudget: "Outcome + remaining budget",
      linear: "Linear",
      previousYear: "Last year's profile",
      budgetProfile: "The budget's profile",
      manual: "Own figure",
      given: "The workbook's forecast",
    },
    lacks: (what: string) => `${what} missing`,
    amounts: {
      yearBudget: "budget for the year",
      periodBudget: "budget for the period",
      previousYear: "last year's closing",
      previousPeriod: "last year's outcome for the same period",
    },
    and: " and ",
    cost: (unit: string) => `Costs${unit}`,
    income: (unit: string) => `Income${unit}`,
    net: "Net",
  },
  notNumber: "Enter a number, for example 2,5.",
};
