import { CHECK_TEXTS } from "../findings/checkTexts";
import { alternativeText, explanation } from "../findings/findingTexts";
import type { LateTexts } from "../lateTexts";
import { count } from "./words";

export const FINDING: LateTexts["finding"] = {
  check: (check) => CHECK_TEXTS[check].en.title,
  explanation: (finding) => explanation(finding, "en"),
  alternative: (alternative) => alternativeText(alternative, "en"),
  accepted: "Accepted",
  acceptedMeaning: "Findings that you let stand. They open again if the amounts change.",
  acceptedBy: (by, on) => (by === "" ? `Accepted ${on}` : `Accepted ${on} by ${by}`),
  lapsed: (by, on, figures, comment) =>
    `Was accepted ${on}${by === "" ? "" : ` by ${by}`}${figures === "" ? "" : ` for ${figures}`}: ${comment} The amounts have changed, so the finding is open again.`,
  against: (printed, expected) => `${printed} against expected ${expected}`,
  accept: "Accept",
  acceptNamed: (name) => `Accept ${name}`,
  reopen: "Open again",
  reopenNamed: (name) => `Open again ${name}`,
  dialog: "Accept the finding",
  dialogHint: "The finding stays on the sheet Kontroller with your name, today's date and your explanation.",
  why: "Why may it stand?",
  whyMissing: "Write why, so that whoever reads the report understands.",
  who: "Your name",
  whoMissing: "Write your name.",
  cancel: "Cancel",
  wasAccepted: (name) => `Accepted: ${name}.`,
  wasReopened: (name) => `Open again: ${name}.`,
  alternatives: (findings) => count(findings, "other possibility", "other possibilities"),
  consequences: (findings) => count(findings, "consequence", "consequences"),
  consequencesMeaning: "Adds up once the finding is corrected.",
  consequence: (printed, expected) => `${printed}, expected ${expected}`,
  correct: "Correct",
  correctNamed: (changes) => `Correct ${changes.join(", ")}`,
  change: (sheet, cell, from, to) => `sheet ${sheet}, cell ${cell}: ${from} becomes ${to}`,
  wasCorrected: (changes) => `Corrected in the workbook: ${changes.join(", ")}.`,
  wasUndone: (changes) => `Undone: ${changes.join(", ")}.`,
  notCorrected: "Nothing is changed.",
  refusals: {
    gone: (sheet) => `The sheet ${sheet} is no longer in the workbook.`,
    formula: (sheet, cell) => `Sheet ${sheet}, cell ${cell} now holds a formula.`,
    changed: (sheet, cell) =>
      `Sheet ${sheet}, cell ${cell} has changed since it was read. Press Check to see how things are now.`,
  },
  latest: "Corrected in the workbook",
  earlier: (corrections) => `and ${count(corrections, "correction", "corrections")} before that`,
  undo: "Undo",
  instructions: {
    file: (file, sheet, cell, from, to) =>
      `Change in ${file}: sheet ${sheet}, cell ${cell} from ${from} to ${to}. Then read the file again.`,
    formula: (sheet, cell, to) =>
      `Sheet ${sheet}, cell ${cell} is calculated by a formula. Change the formula, or the cells it counts, so that it gives ${to}.`,
    text: (sheet, cell, to) => `Sheet ${sheet}, cell ${cell} holds more than a figure. Write ${to} there.`,
  },
  text: {
    name: "Running text",
    label: "Running text to check",
    hint: "Paste the text of the report (in Swedish). Amounts, percentages and the Swedish words for a rise, a fall or a deficit are held against the tables when you check.",
    clear: "Clear the text",
    show: "Show in the text",
  },
  filter: {
    title: "Filter the findings",
    severity: "Severity",
    check: "Check",
    place: "Table",
    standing: "State",
    everySeverity: "All",
    everyCheck: "All checks",
    everyPlace: "All tables",
    everyStanding: "All",
    wholeFile: (file) => `All of ${file}`,
    open: "Open",
    accepted: "Accepted",
    shown: (shown, all) => `Showing ${shown} of ${count(all, "finding", "findings")}.`,
    clear: "Show all",
  },
};
