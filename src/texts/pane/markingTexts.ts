import { bilingual } from "../bilingual";

/** Where a table stands in its sheet, when the user says it. */
export const markingTexts = bilingual(
  {
    place: "Tabellens plats",
    add: "Lägg till en tabell",
    addHint: "Om en tabell inte känns igen säger du var den står, så läses den.",
    selectHint:
      "Markera hela tabellen i bladet, med rubrikerna och radernas namn. En enda cell i den räcker om den står för sig.",
    useSelection: "Läs det markerade området",
    sheet: "Blad",
    range: "Område",
    rangeHint: "Till exempel A4:F20, med rubrikerna och radernas namn.",
    headings: "Rubriker",
    headingRows: (first: number, last: number) => (first === last ? `Rad ${first}` : `Rad ${first}–${last}`),
    unmark: "Ta bort markeringen",
    unmarkOf: (sheet: string, range: string) => `Ta bort markeringen av ${sheet.trim()}, ${range}`,
    marked: "markerad av dig",
    faults: {
      noArea: "Skriv ett område, till exempel A4:F20.",
      tooSmall: "Området behöver minst två rader: rubriker och siffror.",
      empty: "Området är tomt. Markera rubrikerna och raderna under dem.",
      tooLarge: "Området är för stort. Markera en tabell i taget.",
      otherSheet: "Bladet är inte inläst. Läs in arbetsboken igen, eller markera på ett blad som inte är en rapport.",
    },
    read: (sheet: string, range: string) => `${range} på ${sheet.trim()} läses som en tabell.`,
    notRead: (sheet: string, range: string) =>
      `${range} på ${sheet.trim()} är markerat men går inte att läsa som en tabell.`,
    notReadAdvice: "Ändra området eller rubrikerna, eller välj vad tabellen visar.",
    unmarked: (sheet: string) => `Markeringen är borttagen. ${sheet.trim()} läses som vanligt.`,
    kept: (tables: number) =>
      tables === 1 ? "En tabell är markerad av dig:" : `${tables} tabeller är markerade av dig:`,
    keptPlace: (sheet: string, range: string, file: string) => `${sheet.trim()}, ${range} (${file})`,
  },
  {
    place: "Place of the table",
    add: "Add a table",
    addHint: "If a table is not recognised you say where it stands, and it is read.",
    selectHint:
      "Select the whole table in the sheet, with its headings and the names of its rows. One cell of it is enough if it stands by itself.",
    useSelection: "Read the selected area",
    sheet: "Sheet",
    range: "Area",
    rangeHint: "For example A4:F20, with the headings and the names of the rows.",
    headings: "Headings",
    headingRows: (first, last) => (first === last ? `Row ${first}` : `Rows ${first}–${last}`),
    unmark: "Remove the marking",
    unmarkOf: (sheet, range) => `Remove the marking of ${sheet.trim()}, ${range}`,
    marked: "marked by you",
    faults: {
      noArea: "Write an area, for example A4:F20.",
      tooSmall: "The area needs at least two rows: headings and figures.",
      empty: "The area is empty. Select the headings and the rows below them.",
      tooLarge: "The area is too large. Select one table at a time.",
      otherSheet: "The sheet is not read. Read the workbook again, or select on a sheet that is no report.",
    },
    read: (sheet, range) => `${range} on ${sheet.trim()} is read as a table.`,
    notRead: (sheet, range) => `${range} on ${sheet.trim()} is marked but cannot be read as a table.`,
    notReadAdvice: "Change the area or the headings, or choose what the table shows.",
    unmarked: (sheet) => `The marking is removed. ${sheet.trim()} is read as usual.`,
    kept: (tables) => (tables === 1 ? "One table is marked by you:" : `${tables} tables are marked by you:`),
    keptPlace: (sheet, range, file) => `${sheet.trim()}, ${range} (${file})`,
  },
);
