import { areaName } from "../../workbook/sheet";
import type { LateTexts } from "../lateTexts";
import { short } from "./words";

/** Copy for distribution and Copy table. */
export const COPIES: LateTexts["copies"] = {
  title: "Copies",
  hint: "The copy for distribution is a file of its own with only what is seen in the report. A copied table keeps its look in Word.",
  copy: "Copy for distribution",
  copyTable: "Copy table",
  fileName: (workbook) => `${workbook} – utskick.xlsx`,
  noReport: "There is no report in the workbook. Create the report first.",
  saved: (file) => `The copy is saved as ${file} among your downloads.`,
  values: "It holds values only: no formulas, no hidden rows, columns or sheets. The workbook is untouched.",
  hidden: (sheets) => `Hidden sheets are left out: ${short(sheets)}.`,
  errors: (cells) => `Cells that show an error: ${short(cells)}. Correct them and make the copy again.`,
  copied: (sheet, area) => `The table is copied: sheet ${sheet}, ${areaName(area)}.`,
  paste: "Paste it into Word or an e-mail.",
  notCopied: "Nothing is copied.",
  noClipboard: "Excel does not let the pane copy here. Select the table and press Ctrl+C.",
};
