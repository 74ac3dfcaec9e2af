import type { FileErrorValues } from "../domain/document/fileError";
import type { Message } from "../domain/message";
import { bilingual, say, type Language, type Sentences } from "./bilingual";
import { PARQUET_ERRORS } from "./parquetErrorTexts";
import { NOT_EXCEL, SIZE_ERRORS } from "./sizeErrorTexts";
import { advised, type Advised } from "./problems/advised";

const SAVE_AS_XLSX = bilingual(
  "Öppna den i Excel, välj Arkiv > Spara som, filtypen Excel-arbetsbok (.xlsx), och läs in den nya filen.",
  "Open it in Excel, choose File > Save As, the type Excel Workbook (.xlsx), and read the new file.",
);
const SAVE_ANEW = bilingual(
  "Öppna den i Excel, spara den på nytt och läs in den igen; går den inte att öppna, hämta filen en gång till.",
  "Open it in Excel, save it anew and read it again; if it cannot be opened, fetch the file once more.",
);
const KINDS = bilingual(
  "Välj en fil av typen .xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .txt, .parquet, .se, .px eller .json.",
  "Choose a file of the type .xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .txt, .parquet, .se, .px or .json.",
);
const CHOOSE_THE_WORKBOOK = bilingual(
  "Välj arbetsboken som tabellerna kommer från.",
  "Choose the workbook that the tables come from.",
);

