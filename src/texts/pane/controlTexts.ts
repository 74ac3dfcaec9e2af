import { bilingual } from "../bilingual";

/** What controls that several tabs share say. */
export const controlTexts = bilingual(
  {
    more: (rest: number) => `Visa ${rest} till`,
    toImport: "Gå till Importera",
    notNumber: "Skriv ett tal, till exempel 2,5.",
  },
  { more: (rest) => `Show ${rest} more`, toImport: "Go to Import", notNumber: "Enter a number, for example 2,5." },
);
