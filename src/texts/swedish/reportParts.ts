/** What the user can add to the report on the tab Rapport. */
export const REPORT_PARTS = {
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
  notNumber: "Skriv ett tal, till exempel 2,5.",
};
