/** What stands in the tables that are made of a ledger. Always Swedish, being a part of the report. */
export const LEDGER_TABLE = {
  heading: (period: string, year: number) => `Huvudbok, belopp kr, ${period} ${year}`,
  actual: (period: string, year: number) => `Redovisat ${period} ${year}`,
  periodBudget: (period: string, year: number) => `Budget ${period} ${year}`,
  previous: "Redovisat samma period föregående år",
  forecast: "Prognos helår",
  budget: (year: number) => `Budget ${year}`,
  closing: (year: number) => `Bokslut ${year}`,
  sum: "Summa",
  costs: "varav kostnader",
  incomes: "varav intäkter",
  accountGroup: (digits: string) => `Kontogrupp ${digits}`,
  /** The row of everything in a ledger that has no ansvar. */
  whole: "Hela huvudboken",
};