/** Why a file can't be read at all. */
export const FILE_ERRORS: Sentences<FileErrorValues, Advised> = {
  empty: advised(
    bilingual("Filen är tom (0 byte).", "The file is empty (0 bytes)."),
    bilingual("Hämta filen en gång till eller välj en annan fil.", "Fetch the file once more or choose another."),
  ),
  truncated: advised(
    bilingual("Filen är avhuggen: slutet saknas.", "The file is cut short: its end is missing."),
    bilingual(
      "Hämta eller kopiera filen en gång till och läs in den igen.",
      "Fetch or copy the file once more and read it again.",
    ),
  ),
  corrupt: advised(
    bilingual(
      "Filen är skadad och kan inte läsas utan risk för fel siffror.",
      "The file is damaged and cannot be read without a risk of wrong figures.",
    ),
    SAVE_ANEW,
  ),
  sheetCorrupt: {
    sv: ({ sheet }) => ({ message: `Bladet ”${sheet}” i filen är skadat och kan inte läsas.`, advice: SAVE_ANEW.sv }),
    en: ({ sheet }) => ({
      message: `The sheet “${sheet}” of the file is damaged and cannot be read.`,
      advice: SAVE_ANEW.en,
    }),
  },
  password: advised(
    bilingual("Filen är lösenordsskyddad.", "The file is protected by a password."),
    bilingual(
      "Öppna den i Excel, ta bort lösenordet under Arkiv > Info > Skydda arbetsbok och läs in den igen.",
      "Open it in Excel, remove the password under File > Info > Protect Workbook and read it again.",
    ),
  ),
  notSpreadsheet: advised(
    bilingual(
      "Filen är ett dokument från LibreOffice eller OpenOffice, men inget kalkylark.",
      "The file is a document from LibreOffice or OpenOffice, but no spreadsheet.",
    ),
    bilingual(
      "Välj kalkylarket (.ods) som tabellerna kommer från.",
      "Choose the spreadsheet (.ods) that the tables come from.",
    ),
  ),
  tooOld: advised(
    bilingual(
      "Filen är från Excel 4 eller äldre, och det formatet läses inte.",
      "The file is from Excel 4 or older, a format that is not read.",
    ),
    SAVE_AS_XLSX,
  ),
  word: advised(
    bilingual("Filen är ett Worddokument, inte en arbetsbok.", "The file is a Word document, not a workbook."),
    CHOOSE_THE_WORKBOOK,
  ),
  powerpoint: advised(
    bilingual(
      "Filen är en PowerPointpresentation, inte en arbetsbok.",
      "The file is a PowerPoint presentation, not a workbook.",
    ),
    CHOOSE_THE_WORKBOOK,
  ),
  pdf: advised(
    bilingual("Filen är en PDF, inte en arbetsbok.", "The file is a PDF, not a workbook."),
    CHOOSE_THE_WORKBOOK,
  ),
  html: advised(
    bilingual("Filen är en webbsida (HTML), inte en arbetsbok.", "The file is a web page (HTML), not a workbook."),
    SAVE_AS_XLSX,
  ),
  xml: advised(
    bilingual("Filen är ett XML-dokument, inte en arbetsbok.", "The file is an XML document, not a workbook."),
    SAVE_AS_XLSX,
  ),
  sie5: advised(
    bilingual("Filen är i formatet SIE 5, som inte läses.", "The file is of the format SIE 5, which is not read."),
    bilingual(
      "Exportera SIE 4 (.se) ur ekonomisystemet och läs in den filen.",
      "Export SIE 4 (.se) from the accounting system and read that file.",
    ),
  ),
  text: advised(
    bilingual("Filen är en textfil, inte en arbetsbok.", "The file is a text file, not a workbook."),
    SAVE_AS_XLSX,
  ),
  notStatistics: advised(
    bilingual(
      "Filen är JSON eller PC-Axis, men inte statistik som kan läsas hel: JSON-stat, Kolada eller px med alla siffror.",
      "The file is JSON or PC-Axis, but not statistics that can be read whole: JSON-stat, Kolada or px with every figure.",
    ),
    bilingual(
      "Hämta tabellen som JSON-stat, px, csv eller xlsx och läs in den filen.",
      "Fetch the table as JSON-stat, px, csv or xlsx and read that file.",
    ),
  ),
  notText: advised(
    bilingual(
      "Filen är inte text: den innehåller tecken som inte hör hemma i en CSV- eller textfil.",
      "The file is not text: it holds characters that do not belong in a CSV or text file.",
    ),
    bilingual(
      "Exportera den på nytt som CSV eller .xlsx och läs in den filen.",
      "Export it anew as CSV or .xlsx and read that file.",
    ),
  ),
  ...PARQUET_ERRORS,
  ...SIZE_ERRORS,
  unknown: advised(bilingual("Filen är inte en arbetsbok.", "The file is not a workbook."), KINDS),
  archive: advised(
    bilingual("Filen är ett zip-arkiv men ingen arbetsbok.", "The file is a zip archive but no workbook."),
    KINDS,
  ),
  unsafe: advised(
    bilingual(
      "Filen innehåller sådant som inte hör hemma i en arbetsbok och läses därför inte.",
      "The file holds things that do not belong in a workbook and is therefore not read.",
    ),
    NOT_EXCEL,
  ),
  timeout: advised(
    bilingual("Det tog för lång tid att läsa filen.", "It took too long to read the file."),
    bilingual(
      "Ta bort blad och rader som inte behövs, spara och läs in filen igen.",
      "Delete sheets and rows that are not needed, save the file and read it again.",
    ),
  ),
  aborted: advised(
    bilingual("Inläsningen avbröts.", "The reading was cancelled."),
    bilingual("Välj filen igen när du vill läsa in den.", "Choose the file again when you want to read it."),
  ),
  crashed: advised(
    bilingual("Inläsningen stannade oväntat.", "The reading stopped unexpectedly."),
    bilingual(
      "Stäng andra program om datorn har ont om minne och läs in filen igen.",
      "Close other programs if the computer is short of memory and read the file again.",
    ),
  ),
  unreadable: advised(
    bilingual("Filen kunde inte öppnas.", "The file could not be opened."),
    bilingual(
      "Kontrollera att den finns kvar och inte är låst av ett annat program, och välj den igen.",
      "Check that it is still there and not locked by another program, and choose it again.",
    ),
  ),
  noCells: advised(
    bilingual("Arbetsboken är tom: inget blad har något innehåll.", "The workbook is empty: no sheet has any content."),
    bilingual("Välj arbetsboken som tabellerna ligger i.", "Choose the workbook that the tables are in."),
  ),
};

/**
 * Why a file can't be read, and what the user can do.
 *
 * @example fileErrorText({ code: "empty", values: {} }, "sv").message // "Filen är tom (0 byte)."
 */
export function fileErrorText(error: Message<FileErrorValues>, language: Language): Advised {
  return say(FILE_ERRORS, error, language);
}
