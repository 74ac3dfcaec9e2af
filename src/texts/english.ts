import type { LateTexts } from "./lateTexts";
import type { Texts } from "./texts";
import { KIND_NAMES } from "./kindNames";
import { MODE } from "./english/mode";
import { LEDGER } from "./english/ledger";
import { LEDGER_MAPPING } from "./english/ledgerMapping";
import { CHECK } from "./english/check";
import { COMBINE } from "./english/combine";
import { COPIES } from "./english/copies";
import { FINDING } from "./english/finding";
import { FORMAT } from "./english/format";
import { FUNCTIONS } from "./english/functions";
import { IMPORT } from "./english/import";
import { RECOGNITION } from "./english/recognition";
import { OFFICE } from "./english/office";
import { REPORT } from "./english/report";
import { REPORT_PARTS } from "./english/reportParts";
import { SETTINGS } from "./english/settings";
import { SEVERITY } from "./english/severity";
import { SOURCE } from "./english/source";

/**
 * The pane in English, for those whose Office speaks another language than Swedish; fetched when needed. The report,
 * its figures and what the checks say about them stay Swedish: they are part of a Swedish document.
 */
export const ENGLISH: Texts = {
  tabs: {
    importera: "Import",
    kontrollera: "Check",
    rapport: "Report",
    formatera: "Format",
    funktioner: "Functions",
    installningar: "Settings",
  },
  tabList: "Parts of VSS for Excel",
  close: "Close the message",
  cancel: "Cancel",
  interpreting: "Interpreting and checking",
  working: { correcting: "Correcting the workbook", formatting: "Formatting", copying: "Copying" },
  cancelledAll: "Cancelled. Everything is as it was.",
  kinds: KIND_NAMES.en,
  severity: SEVERITY,
  failure: {
    title: "Something went wrong",
    advice: "Try again. If the error comes back: close the pane, open it and read the workbooks again.",
    reload: "Reload the pane",
  },
  busy: "Wait until the current work is done.",
  import: IMPORT,
  check: CHECK,
  report: REPORT,
};

/** The same for what is fetched late. */
export const LATE_ENGLISH: LateTexts = {
  ledger: LEDGER,
  ledgerMapping: LEDGER_MAPPING,
  recognition: RECOGNITION,
  finding: FINDING,
  settings: SETTINGS,
  format: FORMAT,
  reportParts: REPORT_PARTS,
  combine: COMBINE,
  copies: COPIES,
  office: OFFICE,
  source: SOURCE,
  functions: FUNCTIONS,
  mode: MODE,
};
