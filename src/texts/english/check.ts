import { performedTexts } from "../findings/checkTexts";
import type { Texts } from "../texts";
import { SEVERITY } from "./severity";
import { count, list } from "./words";

export const CHECK: Texts["check"] = {
  button: "Check",
  intro: "Adds up sums and deviations in the tables that have been read.",
  nothing: "Read at least one workbook under Import, and there is something to check.",
  noTables: "No table was recognised, so there is nothing to check.",
  calm: "Nothing to remark on.",
  found: (severity, findings) => count(findings, SEVERITY[severity].one, SEVERITY[severity].many),
  summary: (found) => `${list(found)}.`,
  performed: (performed) => `${list(performedTexts(performed, "en"))} checked.`,
  accepted: (findings) => count(findings, "accepted finding", "accepted findings"),
  nonePerformed: "The tables have no sums or deviations to check.",
  noErrors: "No errors. What is listed below needs no action, but is good to know.",
  printed: "Printed",
  expected: "Expected",
  difference: "Difference",
  place: (file, sheet, cell) => `${file}, sheet ${sheet}, cell ${cell}`,
  goTo: "Go to the cell",
  where: "Show where the cell is",
  more: (rest) => `Show ${rest} more`,
  inFile: (file, sheet, cell) => `Open ${file} and go to sheet ${sheet}, cell ${cell}.`,
  inReport: (sheet, cell) => `In the report: sheet ${sheet}, cell ${cell}.`,
  wentTo: (sheet, cell) => `Selected sheet ${sheet}, cell ${cell}.`,
  gone: (sheet, cell) => `Sheet ${sheet}, cell ${cell} cannot be shown: the sheet is hidden or deleted.`,
  checking: "Checking",
};
