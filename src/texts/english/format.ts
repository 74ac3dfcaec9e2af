import type { LateTexts } from "../lateTexts";
import { short } from "./words";

/** Format table and the choice of look. */
export const FORMAT: LateTexts["format"] = {
  intro:
    "Select a table in the workbook, or a single cell in it, and give it the look of the report. Only formats change, never what the cells hold.",
  needsExcel: "Open the pane in Excel to format a table. The look you choose here holds for the report as well.",
  button: "Format table",
  undo: "Undo",
  look: "Look",
  looks: {
    rapport: { name: "Report", meaning: "As the printed interim report." },
    arbetsblad: { name: "Worksheet", meaning: "Quieter, for sheets you work in." },
    tillganglig: { name: "Accessible", meaning: "For publishing: no colours, headings that screen readers find." },
  },
  done: (tables, sheet, area) =>
    `${tables === 1 ? "The table is formatted" : `${tables} tables are formatted`}: sheet ${sheet}, ${area}.`,
  grown: "The whole area around the selected cell was taken.",
  merged: (areas) => `Merged cells are left: ${short(areas)}. Unmerge them if the table is to be sorted or read aloud.`,
  hiddenRows: (rows) => `Hidden rows are formatted too: ${short(rows.map(String))}.`,
  colourOnly: (cells) =>
    `The status is shown by colour alone in ${short(cells)}. The colour is left; write the word as well, for example Uppnås.`,
  refused: "Nothing is formatted.",
  refusals: {
    empty: "The selected cells are empty. Select a table, or a cell in it.",
    tooLarge: "The selection has more than 40,000 cells. Select one table at a time.",
    protected: "The sheet is protected. Remove the protection under Review and try again.",
    noTable: "No table was recognised. Select the heading row and the rows below it, at least two columns.",
  },
  undone: "The looks are as before the formatting.",
  notUndone: "The formatting is not undone.",
  movedSince: "The rows have been moved or changed since then.",
};
