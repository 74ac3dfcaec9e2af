import { read, type ParsingOptions, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { FileTrouble } from "../domain/document/fileError";
import { hasUnnamedErrors } from "./readSheet";

/**
 * What the library makes of a checked workbook, or why it can't: without the cells' texts when it can be had without, since
 * they take time and room and we make our own.
 *
 * @param isBinary true for an .xlsb, of which only the figures are read: the library takes a formula's text from wherever
 *   the file says, and gives copies of formulas as places
 * @example parseWorkbook(damaged, false) // "corrupt"
 */
export function parseWorkbook(safe: Uint8Array, isBinary: boolean): WorkBook | FileTrouble {
  const cellFormula = !isBinary;
  const workbook = parse(safe, { cellFormula, cellText: false });
  if (typeof workbook === "string") return workbook;
  // A sheet whose part is not there is null, whatever the types say.
  const sheets: readonly (WorkSheet | null)[] = Object.values(workbook.Sheets);
  return sheets.every((sheet) => sheet === null || !hasUnnamedErrors(sheet))
    ? workbook
    : parse(safe, { cellFormula, cellText: true });
}

function parse(safe: Uint8Array, choices: Pick<ParsingOptions, "cellFormula" | "cellText">): WorkBook | FileTrouble {
  try {
    return read(safe, {
      type: "array",
      dense: true,
      sheetStubs: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      ...choices,
    });
  } catch (error) {
    if (error instanceof RangeError) return "tooLarge";
    return error instanceof Error && /find workbook|unsupported zip/iu.test(error.message) ? "archive" : "corrupt";
  }
}
