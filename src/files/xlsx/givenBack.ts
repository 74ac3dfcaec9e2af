import type { CellObject, DenseWorkSheet, WorkBook, WorkSheet } from "@e965/xlsx";
import type { PlainValues } from "./plainValues";

/** Inches that no page's margin is wide: what stands there is the number of a sheet's plain values. */
const FIRST = 1_000_000;

/** What says, in a worksheet that the library has read, which plain values were taken from it, by their number from 0. */
export function plainMark(number: number): string {
  return `<pageMargins left="${FIRST + number}"/>`;
}

/**
 * Puts the plain values back into the sheets that they were taken from, each with the look that the library gave the cell
 * that was left of its style.
 *
 * @param plain by the number that the sheets were marked with
 * @returns false when a value has no place or no text: the workbook is damaged
 */
export function giveBack(workbook: WorkBook, plain: readonly PlainValues[]): boolean {
  const { Strings: texts = [] } = workbook as WorkBook & { Strings?: readonly { readonly t?: unknown }[] };
  // A sheet whose part is not there is null, whatever the types say.
  const sheets: readonly (WorkSheet | null)[] = Object.values(workbook.Sheets);
  return sheets.every((sheet) => {
    const own = plain[(sheet?.["!margins"]?.left ?? 0) - FIRST];
    return own === undefined || sheet === null || fill(sheet as DenseWorkSheet, own, texts);
  });
}

function fill(
  { "!data": rows }: DenseWorkSheet,
  { all, examples }: PlainValues,
  texts: readonly { readonly t?: unknown }[],
): boolean {
  const looks = new Map<number, CellObject>();
  for (const [style, [row, column]] of examples) {
    const example = rows[row]?.[column];
    if (example === undefined) return false;
    looks.set(style, example);
  }
  for (const { row, column, style, value, isText } of all) {
    const { z, s } = looks.get(style)!;
    const v = isText ? texts[value]?.t : value;
    if (isText && typeof v !== "string") return false;
    (rows[row] ??= [])[column] = { t: isText ? "s" : "n", v, z, s } as CellObject;
  }
  return true;
}
