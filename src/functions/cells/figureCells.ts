import type { Unit } from "../../domain/amount/unit";
import type { CellResult } from "../excel/functionError";
import { readCell, type MeasuredFigure } from "../excel/readCell";
import { commonMeasure, inMeasure } from "./commonMeasure";

/**
 * Computes with two cells. Of what is no figure, an unreadable text gives #VALUE!, otherwise the first missing one
 * gives back its own mark. `extra` is handed on as it is, so that a long column needs no function per cell.
 *
 * @example pairCell(5, "IU", ["Intäkten", "Kostnaden"], subtract, null) // "IU"
 */
export function pairCell<Extra>(
  first: unknown,
  second: unknown,
  names: readonly [string, string],
  compute: (first: number, second: number, extra: Extra) => CellResult,
  extra: Extra,
): CellResult {
  // Nearly every cell of a long column: no reading, no objects.
  if (isFigure(first) && isFigure(second)) return compute(first, second, extra);
  return figureCells([first, second], names, ([a, b]) => compute(a!, b!, extra));
}

/**
 * Computes with any number of cells, one name per cell. The first unreadable text gives #VALUE!, otherwise the first
 * missing figure gives back its own mark. The figures are brought to a common measure first, see {@link commonMeasure}.
 *
 * @param stated the unit that the formula itself names for the answer
 * @example figureCells([1, "2,5"], ["Utfallet", "Budgeten"], (figures) => sum(figures)) // 3.5
 */
export function figureCells(
  cells: readonly unknown[],
  names: readonly string[],
  compute: (figures: readonly number[]) => CellResult,
  stated: Unit | "%" | null = null,
): CellResult {
  const read = readFigures(cells, names, stated);
  return "result" in read ? read.result : compute(read);
}

/** The figures of cells in their common measure, or the result that stands in their place. */
export function readFigures(
  cells: readonly unknown[],
  names: readonly string[],
  stated: Unit | "%" | null = null,
): readonly number[] | { readonly result: CellResult } {
  // Stored figures carry neither unit nor percent sign: there is nothing to read or to bring together.
  if (cells.every(isFigure)) return cells;
  const figures: MeasuredFigure[] = [];
  let mark: string | null = null;
  for (const [index, name] of names.entries()) {
    const read = readCell(cells[index], name);
    if (read.kind === "unreadable") return { result: read.error };
    if (read.kind === "missing") mark ??= read.mark;
    else figures.push(read);
  }
  if (mark !== null) return { result: mark };
  const measure = commonMeasure(figures, stated);
  return typeof measure === "object" ? { result: measure } : figures.map((figure) => inMeasure(figure, measure));
}

/** A number that is stored as one. */
export function isFigure(cell: unknown): cell is number {
  return Number.isFinite(cell);
}
