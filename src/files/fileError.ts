/** Why a file can't be read at all: one Swedish sentence for what is wrong and one for what to do. */
export interface FileError {
  /** File name without folders. */
  readonly file: string;
  readonly message: string;
  readonly advice: string;
}

const SAVE_AS_XLSX =
  "Öppna den i Excel, välj Arkiv > Spara som, filtypen Excel-arbetsbok (.xlsx), och läs in den nya filen.";
const SAVE_ANEW =
  "Öppna den i Excel, spara den på nytt och läs in den igen; går den inte att öppna, hämta filen en gång till.";
const KINDS = "Välj en fil av typen .xlsx, .xlsm, .xlsb, .xls, .ods, .csv eller .txt.";
const NOT_EXCEL = "Kontrollera att du valde rätt fil och att den kommer från en avsändare du litar på.";

const TEXTS = {
  empty: ["Filen är tom (0 byte).", "Hämta filen en gång till eller välj en annan fil."],
  truncated: ["Filen är avhuggen: slutet saknas.", "Hämta eller kopiera filen en gång till och läs in den igen."],
  corrupt: ["Filen är skadad och kan inte läsas utan risk för fel siffror.", SAVE_ANEW],
  password: [
    "Filen är lösenordsskyddad.",
    "Öppna den i Excel, ta bort lösenordet under Arkiv > Info > Skydda arbetsbok och läs in den igen.",
  ],
  notSpreadsheet: [
    "Filen är ett dokument från LibreOffice eller OpenOffice, men inget kalkylark.",
    "Välj kalkylarket (.ods) som tabellerna kommer från.",
  ],
  word: ["Filen är ett Worddokument, inte en arbetsbok.", "Välj arbetsboken som tabellerna kommer från."],
  powerpoint: [
    "Filen är en PowerPointpresentation, inte en arbetsbok.",
    "Välj arbetsboken som tabellerna kommer från.",
  ],
  pdf: ["Filen är en PDF, inte en arbetsbok.", "Välj arbetsboken som tabellerna kommer från."],
  html: ["Filen är en webbsida (HTML), inte en arbetsbok.", SAVE_AS_XLSX],
  xml: ["Filen är ett XML-dokument, inte en arbetsbok.", SAVE_AS_XLSX],
  text: ["Filen är en textfil, inte en arbetsbok.", SAVE_AS_XLSX],
  notText: [
    "Filen är inte text: den innehåller tecken som inte hör hemma i en CSV- eller textfil.",
    "Exportera den på nytt som CSV eller .xlsx och läs in den filen.",
  ],
  textTooLarge: [
    "Textfilen har fler celler än som kan läsas in, och är ingen huvudbok.",
    "En huvudbok känns igen på kolumnrubrikerna Konto, Period (eller Datum) och Belopp (eller Debet och Kredit). Lägg dem överst, eller dela upp filen.",
  ],
  unknown: ["Filen är inte en arbetsbok.", KINDS],
  archive: ["Filen är ett zip-arkiv men ingen arbetsbok.", KINDS],
  tooLarge: ["Filen är för stor för att läsas in.", "Spara de blad som behövs i en mindre arbetsbok och läs in den."],
  sheetTooLarge: [
    "Ett blad i filen är för stort för att läsas in.",
    "Är det en huvudbok, spara bladet som CSV UTF-8 i Excel och läs in den filen. Annars kopiera de rader som behövs till en ny arbetsbok.",
  ],
  tooManySheets: [
    "Arbetsboken har fler än 1 000 blad.",
    "Kopiera de blad som behövs till en ny arbetsbok och läs in den.",
  ],
  tooManyNames: [
    "Arbetsboken har fler än 200 000 definierade namn.",
    "Ta bort namn under Formler > Namnhanteraren, spara och läs in filen igen.",
  ],
  tooManyFormulas: [
    "Arbetsboken har så många och långa kopierade formler att den inte går att läsa.",
    "Kopiera de blad som behövs till en ny arbetsbok, klistra in som värden, och läs in den.",
  ],
  tooManyStyles: [
    "Arbetsboken har fler format än Excel kan hantera och läses därför inte.",
    "Kopiera de blad som behövs till en ny arbetsbok, klistra in som värden, och läs in den.",
  ],
  bomb: ["Filen packas upp till orimligt mycket data och läses därför inte.", NOT_EXCEL],
  unsafe: ["Filen innehåller sådant som inte hör hemma i en arbetsbok och läses därför inte.", NOT_EXCEL],
  timeout: [
    "Det tog för lång tid att läsa filen.",
    "Ta bort blad och rader som inte behövs, spara och läs in filen igen.",
  ],
  aborted: ["Inläsningen avbröts.", "Välj filen igen när du vill läsa in den."],
  crashed: ["Inläsningen stannade oväntat.", "Stäng andra program om datorn har ont om minne och läs in filen igen."],
  unreadable: [
    "Filen kunde inte öppnas.",
    "Kontrollera att den finns kvar och inte är låst av ett annat program, och välj den igen.",
  ],
  noCells: ["Arbetsboken är tom: inget blad har något innehåll.", "Välj arbetsboken som tabellerna ligger i."],
} as const satisfies Readonly<Record<string, readonly [message: string, advice: string]>>;

/** What can be wrong with a whole file. */
export type FileTrouble = keyof typeof TEXTS;

/**
 * The error the user sees for a known trouble.
 *
 * @example fileError("a.xlsx", "empty").message // "Filen är tom (0 byte)."
 */
export function fileError(file: string, trouble: FileTrouble): FileError {
  const [message, advice] = TEXTS[trouble];
  return { file, message, advice };
}

/**
 * The error for a workbook where one sheet can't be trusted; the whole file is refused, since a report without
 * that sheet would look complete.
 */
export function sheetError(file: string, sheet: string): FileError {
  return { file, message: `Bladet ”${sheet}” i filen är skadat och kan inte läsas.`, advice: SAVE_ANEW };
}
