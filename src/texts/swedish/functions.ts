import { count, list } from "./words";

export const FUNCTIONS = {
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
  nothingSelected: "De markerade cellerna är tomma. Markera kolumnerna med siffror i arbetsboken.",
  selectColumns: (columns: readonly string[], least: number) =>
    `Markera ${least === columns.length ? least : `${least}–${columns.length}`} ${columns.length === 1 ? "kolumn" : "kolumner"} bredvid varandra: ${list(columns.slice(0, least))}${least < columns.length ? ` (och om du vill ${list(columns.slice(least))})` : ""}.`,
  selectSum: "Markera posterna och summan under dem.",
  occupied: (cells: string) =>
    `Svaren behöver ${cells}, men där står redan något. Infoga tomma celler där och försök igen.`,
  noRoom: "Det finns ingen plats för svaren: markeringen går ända till bladets kant.",
  copied: "Exemplet är kopierat. Klistra in det i Excel och byt till dina egna celler.",
  notCopied: "Webbläsaren tillåter inte kopiering. Markera formeln och tryck Ctrl+C.",
  example: "Exempel",
};
