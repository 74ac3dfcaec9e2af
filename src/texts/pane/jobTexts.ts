import { bilingual } from "../bilingual";

/** What is going on, and the messages around it. */
export const jobTexts = bilingual(
  {
    close: "Stäng meddelandet",
    cancel: "Avbryt",
    interpreting: "Tolkar och räknar efter",
    working: { correcting: "Rättar i underlaget", formatting: "Formaterar", copying: "Kopierar" },
    reading: (file: string, position: number, total: number) =>
      total === 1 ? `Läser ${file}` : `Läser ${file} (${position} av ${total})`,
    readingOpen: "Läser den öppna arbetsboken",
    fetchingExample: "Hämtar exemplet",
    checking: "Kontrollerar",
    writing: "Skriver rapporten",
    saving: "Skapar filen",
  },
  {
    close: "Close the message",
    cancel: "Cancel",
    interpreting: "Interpreting and checking",
    working: { correcting: "Correcting the workbook", formatting: "Formatting", copying: "Copying" },
    reading: (file, position, total) => (total === 1 ? `Reading ${file}` : `Reading ${file} (${position} of ${total})`),
    readingOpen: "Reading the open workbook",
    fetchingExample: "Fetching the example",
    checking: "Checking",
    writing: "Writing the report",
    saving: "Making the file",
  },
);
