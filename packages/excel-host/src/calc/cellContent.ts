import type { RawCellContent } from "hyperformula";
import { storedCell } from "../model/cells";
import type { Cell, Worksheet } from "../model/worksheet";
import { engineFormula, usesCustomFunctions } from "./engineFormula";
import { type NamedTable, withoutTables } from "./tableReferences";

/** What turns a cell into content for the engine. */
export interface ContentContext {
  /** False while no custom function is associated: as in Excel, what they gave last then stays. */
  readonly hasFunctions: boolean;
  readonly tables: readonly NamedTable[];
}

/**
 * What the engine is given for a cell; a cell that only shows part of a matrix holds nothing of its own.
 *
 * `{ formula: "=VSS.TAL(A1)" }` → `'=VSSCALL("0 TAL",A1)'`, `{ value: "2024-01-31" }` → `"'2024-01-31"`
 */
export function cellContent(
  { hasFunctions, tables }: ContentContext,
  sheet: Worksheet,
  row: number,
  cell: Cell | undefined,
): RawCellContent {
  if (!cell) return null;
  if (cell.spilledFrom) {
    const owner = storedCell(sheet, cell.spilledFrom.row, cell.spilledFrom.column);
    if (!owner || !isKept(owner, hasFunctions)) return null;
  }
  if (cell.formula !== null && !isKept(cell, hasFunctions)) {
    return engineFormula(withoutTables(cell.formula, tables, row));
  }
  if (cell.error !== null) return cell.error;
  // Without the apostrophe the engine would read dates, numbers and formulas in texts.
  return typeof cell.value === "string" ? `'${cell.value}` : cell.value;
}

/** Whether the cell's value stays as it is, because what calculates it is not there. */
export function isKept(cell: Cell, hasFunctions: boolean): boolean {
  return !hasFunctions && cell.formula !== null && usesCustomFunctions(cell.formula);
}
