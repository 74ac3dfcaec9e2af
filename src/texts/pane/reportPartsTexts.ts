import { bilingual } from "../bilingual";

/** What the user can add to the report on the tab Rapport. */
export const reportPartsTexts = bilingual(
  {
    comments: {
      draft: "Föreslå kommentarer",
      hint: "Utkast ur siffrorna under Analys och kommentar. Det du själv skrivit där ändras aldrig.",
      amount: "Nämn avvikelser från (tkr)",
      percent: "och från (% av budget)",
    },
    plan: {
      make: "Räkna upp budgeten till planår",
      hint: "För en helårsbudget som saknar planår. Planen skrivs på bladet Budget och plan.",
      years: "Antal år",
      wageShare: "Löner (% av kostnaderna)",
      year: (number: number) => `Planår ${number}`,
      wages: "Löner, %",
      prices: "Priser, %",
      income: "Intäkter, %",
    },
    forecast: {
      make: "Prognoshjälp",
      hint: "Fyra metoder sida vid sida på bladet Prognosunderlag, på kostnader och intäkter var för sig. Den valda skrivs in i helårsprognosen.",
      nothing:
        "Prognoshjälpen behöver kostnader och intäkter per verksamhet med periodens utfall. Läs in huvudboken, eller ett driftsammandrag med varav kostnader och varav intäkter.",
      all: "För alla verksamheter",
      asAll: "Som för alla",
      names: {
        remainingBudget: "Utfall + återstående budget",
        linear: "Linjär",
        previousYear: "Förra årets profil",
        budgetProfile: "Budgetens profil",
        manual: "Egen siffra",
        given: "Arbetsbokens prognos",
      },
      lacks: (what: string) => `${what} saknas`,
      amounts: {
        yearBudget: "budget för helår",
        periodBudget: "budget för perioden",
        previousYear: "förra årets bokslut",
        previousPeriod: "förra årets utfall för samma period",
      },
      and: " och ",
      cost: (unit: string) => `Kostnader${unit}`,
      income: (unit: string) => `Intäkter${unit}`,
      net: "Netto",
    },
  },
  {
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
  },
);
