import { formatAmount } from "../../domain/amount/formatAmount";
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
  unusedAmounts: {
    sv: ({ columns }) => ({
      message: `${columns.length === 1 ? "Beloppskolumnen" : "Beloppskolumnerna"} ${columns.map((name) => `”${name}”`).join(", ")} räknas inte med: samma belopp står i en annan kolumn, eller så säger namnen inte vilken som gäller.`,
      advice: "Ta bort de kolumner som inte gäller ur exporten om någon annan ska räknas.",
    }),
    en: ({ columns }) => ({
      message: `${columns.length === 1 ? "The amount column" : "The amount columns"} ${columns.map((name) => `“${name}”`).join(", ")} ${columns.length === 1 ? "is" : "are"} not added up: the same amounts stand in another column, or the names do not say which counts.`,
      advice: "Remove the columns that do not count from the export if another is to be added up.",
    }),
  },
  competingVersions: {
    sv: ({ versions }) => ({
      message: `Huvudboken har flera versioner för samma månader (${versions.map((name) => `”${name}”`).join(", ")}). Ingen av dem räknas med.`,
      advice: "Exportera bara den version som gäller, och läs in filen igen.",
    }),
    en: ({ versions }) => ({
      message: `The ledger has several versions for the same months (${versions.map((name) => `“${name}”`).join(", ")}). None of them is added up.`,
      advice: "Export only the version that counts, and read the file again.",
    }),
  },
  unbalancedAccount: {
    sv: ({ account, difference }) => ({
      message: `Konto ${account}: ingående saldo och raderna ger inte utgående saldo. Det skiljer ${formatAmount(difference, 2)} kr.`,
      advice: "Kontrollera att exporten har med alla rader, och läs in filen igen.",
    }),
    en: ({ account, difference }) => ({
      message: `Account ${account}: the opening balance and the entries do not give the closing balance. The difference is ${formatAmount(difference, 2)} kr.`,
      advice: "Check that the export has all entries, and read the file again.",
    }),
  },
};
