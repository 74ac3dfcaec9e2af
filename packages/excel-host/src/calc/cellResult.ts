import { type CellValue, DetailedCellError, ErrorType } from "hyperformula";
import type { Cell } from "../model/worksheet";

type CellResult = Pick<Cell, "value" | "error" | "message">;

/**
 * An engine's value as a cell holds it. What the engine can't read is #NAME?, as an unknown word is in Excel; a
 * circular reference shows 0, as Excel does once its warning is closed.
 *
 * @param isOwn whether an error's message comes from a custom function
 */
export function cellResult(value: CellValue, isOwn: (message: string) => boolean): CellResult {
  if (!(value instanceof DetailedCellError)) return { value: value ?? 0, error: null };
  if (value.type === ErrorType.CYCLE) return { value: 0, error: null, message: "Formeln hänvisar till sig själv." };
  if (value.type === ErrorType.ERROR) return { value: null, error: "#NAME?" };
  return { value: null, error: value.value, ...(isOwn(value.message) && { message: value.message }) };
}
