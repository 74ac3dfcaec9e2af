import { read, type ParsingOptions, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { FileTrouble } from "../domain/document/fileError";
import { unreadCells } from "./readSheet";

/** A checked workbook for the library. */
export interface SafeWorkbook {
  readonly bytes: Uint8Array;
  /** True for an .xlsb, of which only the figures are read: the library gives copies of formulas as places. */
  readonly isBinary: boolean;
  /** The same with every cell written as the library reads it; null for formats where nothing can be done about them. */
  readonly mended: (() => Promise<Uint8Array>) | null;
}

/**
 * What the library makes of a checked workbook, or why it can't: without the cells' texts when it can be had without, since
 * they take time and room and we make our own, and with its cells as they stand when it understands them.
 *
 * @example await parseWorkbook(damaged) // "corrupt"
 */
export async function parseWorkbook({ bytes, isBinary, mended }: SafeWorkbook): Promise<WorkBook | FileTrouble> {
  const cellFormula = !isBinary;
  const workbook = parse(bytes, { cellFormula, cellText: false });
  if (typeof workbook === "string") return workbook;
  // A sheet whose part is not there is null, whatever the types say.
  const sheets: readonly (WorkSheet | null)[] = Object.values(workbook.Sheets);
  const unread = sheets.flatMap((sheet) => (sheet === null ? [] : [unreadCells(sheet)]));
  const isMended = mended !== null && unread.some(({ oddCells }) => oddCells);
  const cellText = unread.some(({ unnamedErrors }) => unnamedErrors);
  return isMended || cellText ? parse(isMended ? await mended() : bytes, { cellFormula, cellText }) : workbook;
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
