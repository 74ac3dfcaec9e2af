import { areaName, type Area } from "../../workbook/sheet";
import { short } from "./words";

/** Kopia för utskick and Kopiera tabell. */
export const COPIES = {
  title: "Kopior",
  hint: "Utskicket är en egen fil med bara det som syns i rapporten. En kopierad tabell klistras in i Word med sitt utseende.",
  copy: "Kopia för utskick",
  copyTable: "Kopiera tabell",
  fileName: (workbook: string) => `${workbook} – utskick.xlsx`,
  noReport: "Det finns ingen rapport i arbetsboken. Skapa rapporten först.",
  saved: (file: string) => `Kopian är sparad som ${file} bland dina hämtade filer.`,
  values: "Den innehåller bara värden: inga formler, inga dolda rader, kolumner eller blad. Arbetsboken är orörd.",
  hidden: (sheets: readonly string[]) => `Dolda blad är inte med: ${short(sheets)}.`,
  errors: (cells: readonly string[]) => `Celler som visar fel: ${short(cells)}. Rätta dem och gör kopian igen.`,
  copied: (sheet: string, area: Area) => `Tabellen är kopierad: blad ${sheet}, ${areaName(area)}.`,
  paste: "Klistra in den i Word eller i ett mejl.",
  notCopied: "Ingenting är kopierat.",
  noClipboard: "Excel tillåter inte panelen att kopiera här. Markera tabellen och tryck Ctrl+C.",
};
