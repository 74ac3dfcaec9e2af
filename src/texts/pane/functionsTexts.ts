import { bilingual } from "../bilingual";
import { count } from "../words";

/** The tab Funktioner. */
export const functionsTexts = bilingual(
  {
    intro:
      "Skriv funktionerna i cellerna som Excels egna. Argument inom [ ] kan utelämnas. Ett helt område ger ett svar per cell.",
    howToInsert:
      "Infoga: markera kolumnerna med siffror, i argumentens ordning och utan rubriker. Svaren hamnar i de tomma cellerna intill.",
    search: "Sök funktion",
    found: (functions: number) => count(functions, "funktion", "funktioner"),
    insert: "Infoga",
    copy: "Kopiera",
    more: "Läs mer",
    moreAbout: (name: string) => `Läs mer om ${name}`,
    inserted: (cell: string) => `Formeln står i ${cell}.`,
    notInserted: "Formeln är inte infogad.",
    copied: "Exemplet är kopierat. Klistra in det i Excel och byt till dina egna celler.",
    notCopied: "Webbläsaren tillåter inte kopiering. Markera formeln och tryck Ctrl+C.",
    example: "Exempel",
  },
  {
    intro:
      "Write the functions in cells like Excel's own. Arguments within [ ] may be left out. A whole range gives one answer per cell.",
    howToInsert:
      "Insert: select the columns with figures, in the order of the arguments and without headings. The answers go into the empty cells beside them.",
    search: "Search functions",
    found: (functions) => count(functions, "function", "functions"),
    insert: "Insert",
    copy: "Copy",
    more: "Read more",
    moreAbout: (name) => `Read more about ${name}`,
    inserted: (cell) => `The formula is in ${cell}.`,
    notInserted: "The formula has not been inserted.",
    copied: "The example is copied. Paste it into Excel and change to your own cells.",
    notCopied: "The browser does not allow copying. Select the formula and press Ctrl+C.",
    example: "Example",
  },
);
