import type { CheckName } from "../../domain/finding/finding";
import type { Texts } from "../texts";
import { SEVERITY } from "./severity";
import { count, list } from "./words";

/** What each check counts: one, many. */
const COUNTED: Readonly<Record<CheckName, readonly [one: string, many: string]>> = {
  summa: ["sum", "sums"],
  avvikelse: ["deviation", "deviations"],
  "netto = intäkter − kostnader": ["net against income and costs", "nets against income and costs"],
  "summa varav": ["sum of parts", "sums of parts"],
  "netto = utgifter − inkomster": ["net of an investment", "nets of investments"],
  "samma uppgift i två tabeller": ["figure that is in two tables", "figures that are in two tables"],
  könsuppdelning: ["split by gender", "splits by gender"],
  "indikator ur tabell": ["indicator against its table", "indicators against their tables"],
  "mellan rapporter": ["figure against an earlier report", "figures against an earlier report"],
  "mellan arbetsböcker": ["figure that differs between workbooks", "figures that differ between workbooks"],
  enhet: ["amount against the unit of its row", "amounts against the unit of their row"],
  andelar: ["sum of shares", "sums of shares"],
  uppräkning: ["indexed row", "indexed rows"],
  "löptext mot tabell": ["figure in the running text", "figures in the running text"],
  skrivsätt: ["text or cell against the way of writing", "texts and cells against the way of writing"],
  konvention: ["sign convention", "sign conventions"],
};

export const CHECK: Texts["check"] = {
  button: "Check",
  intro: "Adds up sums and deviations in the tables that have been read.",
  nothing: "Read at least one workbook under Import, and there is something to check.",
  noTables: "No table was recognised, so there is nothing to check.",
  calm: "Nothing to remark on.",
  found: (severity, findings) => count(findings, SEVERITY[severity].one, SEVERITY[severity].many),
  summary: (found) => `${list(found)}.`,
  performed: (performed) => {
    const done = (Object.keys(COUNTED) as CheckName[]).filter((check) => performed[check] > 0);
    return `${list(done.map((check) => count(performed[check], ...COUNTED[check])))} checked.`;
  },
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
