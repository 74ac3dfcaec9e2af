import type { Texts } from "../../texts";

export const REPORT_PARTS: Texts["reportParts"] = {
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
  notNumber: "Enter a number, for example 2,5.",
};
