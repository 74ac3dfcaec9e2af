import type { LateTexts } from "../lateTexts";
import { count, list } from "./words";

const PURPOSES: LateTexts["functions"]["purposes"] = {
  AVVIKELSE: "Deviation where plus is favourable. Slag says what a plus amount means; left out it means surplus.",
  AVVIKELSEPROCENT: "The deviation as a share of the budget, with plus as favourable. Show the cell as a percentage.",
  KPISTATUS: "Whether a target is met, partly met, not met or cannot be judged. Write the target as in the report.",
  MALAVSTAND: "The distance to the target: plus on the right side of it, minus when short of it.",
  MALUPPFYLLELSE: "The share of targets that are met. Partly met counts as half; what cannot be judged does not count.",
  PROGNOS:
    "Whole-year forecast from the actual so far: linear, remaining budget, budget profile or last year's profile.",
  PERIODISERA:
    "The part of the year's budget that belongs to a period, with equal months or by a profile of twelve values.",
  UPPRAKNA: "The amount raised by the same percentage every year, without rounding on the way.",
  TAL: "Reads a figure that is written as text, for example −1 234,5 tkr or 82*.",
  BELOPP: "Converts an amount between kr, tkr (thousands) and mnkr (millions).",
  AVRUNDA: "Rounds a range so that the parts together give the rounded total.",
  KONTROLL: "Holds a sum against its items: agrees, rounding, doubtful or wrong.",
  NETTO: "Income minus cost, both written without sign. Plus is surplus.",
  FORANDRING: "The change from then to now as a share. Show the cell as a percentage.",
  IBALANS: "TRUE when the result is not negative, or when the deficit is within the tolerance.",
  KOMMENTAR: "Drafts a Swedish sentence about actual and budget. You write the cause yourself.",
};

export const FUNCTIONS: LateTexts["functions"] = {
  purposes: PURPOSES,
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
