import type { CellRef, TableKind } from "../../domain/table/table";
import { cellName, type Cell } from "../../workbook/sheet";
import type { ReadColumn } from "../columns/readColumns";
import { timeHeading } from "../lexicon/timeHeading";
import type { Grid } from "../sheet/grid";
import { readCell, type ReadCell } from "./readCell";
import { readMatrixCell } from "./readMatrixCell";
import { readTargetCell } from "./readTargetCell";
import { readWordCell, type StatusSource } from "./readWordCell";

/** What gives a status column its status. Assignments are told by words of their own, unless only a colour tells. */
const STATUS_BY: Readonly<Partial<Record<TableKind, StatusSource>>> = {
  maluppfyllelse: "words",
  indikatorer: "words",
  "strategiska-uppdrag": "colour",
};

/**
 * Reads a cell of a table that is not about money, as its column says: a status, a target, a figure or words.
 *
 * @param thousandsDot what the column's texts show of their dots
 * @example readMeasuredCell(grid, "indikatorer", 5, targets).cell.target // { kind: "limit", comparison: "≥", value: 4, … }
 */
export function readMeasuredCell(
  grid: Grid,
  kind: TableKind,
  sheetRow: number,
  read: ReadColumn,
  label?: Cell,
  thousandsDot = false,
): ReadCell {
  const { column, index, matrix, statusRows } = read;
  if (matrix !== undefined) return readMatrixCell(grid, sheetRow, matrix);
  const above = statusRows?.get(sheetRow);
  if (above !== undefined) return readMeasuredCell(grid, kind, above, { column, index });
  const { file, name: sheet } = grid.sheet;
  const source: CellRef = { file, sheet, cell: cellName(sheetRow, index) };
  const cell = grid.cell(sheetRow, index);
  if (cell?.uncalculated === true) return readCell(cell, source);
  if (column.role === "status") return readWordCell(cell, source, STATUS_BY[kind] ?? "nothing", label);
  const text = grid.textOf(cell);
  if (column.role === "malvarde") return readTargetCell(cell, source, text);
  const isWord = typeof cell?.value === "string" && cell.error === undefined;
  const isWords = isWord && (kind === "strategiska-uppdrag" || timeHeading(text) !== null);
  return isWords ? readWordCell(cell, source, "nothing") : readCell(cell, source, thousandsDot, text);
}
