import { formatAmount } from "../../domain/amount/formatAmount";
import type { CellTroubles } from "../../domain/table/problem";
import { bilingual, type Sentences } from "../bilingual";
import { advised, type Advised } from "./advised";

const READ_AGAIN = bilingual(
  "Rätta cellen i arbetsboken och läs in den igen.",
  "Correct the cell in the workbook and read it again.",
);

/** What is said of one cell that could not be read as meant. */
export const CELL_PROBLEMS: Sentences<CellTroubles, Advised> = {
  errorShown: {
    sv: ({ error }) => ({ message: `Cellen visar felet ${error}.`, advice: READ_AGAIN.sv }),
    en: ({ error }) => ({ message: `The cell shows the error ${error}.`, advice: READ_AGAIN.en }),
  },
  notCalculated: advised(
    bilingual(
      "Formeln är inte beräknad: det sparade värdet saknas eller är inte vad cellerna i formeln ger.",
      "The formula has not been calculated: its stored value is missing, or is not what the cells in the formula give.",
    ),
    bilingual(
      "Öppna arbetsboken i Excel, räkna om med F9, spara och läs in den igen.",
      "Open the workbook in Excel, recalculate with F9, save it and read it again.",
    ),
  ),
  notANumber: {
    sv: ({ text }) => ({ message: `Cellen innehåller ${text}, inte ett tal.`, advice: READ_AGAIN.sv }),
    en: ({ text }) => ({ message: `The cell holds “${text}”, not a number.`, advice: READ_AGAIN.en }),
  },
  isDate: advised(
    bilingual("Cellen är formaterad som ett datum, inte ett tal.", "The cell is formatted as a date, not a number."),
    READ_AGAIN,
  ),
  figureNotShown: advised(
    bilingual(
      "Cellens talformat visar inte talet, och det är inte läst.",
      "The cell’s number format does not show the number, and it was not read.",
    ),
    bilingual(
      "Ändra cellens talformat om talet ska vara med, och läs in filen igen.",
      "Change the cell’s number format if the number is to count, and read the file again.",
    ),
  ),
  unreadableText: {
    sv: ({ text }) => ({
      message: `Texten ”${text}” är varken ett tal eller ett tecken för att värde saknas.`,
      advice: READ_AGAIN.sv,
    }),
    en: ({ text }) => ({
      message: `The text “${text}” is neither a number nor a mark for a missing value.`,
      advice: READ_AGAIN.en,
    }),
  },
  inexactNumber: {
    sv: ({ text }) => ({ message: `Talet ${text} är för stort för att räknas exakt.`, advice: READ_AGAIN.sv }),
    en: ({ text }) => ({ message: `The number ${text} is too large to be calculated exactly.`, advice: READ_AGAIN.en }),
  },
  unreadableTarget: {
    sv: ({ text }) => ({
      message: `Målvärdet ”${text}” går inte att tolka.`,
      advice: "Skriv till exempel ≥95, 90 % eller Ska öka om målet ska kunna bedömas.",
    }),
    en: ({ text }) => ({
      message: `The target “${text}” could not be understood.`,
      advice: "Write for example ≥95, 90 % or “Ska öka” (is to increase) if the target is to be judged.",
    }),
  },
  unknownColour: advised(
    bilingual(
      "Statusen visas bara med färg, och färgen kunde inte tolkas.",
      "The status is shown by colour alone, and the colour could not be understood.",
    ),
    bilingual(
      "Skriv statusen som ord: Uppnås, Uppnås delvis, Uppnås ej.",
      "Write the status as words: “Uppnås”, “Uppnås delvis” or “Uppnås ej”.",
    ),
  ),
  severalStatuses: {
    sv: ({ statuses }) => ({
      message: `Raden är markerad för flera statusar: ${statuses.join(", ")}.`,
      advice: "Låt ett av kryssen stå kvar och läs in filen igen.",
    }),
    en: ({ statuses }) => ({
      message: `The row is marked for several statuses: ${statuses.map((status) => `“${status}”`).join(", ")}.`,
      advice: "Leave one of the marks and read the file again.",
    }),
  },
  fractionAsPercent: {
    sv: ({ text }) => ({
      message: `Andelen är skriven som ${text} utan procentformat och läses i procent.`,
      advice: "Formatera cellerna som procent, eller skriv andelen i procent.",
    }),
    en: ({ text }) => ({
      message: `The share is written as ${text} without a percent format and is read in percent.`,
      advice: "Format the cells as percent, or write the share in percent.",
    }),
  },
  outsideSheet: {
    sv: ({ cell }) => ({
      message: `Cellen ${cell ?? "utan giltigt namn"} ligger utanför bladet och är inte läst.`,
      advice: "Spara om filen i Excel och läs in den igen.",
    }),
    en: ({ cell }) => ({
      message: `${cell === null ? "A cell without a valid name" : `Cell ${cell}`} lies outside the sheet and was not read.`,
      advice: "Save the file anew in Excel and read it again.",
    }),
  },
  struckText: {
    sv: ({ text }) => ({
      message: `Texten ”${text}” i cellen är genomstruken och är inte läst.`,
      advice: "Ta bort den genomstrukna texten, eller strykningen om den ska gälla, och läs in filen igen.",
    }),
    en: ({ text }) => ({
      message: `The text “${text}” in the cell is struck through and was not read.`,
      advice: "Delete the struck text, or the strikethrough if it is to count, and read the file again.",
    }),
  },
  beneathMerge: {
    sv: ({ text }) => ({
      message: `”${text}” ligger under en sammanfogad cell, där ingen ser det, och är inte läst.`,
      advice: "Dela den sammanfogade cellen om det ska vara med, och läs in filen igen.",
    }),
    en: ({ text }) => ({
      message: `“${text}” lies beneath a merged cell, where nobody sees it, and was not read.`,
      advice: "Unmerge the cell if it is to count, and read the file again.",
    }),
  },
  textCut: {
    sv: ({ from }) => ({
      message: "Texten är längre än en cell i Excel rymmer; bara de första 32 767 tecknen är lästa.",
      advice: `Korta texten i ${from === "workbook" ? "arbetsboken" : "filen"} om resten behövs.`,
    }),
    en: ({ from }) => ({
      message: "The text is longer than a cell in Excel can hold; only the first 32,767 characters were read.",
      advice: `Shorten the text in the ${from === "workbook" ? "workbook" : "file"} if the rest is needed.`,
    }),
  },
  moreCells: {
    sv: ({ count, cell }) => ({
      message: `Ytterligare ${formatAmount(count, 0)} celler på bladet kunde inte läsas${cell === null ? "" : `; den första är ${cell}`}.`,
      advice: "Rätta de första. Är felet detsamma i alla, rätta det där siffrorna kommer ifrån och läs in filen igen.",
    }),
    en: ({ count, cell }) => ({
      message: `Another ${formatAmount(count, 0)} cells of the sheet could not be read${cell === null ? "" : `; the first is ${cell}`}.`,
      advice:
        "Correct the first. If all have the same error, correct it where the figures come from and read the file again.",
    }),
  },
};
