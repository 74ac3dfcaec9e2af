import { areaName, type Area } from "../../workbook/sheet";
import { bilingual } from "../bilingual";
import { short } from "../words";

/** Kopia för utskick and Kopiera tabell. */
export const copiesTexts = bilingual(
  {
    title: "Kopior",
    hint: "Utskicket är en egen fil med bara det som syns i rapporten. En kopierad tabell klistras in i Word med sitt utseende.",
    copy: "Kopia för utskick",
    copyTable: "Kopiera tabell",
    fileName: (workbook: string) => `${workbook} – utskick.xlsx`,
    noReport: "Det finns ingen rapport i arbetsboken. Skapa rapporten först.",
    saved: (file: string) => `Kopian är sparad som ${file} bland dina hämtade filer.`,
    values: "Den innehåller bara värden: inga formler, inga dolda rader, kolumner eller blad. Arbetsboken är orörd.",
    hidden: (sheets: readonly string[]) => `Dolda blad är inte med: ${short("sv", sheets)}.`,
    errors: (cells: readonly string[]) => `Celler som visar fel: ${short("sv", cells)}. Rätta dem och gör kopian igen.`,
    copied: (sheet: string, area: Area) => `Tabellen är kopierad: blad ${sheet}, ${areaName(area)}.`,
    paste: "Klistra in den i Word eller i ett mejl.",
    notCopied: "Ingenting är kopierat.",
    noClipboard: "Excel tillåter inte panelen att kopiera här. Markera tabellen och tryck Ctrl+C.",
  },
  {
    title: "Copies",
    hint: "The copy for distribution is a file of its own with only what is seen in the report. A copied table keeps its look in Word.",
    copy: "Copy for distribution",
    copyTable: "Copy table",
    fileName: (workbook) => `${workbook} – utskick.xlsx`,
    noReport: "There is no report in the workbook. Create the report first.",
    saved: (file) => `The copy is saved as ${file} among your downloads.`,
    values: "It holds values only: no formulas, no hidden rows, columns or sheets. The workbook is untouched.",
    hidden: (sheets) => `Hidden sheets are left out: ${short("en", sheets)}.`,
    errors: (cells) => `Cells that show an error: ${short("en", cells)}. Correct them and make the copy again.`,
    copied: (sheet, area) => `The table is copied: sheet ${sheet}, ${areaName(area)}.`,
    paste: "Paste it into Word or an e-mail.",
    notCopied: "Nothing is copied.",
    noClipboard: "Excel does not let the pane copy here. Select the table and press Ctrl+C.",
  },
);
