/** What a report that could not be written has left the workbook as. */
export type WorkbookAfter = "unchanged" | "restored" | "torn";
