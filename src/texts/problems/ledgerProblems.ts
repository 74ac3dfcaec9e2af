import type { LedgerTroubles } from "../../domain/table/problem";
import { bilingual, type Sentences } from "../bilingual";
import { advised, type Advised } from "./advised";

/** What is said of a ledger's rows that are not in its sums. */
export const LEDGER_PROBLEMS: Sentences<LedgerTroubles, Advised> = {
  unreadableEntry: advised(
    bilingual(
      "Verifikationsraden kan inte läsas och är inte med i summorna.",
      "The entry cannot be read and is not in the sums.",
    ),
    bilingual("Rätta cellen och läs in filen igen.", "Correct the cell and read the file again."),
  ),
  moreEntries: {
    sv: ({ count }) => ({
      message: `Ytterligare ${count} verifikationsrader kan inte läsas.`,
      advice: "Kontrollera kolumnerna Period, Belopp och Typ i exporten.",
    }),
    en: ({ count }) => ({
      message: `Another ${count} entries cannot be read.`,
      advice: "Check the columns “Period”, “Belopp” and “Typ” of the export.",
    }),
  },
};
