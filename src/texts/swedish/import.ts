import { count, list } from "./words";

/** The Swedish texts of the tab Importera. */
export const IMPORT = {
  choose: "Välj arbetsböcker",
  readOpen: "Läs öppen arbetsbok",
  example: "Prova med exempel",
  template: "Hämta mall för enheterna",
  drop: "Välj filer (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .txt) eller dra dem hit.",
  intro: "Börja med arbetsböckerna som delårsrapporten bygger på. Tabellerna känns igen på sina rubriker.",
  earlier: ({ files, fromWorkbook }: { readonly files: readonly string[]; readonly fromWorkbook: boolean }) =>
    [
      "Arbetsboken har redan en rapport. Dina val och kommentarer finns kvar, men siffrorna den byggde på sparas inte här.",
      files.length > 0 && `Välj ${list(files)} med Välj arbetsböcker, i samma eller ny version.`,
      fromWorkbook && "Tryck Läs öppen arbetsbok för bladen i den här arbetsboken.",
      "Tryck sedan Uppdatera rapport under Rapport.",
    ]
      .filter((sentence) => sentence !== false)
      .join(" "),
  reading: (file: string, position: number, total: number) =>
    total === 1 ? `Läser ${file}` : `Läser ${file} (${position} av ${total})`,
  fileTrouble: (file: string, message: string) => `${file}: ${message}`,
  readingOpen: "Läser den öppna arbetsboken",
  fetchingExample: "Hämtar exemplet",
  cancelled: (read: number, total: number) =>
    `Läsningen avbröts. ${read} av ${count(total, "fil", "filer")} lästes in.`,
  done: (files: number, tables: number) =>
    `${count(files, "arbetsbok är inläst", "arbetsböcker är inlästa")} med ${count(tables, "tabell", "tabeller")}.`,
  replaced: (file: string) => `${file} fanns redan och är ersatt av den nya läsningen.`,
  openEmpty: "Den öppna arbetsboken är tom. Öppna arbetsboken med underlaget, eller välj filer.",
  exampleMissing: "Exemplet kunde inte hämtas.",
  exampleAdvice: "Välj en egen arbetsbok i stället.",
  documents: "Inlästa arbetsböcker",
  openWorkbook: "Öppen arbetsbok",
  remove: "Ta bort",
  removeNamed: (file: string) => `Ta bort ${file}`,
  removed: (file: string) => `${file} är borttagen ur underlaget.`,
  periodEnd: (isoDate: string) => `till och med ${day(isoDate)}`,
  found: (tables: number) =>
    tables === 0 ? "Ingen tabell kändes igen" : count(tables, "tabell hittad", "tabeller hittade"),
  place: (sheet: string, range: string) => `blad ${sheet}, ${range}`,
  rows: (rows: number) => count(rows, "rad", "rader"),
  noUnit: "enhet saknas",
  basis: {
    inferred: "Framgår av siffrorna",
    assumed: "Antaget, siffrorna avgör inte",
    chosen: "Vald av dig",
  },
  problems: (problems: number) => count(problems, "anmärkning vid läsningen", "anmärkningar vid läsningen"),
  sheet: (sheet: string) => `blad ${sheet}`,
  cell: (cell: string) => `cell ${cell}`,
  stood: (text: string) => `Där står: ${text}`,
  notInterpreted: "Arbetsboken är läst men har inte kunnat tolkas.",
};

/** `day("2024-03-31")` → `"31 mars 2024"`. */
function day(isoDate: string): string {
  return new Intl.DateTimeFormat("sv", { dateStyle: "long", timeZone: "UTC" }).format(new Date(isoDate));
}
