import { argumentTexts, functionErrorTexts } from "../../texts/functionErrorTexts";
import { invalidValue, type FunctionError } from "./functionError";
import { isBlank, readCell } from "./readCell";

/**
 * A cell that must hold a whole number within limits; null when it is blank. `name` opens the error's sentence.
 *
 * @example readWholeNumber("2", { name: "Antalet decimaler", from: -9, to: 9 }) // 2
 */
export function readWholeNumber(
  cell: unknown,
  { name, from, to }: { readonly name: string; readonly from: number; readonly to: number },
): number | null | FunctionError {
  if (isBlank(cell)) return null;
  const read = readCell(cell, name);
  const isWhole = read.kind === "figure" && Number.isInteger(read.value) && read.value >= from && read.value <= to;
  return isWhole ? read.value : invalidValue(functionErrorTexts.notWhole(name, from, to));
}

/** Decimals to round to; below 0 are tens, hundreds and so on. Null when blank. */
export function readDecimals(cell: unknown): number | null | FunctionError {
  return readWholeNumber(cell, { name: argumentTexts.decimals, from: -9, to: 9 });
}
