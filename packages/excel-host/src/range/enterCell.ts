import type { CellFormat } from "../model/cellFormat";
import { formatAt, mergeAt, putCell } from "../model/cells";
import { parseInput } from "../text/parseInput";
import type { Cell, Scalar, Worksheet } from "../model/worksheet";
import { HostError, invalidArgument } from "../wire/hostError";
import type { Evaluate } from "../wire/hostState";

/**
 * Puts a value in a cell as if it had been typed (see `parseInput`). What is written under a merged area is lost,
 * for only its first cell can hold anything.
 */
export function enterCell(sheet: Worksheet, row: number, column: number, input: Scalar, evaluate: Evaluate): void {
  const merge = mergeAt(sheet, row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return;
  const format = formatAt(sheet, row, column);
  const read = parseInput(input, format.numberFormat);
  switch (read.kind) {
    case "refused":
      if (read.reason === "formula") throw invalidArgument(`formula in ${sheet.name}`);
      throw new HostError("GeneralException", "There was an internal error while processing the request.", 500);
    case "formula":
      putCell(sheet, row, column, calculated(sheet, row, column, read.formula, format, evaluate));
      return;
    case "error":
      putCell(sheet, row, column, { value: null, error: read.error, formula: null, format });
      return;
    case "value": {
      const takesFormat = read.numberFormat !== undefined && format.numberFormat === "General";
      const shown = takesFormat ? { ...format, numberFormat: read.numberFormat ?? "" } : format;
      putCell(sheet, row, column, { value: read.value, error: null, formula: null, format: shown });
    }
  }
}

/** A formula cell with its result. */
export function calculated(
  sheet: Worksheet,
  row: number,
  column: number,
  formula: string,
  format: CellFormat,
  evaluate: Evaluate,
): Cell {
  const result = evaluate(formula, sheet.name, row, column);
  return typeof result === "object"
    ? { value: null, error: result.error, formula, format }
    : { value: result, error: null, formula, format };
}
