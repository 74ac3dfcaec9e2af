import type { Texts } from "../texts";
import { count, day, list } from "./words";

export const IMPORT: Texts["import"] = {
  choose: "Choose workbooks",
  readOpen: "Read the open workbook",
  example: "Try with an example",
  template: "Get the template for units",
  drop: "Choose files (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .txt) or drop them here.",
  intro: "Begin with the workbooks that the interim report is based on. Tables are recognised by their headings.",
  earlier: ({ files, fromWorkbook }) =>
    [
      "The workbook already has a report. Your choices and comments are here, but the figures it was made of are not saved in it.",
      files.length > 0 && `Choose ${list(files)} with Choose workbooks, in the same or a new version.`,
      fromWorkbook && "Press Read the open workbook for the sheets of this workbook.",
      "Then press Update report under Report.",
    ]
      .filter((sentence) => sentence !== false)
      .join(" "),
  reading: (file, position, total) => (total === 1 ? `Reading ${file}` : `Reading ${file} (${position} of ${total})`),
  fileTrouble: (file, message) => `${file}: ${message}`,
  readingOpen: "Reading the open workbook",
  fetchingExample: "Fetching the example",
  cancelled: (read, total) => `The reading was cancelled. ${read} of ${count(total, "file", "files")} were read.`,
  done: (files, tables) =>
    `${count(files, "workbook is", "workbooks are")} read, with ${count(tables, "table", "tables")}.`,
  replaced: (file) => `${file} was there already and has been replaced by the new reading.`,
  openEmpty: "The open workbook is empty. Open the workbook with your figures, or choose files.",
  exampleMissing: "The example could not be fetched.",
  exampleAdvice: "Choose a workbook of your own instead.",
  documents: "Workbooks read",
  openWorkbook: "Open workbook",
  remove: "Remove",
  removeNamed: (file) => `Remove ${file}`,
  removed: (file) => `${file} has been removed from what the report is based on.`,
  periodEnd: (isoDate) => `up to ${day(isoDate)}`,
  found: (tables) => (tables === 0 ? "No table was recognised" : count(tables, "table found", "tables found")),
  place: (sheet, range) => `sheet ${sheet}, ${range}`,
  rows: (rows) => count(rows, "row", "rows"),
  noUnit: "no unit",
  basis: {
    inferred: "Shown by the figures",
    assumed: "Assumed, the figures do not decide",
    chosen: "Chosen by you",
  },
  problems: (problems) => count(problems, "remark from the reading", "remarks from the reading"),
  sheet: (sheet) => `sheet ${sheet}`,
  cell: (cell) => `cell ${cell}`,
  stood: (text) => `It says: ${text}`,
  notInterpreted: "The workbook has been read, but could not be interpreted.",
};
