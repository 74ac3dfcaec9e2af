import type { ScaledFigure } from "../../domain/target/targetScale";
import { readAmount } from "../../domain/amount/readAmount";
import type { Unit } from "../../domain/amount/unit";
import { functionErrorTexts } from "../../texts/functionErrorTexts";
import { invalidValue, type FunctionError } from "./functionError";

/** A figure with what was written beside it; a stored number says nothing of its unit. */
export interface MeasuredFigure extends ScaledFigure {
  readonly unit: Unit | null;
}

/** A cell as read: a figure, a typed "no value" with what stood there, or something that should have been a figure. */
type ReadCell =
  | ({ readonly kind: "figure" } & MeasuredFigure)
  | { readonly kind: "missing"; readonly mark: string }
  | { readonly kind: "unreadable"; readonly error: FunctionError };

const BLANK: ReadCell = { kind: "missing", mark: "" };

/**
 * Reads one cell as the importer does. `name` opens the error's sentence: which argument it was.
 *
 * @param thousandsDot what the cells around show of their dots: `1.234` is then 1 234
 * @example readCell("1 234,5 tkr", "Utfallet") // { kind: "figure", value: 1234.5, percent: false, unit: "tkr" }
 * @example readCell("IU", "Utfallet") // { kind: "missing", mark: "IU" }
 */
export function readCell(cell: unknown, name: string, thousandsDot = false): ReadCell {
  if (typeof cell === "number" && Number.isFinite(cell)) {
    return { kind: "figure", value: cell === 0 ? 0 : cell, percent: false, unit: null };
  }
  if (isBlank(cell)) return BLANK;
  if (typeof cell !== "string") return unreadable(name, swedish(cell));
  const { value, percent, unit, reason } = readAmount(cell, { thousandsDot });
  if (value !== null) return { kind: "figure", value, percent, unit };
  return reason === "unreadable" ? unreadable(name, cell.trim()) : { kind: "missing", mark: cell.trim() };
}

/** Left out, empty, or only spaces. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/**
 * As {@link isBlank}, of a cell that should hold a word: an older Excel hands over an empty cell as 0, and no word is 0.
 *
 * @example isBlankWord(0) // true
 */
export function isBlankWord(cell: unknown): boolean {
  return cell === 0 || isBlank(cell);
}

function unreadable(name: string, text: string): ReadCell {
  return { kind: "unreadable", error: invalidValue(functionErrorTexts.unreadable(name, text)) };
}

function swedish(cell: unknown): string {
  return typeof cell === "boolean" ? (cell ? "SANT" : "FALSKT") : String(cell);
}
