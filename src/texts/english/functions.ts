import type { LateTexts } from "../lateTexts";
import { count, list } from "./words";

export const FUNCTIONS: LateTexts["functions"] = {
  intro:
    "Write the functions in cells like Excel's own. Arguments within [ ] may be left out. A whole range gives one answer per cell.",
  howToInsert:
    "Insert: select the columns with figures, in the order of the arguments and without headings. The answers go into the empty cells beside them.",
  search: "Search functions",
  found: (functions) => count(functions, "function", "functions"),
  insert: "Insert",
  copy: "Copy",
  more: "Read more",
  moreAbout: (name) => `Read more about ${name}`,
  inserted: (cell) => `The formula is in ${cell}.`,
  notInserted: "The formula has not been inserted.",
  nothingSelected: "The selected cells are empty. Select the columns with figures in the workbook.",
  selectColumns: (columns, least) =>
    `Select ${least === columns.length ? least : `${least}–${columns.length}`} ${columns.length === 1 ? "column" : "columns"} beside each other: ${list(columns.slice(0, least))}${least < columns.length ? ` (and if you like ${list(columns.slice(least))})` : ""}.`,
  selectSum: "Select the items and the sum below them.",
  occupied: (cells) =>
    `The answers need ${cells}, but something is there already. Insert empty cells there and try again.`,
  noRoom: "There is no room for the answers: the selection goes all the way to the edge of the sheet.",
  copied: "The example is copied. Paste it into Excel and change to your own cells.",
  notCopied: "The browser does not allow copying. Select the formula and press Ctrl+C.",
  example: "Example",
};
