import { bilingual } from "../bilingual";
import { count, day } from "../words";

/** What was found in the workbooks that are read. */
export const documentTexts = bilingual(
  {
    done: (files: number, tables: number) =>
      `${count(files, "arbetsbok är inläst", "arbetsböcker är inlästa")} med ${count(tables, "tabell", "tabeller")}.`,
    openWorkbook: "Öppen arbetsbok",
    remove: "Ta bort",
    removeNamed: (file: string) => `Ta bort ${file}`,
    periodEnd: (isoDate: string) => `till och med ${day("sv", isoDate)}`,
    use: "Används som",
    uses: { report: "Underlag till rapporten", comparison: "Bara jämförelse" },
    found: (tables: number) =>
      tables === 0 ? "Ingen tabell kändes igen" : count(tables, "tabell hittad", "tabeller hittade"),
    place: (sheet: string, range: string) => `blad ${sheet}, ${range}`,
    rows: (rows: number) => count(rows, "rad", "rader"),
    noUnit: "enhet saknas",
    problems: (problems: number) => count(problems, "anmärkning vid läsningen", "anmärkningar vid läsningen"),
    sheet: (sheet: string) => `blad ${sheet}`,
    cell: (cell: string) => `cell ${cell}`,
    stood: (text: string) => `Där står: ${text}`,
    notInterpreted: "Arbetsboken är läst men har inte kunnat tolkas.",
  },
  {
    done: (files, tables) =>
      `${count(files, "workbook is", "workbooks are")} read, with ${count(tables, "table", "tables")}.`,
    openWorkbook: "Open workbook",
    remove: "Remove",
    removeNamed: (file) => `Remove ${file}`,
    periodEnd: (isoDate) => `up to ${day("en", isoDate)}`,
    use: "Used as",
    uses: { report: "Source of the report", comparison: "Comparison only" },
    found: (tables) => (tables === 0 ? "No table was recognised" : count(tables, "table found", "tables found")),
    place: (sheet, range) => `sheet ${sheet}, ${range}`,
    rows: (rows) => count(rows, "row", "rows"),
    noUnit: "no unit",
    problems: (problems) => count(problems, "remark from the reading", "remarks from the reading"),
    sheet: (sheet) => `sheet ${sheet}`,
    cell: (cell) => `cell ${cell}`,
    stood: (text) => `It says: ${text}`,
    notInterpreted: "The workbook has been read, but could not be interpreted.",
  },
);
