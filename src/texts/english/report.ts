import type { Texts } from "../texts";
import { count, list } from "./words";

export const REPORT: Texts["report"] = {
  unit: "Amounts in",
  units: { own: "As in the source", kr: "kr", tkr: "tkr", mnkr: "mnkr" },
  calculation: "Calculated cells",
  calculations: {
    vss: { name: "VSS functions", meaning: "Recalculated in Excel. The reader needs the add-in." },
    formler: { name: "Excel formulas", meaning: "Recalculated in Excel, also without the add-in." },
    varden: { name: "Values", meaning: "Figures only. Good for sending out." },
  },
  sheets: (sheets) => `The report gets ${count(sheets, "sheet", "sheets")}`,
  create: "Create report",
  update: "Update report",
  save: "Save as .xlsx",
  nothing: "Read at least one workbook under Import, and there is something to report.",
  noTables: "No table was recognised, so the report would be empty. See Import for what was read.",
  toImport: "Go to Import",
  toCheck: "Show under Check",
  errors: (errors) => `The check found ${count(errors, "error", "errors")} in the figures.`,
  writing: "Writing the report",
  saving: "Making the file",
  written: (sheets) => `The report is written on ${count(sheets, "sheet", "sheets")}.`,
  saved: (file) => `The report is saved as ${file} among your downloads.`,
  result: "Written report",
  renamed: (wanted, name) =>
    `The sheet ${wanted} was there already and has been left alone. The report's sheet is called ${name}.`,
  keptOrder: (sheets) =>
    `The rows stand in the order you have given them on the ${sheets.length === 1 ? "sheet" : "sheets"} ${list(sheets)}. The sums are in their places.`,
  homeless: "Comments without a row",
  homelessHint: "Their rows are no longer in the figures. The texts now stand at the end of their sheets.",
  leftOver: (sheets) =>
    sheets.length === 1
      ? `The sheet ${list(sheets)} comes from an earlier report and has been left alone. Delete it if it is not needed.`
      : `The sheets ${list(sheets)} come from an earlier report and have been left alone. Delete them if they are not needed.`,
  kept: (comments) => count(comments, "comment was kept.", "comments were kept."),
  stale: "The figures or the choices have changed since the report was written. Update the report.",
  sheetGone: (name) => `The sheet ${name} is no longer there. Update the report.`,
  fileName: "Rapport.xlsx",
  title: "Rapport",
};
