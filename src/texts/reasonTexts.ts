import type { Reason, ReasonValues } from "../domain/table/reason";
import { say, type Language, type Sentences } from "./bilingual";
import { evidenceText } from "./evidenceTexts";

/** Why a table, or a part of it, is read as it is. */
export const REASONS: Sentences<ReasonValues> = {
  headingSays: {
    sv: ({ words }) => `Rubriken säger ”${words}”.`,
    en: ({ words }) => `The heading says “${words}”.`,
  },
  kindChosen: { sv: () => "Du har valt vad tabellen är.", en: () => "You have chosen what the table is." },
  unitChosen: { sv: () => "Du har valt enheten.", en: () => "You have chosen the unit." },
  columnChosen: {
    sv: () => "Du har valt vad kolumnen innehåller.",
    en: () => "You have chosen what the column holds.",
  },
  positiveChosen: { sv: () => "Du har valt vad plus betyder.", en: () => "You have chosen what plus means." },

  mostlyStaff: { sv: () => "De flesta raderna handlar om personal.", en: () => "Most rows are about staff." },
  mostlyCounts: { sv: () => "De flesta raderna är antal.", en: () => "Most rows are counts." },
  notInMoney: {
    sv: () => "Raderna mäter annat än kronor.",
    en: () => "The rows measure other things than money.",
  },
  hasTargets: {
    sv: () => "Tabellen har en kolumn med målvärden.",
    en: () => "The table has a column of targets.",
  },
  countsActivities: {
    sv: () => "Kolumnerna räknar aktiviteter eller uppdrag.",
    en: () => "The columns count activities or assignments.",
  },
  statusWithoutFigures: {
    sv: () => "Tabellen har status men inga siffror.",
    en: () => "The table has a status but no figures.",
  },
  netAndInvestments: {
    sv: () => "Raderna har både netto och investeringar.",
    en: () => "The rows have both net and investments.",
  },
  aboutInvestments: {
    sv: () => "Rader eller kolumner handlar om investeringar.",
    en: () => "Rows or columns are about investments.",
  },
  hasOutcome: { sv: () => "Den har utfall eller prognos.", en: () => "It has actuals or a forecast." },
  hasNoOutcome: {
    sv: () => "Den har varken utfall eller prognos.",
    en: () => "It has neither actuals nor a forecast.",
  },
  hasPlan: { sv: () => "En kolumn är plan.", en: () => "One column is a plan." },
  hasForecast: { sv: () => "En kolumn är prognos.", en: () => "One column is a forecast." },
  outcomeAndBudget: {
    sv: () => "Kolumnerna är utfall och budget.",
    en: () => "The columns are actuals and budget.",
  },
  budgetAndClosing: {
    sv: () => "Kolumnerna är bara budget och bokslut.",
    en: () => "The columns are only budget and closing accounts.",
  },
  knownByForm: {
    sv: () => "Rubrikerna är okända ord; tabellen är igenkänd på sin form.",
    en: () => "The headings are unknown words; the table was recognised by its form.",
  },
  isBalanceSheet: {
    sv: () => "Raderna är tillgångar, eget kapital och skulder: tabellen är en balansräkning.",
    en: () => "The rows are assets, equity and debts: the table is a balance sheet.",
  },
  isLongForm: {
    sv: () => "Varje rad är en siffra, och kolumnerna säger vad den avser; inget är summerat.",
    en: () => "Every row is one figure, and the columns say what it is about; nothing is added up.",
  },
  isLedger: {
    sv: () => "Bladet är en huvudbok: kolumnerna har konto, ansvar och belopp.",
    en: () => "The sheet is a ledger: its columns are account, unit and amount.",
  },
  nothingSaysKind: {
    sv: () => "Varken rubriker eller kolumner säger vad tabellen är.",
    en: () => "Neither headings nor columns say what the table is.",
  },

  overCodes: { sv: () => "Rubriken står över koder eller namn.", en: () => "The heading stands over codes or names." },
  headerSilent: {
    sv: () => "Rubriken säger inte vad kolumnen är.",
    en: () => "The heading does not say what the column is.",
  },
  earlierYear: { sv: () => "Samma tid ett tidigare år.", en: () => "The same time of an earlier year." },
  onlyTime: { sv: () => "Rubriken är bara en tid.", en: () => "The heading is only a time." },
  byPlace: {
    sv: () => "Framgår av kolumnens plats i tabellen.",
    en: () => "Shown by the place of the column in the table.",
  },

  hiddenInSheet: {
    sv: () => "Kolumnen är dold i bladet, och ingen annan visar samma sak.",
    en: () => "The column is hidden in the sheet, and no other shows the same.",
  },
  sheetNamed: { sv: ({ sheet }) => `Bladet heter ”${sheet}”.`, en: ({ sheet }) => `The sheet is named “${sheet}”.` },
  noUnit: { sv: () => "Tabellen anger ingen enhet.", en: () => "The table states no unit." },
  cellsSay: { sv: ({ words }) => `Cellerna säger ”${words}”.`, en: ({ words }) => `The cells say “${words}”.` },
  formatScales: {
    sv: () => "Talformaten visar tusental eller miljoner av det som är lagrat.",
    en: () => "The number formats show thousands or millions of what is stored.",
  },
  otherUnit: {
    sv: ({ words }) => `”${words}” är ingen enhet i kronor som VSS känner.`,
    en: ({ words }) => `“${words}” is no unit of kronor that VSS knows.`,
  },
  unitOfWorkbook: {
    sv: () => "Tabellen anger ingen enhet; läst som arbetsbokens övriga tabeller.",
    en: () => "The table states no unit; read like the other tables of the workbook.",
  },
  ledgerInKronor: { sv: () => "Huvudböcker är i kronor.", en: () => "Ledgers are in kronor." },

  figuresShow: {
    sv: ({ evidence }) => `Framgår av siffrorna: ${evidenceText(evidence, "sv")}.`,
    en: ({ evidence }) => `Shown by the figures: ${evidenceText(evidence, "en")}.`,
  },
  namesShow: {
    sv: ({ evidence }) => `Framgår av orden och tecknen: ${evidenceText(evidence, "sv")}.`,
    en: ({ evidence }) => `Shown by the words and the signs: ${evidenceText(evidence, "en")}.`,
  },
  accountsShow: {
    sv: ({ evidence }) => `Framgår av kontoklasserna: ${evidenceText(evidence, "sv")}`,
    en: ({ evidence }) => `Shown by the classes of the accounts: ${evidenceText(evidence, "en")}`,
  },
  figuresSilent: {
    sv: () => "Varken ord eller siffror säger vad plus betyder, så inget räknas med det.",
    en: () => "Neither words nor figures say what plus means, so nothing is computed by it.",
  },
};

/**
 * All reasons, one sentence each.
 *
 * @example reasonsText([{ code: "headingSays", values: { words: "netto tkr" } }, { code: "hasPlan", values: {} }], "sv")
 * // "Rubriken säger ”netto tkr”. En kolumn är plan."
 */
export function reasonsText(reasons: readonly Reason[], language: Language): string {
  return reasons.map((reason) => say(REASONS, reason, language)).join(" ");
}
