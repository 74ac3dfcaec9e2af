import type { AccountClass } from "../../domain/ledger/accountClass";

const KINDS: Readonly<Record<AccountClass, string>> = {
  intäkt: "Intäkt",
  kostnad: "Kostnad",
  övrigt: "Utanför driften",
};

/** How ledgers are read, and how the user changes it. */
export const LEDGER_MAPPING = {
  title: "Huvudböcker",
  change: "Ändra konton och ansvar",
  close: "Klar med konton och ansvar",
  accounts: "Konton",
  accountsIntro: "Det intervall som är mest exakt gäller. Konton utanför alla intervall räknas inte med.",
  kinds: KINDS,
  kindOf: (interval: string) => `Grupp för konto ${interval}`,
  remove: "Ta bort",
  removeAccounts: (interval: string) => `Ta bort konto ${interval}`,
  addAccounts: "Lägg till konton",
  addAccountsHint: "Till exempel 8410–8419 eller 69. Välj sedan grupp.",
  accountsFault: "Skriv början av kontot eller ett intervall, till exempel 69 eller 8410–8419.",
  accountsTaken: "De kontona finns redan i listan.",
  restoreAccounts: "Använd Kommun-Bas igen",
  units: "Ansvar",
  unitsIntro: "Skriv verksamhetsområdet som ansvaret ska räknas till. Tomt: som det visas i fältet.",
  noUnits: "Läs in en huvudbok för att se dess ansvar.",
  unit: (code: string, name: string) => (name === "" || name === code ? code : `${code} ${name}`),
  pattern: (key: string) => (key.endsWith("*") ? `Alla som börjar med ${key.slice(0, -1)}` : key),
  addUnits: "Lägg till flera ansvar",
  addUnitsHint: "Till exempel 81* = Stab och ledning: alla ansvar som börjar med 81.",
  unitsFault: "Skriv som i exemplet: 81* = Stab och ledning.",
  restoreUnits: "Låt varje ansvar stå för sig",
};
