import { bilingual } from "../bilingual";

/** The user's own words, on the tab Inställningar. */
export const ownWordTexts = bilingual(
  {
    title: "Egna ord",
    intro: "Ord som din kommun skriver i rubriker eller framför rader, och vad de betyder. De gäller i alla tabeller.",
    word: "Nytt ord",
    wordHint: "Till exempel Läge eller Ramen totalt. Välj sedan vad ordet betyder.",
    tooLong: "Ordet är för långt.",
    known: "Ordet finns redan i listan.",
    meaning: (word: string) => `”${word}” betyder`,
    column: (role: string) => `Kolumn: ${role}`,
    row: (role: string) => `Rad: ${role}`,
    skipped: "läses inte",
    remove: "Ta bort",
    removeWord: (word: string) => `Ta bort ordet ${word}`,
  },
  {
    title: "Own words",
    intro:
      "Words that your municipality writes in headers or before rows, and what they mean. They hold in all tables.",
    word: "New word",
    wordHint: "Then choose what the word means.",
    tooLong: "The word is too long.",
    known: "The word is in the list already.",
    meaning: (word) => `"${word}" means`,
    column: (role) => `Column: ${role}`,
    row: (role) => `Row: ${role}`,
    skipped: "not read",
    remove: "Remove",
    removeWord: (word) => `Remove the word ${word}`,
  },
);
