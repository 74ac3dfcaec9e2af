import { cellAt, putCell } from "./model/cells";
import { appendSheet } from "./model/workbook";
import type { Scalar, Worksheet } from "./model/worksheet";
import { calculated } from "./range/enterCell";
import type { HostState } from "./wire/hostState";
import { allowedSheetName } from "./workbook/worksheets";

/**
 * Adds a sheet with cells from A1 on. Values are stored as they are (no typing rules), except that text with a
 * leading `=` becomes a formula; null is an empty cell. Throws on a name Excel would refuse.
 */
export function addSheet(state: HostState, name: string, rows: readonly (readonly (Scalar | null)[])[]): Worksheet {
  const { workbook } = state;
  const sheet = appendSheet(workbook, allowedSheetName(name, workbook, null));
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value === null) continue;
      const { format } = cellAt(sheet, row, column);
      const isFormula = typeof value === "string" && value.startsWith("=");
      const plain = { value, error: null, formula: null, format };
      putCell(sheet, row, column, isFormula ? calculated(sheet, row, column, value, format, state.evaluate) : plain);
    }
  }
  state.isDirty = true;
  state.settle();
  return sheet;
}
