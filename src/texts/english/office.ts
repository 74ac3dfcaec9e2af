import type { LateTexts } from "../lateTexts";
import { list } from "./words";

export const OFFICE: LateTexts["office"] = {
  errors: {
    AccessDenied: "The workbook or the sheet is protected. Remove the protection under Review and try again.",
    ItemNotFound: "The sheet or the cell is no longer in the workbook.",
    ItemAlreadyExists: "There is a sheet with that name already.",
    InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Esc in Excel and try again.",
    RequestPayloadSizeLimitExceeded: "The report is too large to be written at once in this version of Excel.",
    ApiNotFound: "This version of Excel lacks something that VSS needs. Update Excel.",
    InvalidSelection: "Select a single area and try again.",
    RequestAborted: "Excel stopped what was going on. Try again.",
    ServiceNotAvailable: "Excel does not answer just now. Try again in a while.",
  },
  after: {
    unchanged: "Nothing in the workbook has changed.",
    restored: "What had been written is taken back: the workbook is as it was before.",
    torn: "The report's sheets may be half written. Press Ctrl+Z in Excel, or close the workbook without saving and open it again.",
  },
  unknown: (code, message) => `Excel answered ${code}: ${message}`,
  protected: (sheets) =>
    sheets.length === 1
      ? `The sheet ${list(sheets)} is protected. Remove the protection under Review and try again.`
      : `The sheets ${list(sheets)} are protected. Remove the protections under Review and try again.`,
};
