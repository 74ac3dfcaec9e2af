import { formatAmount } from "../../domain/amount/formatAmount";
import type { LedgerLack, LedgerTroubles } from "../../domain/table/problem";
import { bilingual, type Sentences } from "../bilingual";
import { dimensionName } from "../dimensionNames";
import { list, short } from "../words";
import { advised, type Advised } from "./advised";

const LACKS = bilingual<Readonly<Record<LedgerLack, string>>>(
  {
    period: "det finns ingen period och inget datum.",
    amount: "det finns ingen beloppskolumn som känns igen.",
    type: "det står inte om beloppen är utfall, budget eller prognos, eller vilket år de är.",
  },
  {
    period: "there is no period and no date.",
    amount: "there is no column of amounts that is recognised.",
    type: "it does not say whether the amounts are actuals, budget or forecast, or of which year.",
  },
);

/** What is said of a ledger's rows that are not in its sums. */
export const LEDGER_PROBLEMS: Sentences<LedgerTroubles, Advised> = {
  ledgerUnreadable: {
    sv: ({ lacks }) => ({
      message: `Bladet ser ut som en huvudbok men är inte läst som en: ${LACKS.sv[lacks]}`,
      advice: "Ta med Konto, Period (eller Datum) och Belopp (eller Debet och Kredit) i exporten, och läs in den igen.",
    }),
    en: ({ lacks }) => ({
      message: `The sheet looks like a ledger but was not read as one: ${LACKS.en[lacks]}`,
      advice:
        "Include “Konto”, “Period” (or “Datum”) and “Belopp” (or “Debet” and “Kredit”) in the export, and read it again.",
    }),
  },
  noOperations: {
    sv: ({ accounts }) => ({
      message: `Huvudboken har inga poster på konton i driften (${short("sv", accounts)}), så det blir ingen tabell.`,
      advice: "Ändra under Inställningar, Huvudböcker, vilka konton som är intäkter och kostnader.",
    }),
    en: ({ accounts }) => ({
      message: `The ledger has no entries on accounts of operations (${short("en", accounts)}), so there is no table.`,
      advice: "Change under Settings, Ledgers, which accounts are income and costs.",
    }),
  },
  dimensionMissing: {
    sv: ({ chosen, there }) => ({
      message: `Huvudboken kan inte redovisas per ${dimensionName(chosen, "sv").toLowerCase()}: den har inte de koderna.`,
      advice:
        there.length === 0
          ? "Ta med koderna i exporten."
          : `Välj ${list(
              "sv",
              there.map((one) => dimensionName(one, "sv").toLowerCase()),
            )}, eller ta med koderna i exporten.`,
    }),
    en: ({ chosen, there }) => ({
      message: `The ledger cannot be reported by ${dimensionName(chosen, "en")}: it does not have those codes.`,
      advice:
        there.length === 0
          ? "Include the codes in the export."
          : `Choose ${list(
              "en",
              there.map((one) => dimensionName(one, "en")),
            )}, or include the codes in the export.`,
    }),
  },
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
  joinedResult: {
    sv: ({ file }) => ({
      message: `${file} är också ett svar på en fråga, och är ihoplagd med den här huvudboken.`,
      advice: "Läs in dem var för sig om de inte hör ihop.",
    }),
    en: ({ file }) => ({
      message: `${file} is the result of a query too, and has been put together with this ledger.`,
      advice: "Read them one at a time if they do not belong together.",
    }),
  },
  sameResult: {
    sv: ({ file }) => ({
      message: `${file} säger exakt detsamma som ett annat svar, och räknas inte en gång till.`,
      advice: "Ta bort den ena filen.",
    }),
    en: ({ file }) => ({
      message: `${file} says exactly the same as another result, and is not counted again.`,
      advice: "Remove one of the files.",
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
