import { bilingual } from "../bilingual";
import { count, list } from "../words";

/** The tab Importera before and while workbooks are read. */
export const importTexts = bilingual(
  {
    choose: "Välj arbetsböcker",
    readOpen: "Läs öppen arbetsbok",
    example: "Prova med exempel",
    template: "Hämta mall för enheterna",
    drop: "Välj filer (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .txt, .se) eller dra dem hit.",
    intro: "Börja med arbetsböckerna som delårsrapporten bygger på. Tabellerna känns igen på sina rubriker.",
    earlier: ({ files, fromWorkbook }: { readonly files: readonly string[]; readonly fromWorkbook: boolean }) =>
      [
        "Arbetsboken har redan en rapport. Dina val och kommentarer finns kvar, men siffrorna den byggde på sparas inte här.",
        files.length > 0 && `Välj ${list("sv", files)} med Välj arbetsböcker, i samma eller ny version.`,
        fromWorkbook && "Tryck Läs öppen arbetsbok för bladen i den här arbetsboken.",
        "Tryck sedan Uppdatera rapport under Rapport.",
      ]
        .filter((sentence) => sentence !== false)
        .join(" "),
    fileTrouble: (file: string, message: string) => `${file}: ${message}`,
    cancelled: (read: number, total: number) =>
      `Läsningen avbröts. ${read} av ${count(total, "fil", "filer")} lästes in.`,
    replaced: (file: string) => `${file} fanns redan och är ersatt av den nya läsningen.`,
    openEmpty: "Den öppna arbetsboken är tom. Öppna arbetsboken med underlaget, eller välj filer.",
    exampleMissing: "Exemplet kunde inte hämtas.",
    exampleAdvice: "Välj en egen arbetsbok i stället.",
    documents: "Inlästa arbetsböcker",
    removed: (file: string) => `${file} är borttagen ur underlaget.`,
  },
  {
    choose: "Choose workbooks",
    readOpen: "Read the open workbook",
    example: "Try with an example",
    template: "Get the template for units",
    drop: "Choose files (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .txt, .se) or drop them here.",
    intro: "Begin with the workbooks that the interim report is based on. Tables are recognised by their headings.",
    earlier: ({ files, fromWorkbook }) =>
      [
        "The workbook already has a report. Your choices and comments are here, but the figures it was made of are not saved in it.",
        files.length > 0 && `Choose ${list("en", files)} with Choose workbooks, in the same or a new version.`,
        fromWorkbook && "Press Read the open workbook for the sheets of this workbook.",
        "Then press Update report under Report.",
      ]
        .filter((sentence) => sentence !== false)
        .join(" "),
    fileTrouble: (file, message) => `${file}: ${message}`,
    cancelled: (read, total) => `The reading was cancelled. ${read} of ${count(total, "file", "files")} were read.`,
    replaced: (file) => `${file} was there already and has been replaced by the new reading.`,
    openEmpty: "The open workbook is empty. Open the workbook with your figures, or choose files.",
    exampleMissing: "The example could not be fetched.",
    exampleAdvice: "Choose a workbook of your own instead.",
    documents: "Workbooks read",
    removed: (file) => `${file} has been removed from what the report is based on.`,
  },
);
