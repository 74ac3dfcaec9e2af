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
  notNumber: "Skriv ett tal, till exempel 2,5.",
};
