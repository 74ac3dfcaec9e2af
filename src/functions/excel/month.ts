import { periodIn } from "../../domain/amount/period";
import type { Period } from "../../domain/amount/months";
import { argumentTexts, functionErrorTexts } from "../../texts/functionErrorTexts";
import { invalidValue, type FunctionError } from "./functionError";
import { readCell } from "./readCell";

/** A månad cell as read. A period such as `jan-aug` keeps both its ends. */
export type ReadMonth =
  | { readonly kind: "period"; readonly period: Period }
  | { readonly kind: "missing"; readonly mark: string }
  | { readonly kind: "unreadable"; readonly error: FunctionError };

const NO_MONTH: ReadMonth = {
  kind: "unreadable",
  error: invalidValue(functionErrorTexts.month),
};

/**
 * Reads a month: 1–12, a name, or the name of a period.
 *
 * @example readMonth(8) // { kind: "period", period: { from: 8, to: 8 } }
 * @example readMonth("jan-aug") // { kind: "period", period: { from: 1, to: 8 } }
 */
export function readMonth(cell: unknown): ReadMonth {
  const named = typeof cell === "string" ? periodIn(cell) : null;
  if (named !== null) return { kind: "period", period: named };
  const read = readCell(cell, argumentTexts.month);
  if (read.kind === "missing") return read;
  if (read.kind === "unreadable" || !Number.isInteger(read.value) || read.value < 1 || read.value > 12) return NO_MONTH;
  return { kind: "period", period: { from: read.value, to: read.value } };
}
