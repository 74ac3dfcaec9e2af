/** What the user can add to the report on the tab Rapport. */
export const REPORT_PARTS = {
  comments: {
    draft: "Föreslå kommentarer",
    hint: "Utkast ur siffrorna under Analys och kommentar. Det du själv skrivit där ändras aldrig.",
    amount: "Nämn avvikelser från (tkr)",
    percent: "och från (% av budget)",
  },
  notNumber: "Skriv ett tal, till exempel 2,5.",
};
