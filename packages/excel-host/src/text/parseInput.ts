import { formulaFault } from "./formulaFault";
import { parseDateInput } from "./parseDateInput";
import { parseNumberInput } from "./parseNumberInput";
import type { Scalar } from "../model/worksheet";

/** What a typed value turns into. `numberFormat` is the format Excel gives a cell that was General. */
type Input =
  | { readonly kind: "value"; readonly value: Scalar | null; readonly numberFormat?: string }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "refused"; readonly reason: "formula" | "length" };

const ERRORS = new Set(["#N/A", "#DIV/0!", "#REF!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"]);

/**
 * Reads a value as Excel does when it is typed in an en-US workbook: text that looks like a number, a date or a
 * formula becomes one. A cell with the format `@` keeps everything as text.
 *
 * @example parseInput("12%", "General") // { kind: "value", value: 0.12, numberFormat: "0%" }
 */
export function parseInput(input: Scalar, format: string): Input {
  if (typeof input !== "string") {
    return { kind: "value", value: format === "@" && typeof input === "number" ? String(input) : input };
  }
  if (input === "") return { kind: "value", value: null };
  if (input.length > 32_767) return { kind: "refused", reason: "length" };
  if (format === "@") return { kind: "value", value: input };
  if (input.startsWith("'")) return { kind: "value", value: input.slice(1) };
  const text = input.trim();
  const number = parseNumberInput(text) ?? parseDateInput(text);
  if (number) return { kind: "value", ...number };
  if (/^(true|false)$/i.test(text)) return { kind: "value", value: text.toUpperCase() === "TRUE" };
  if (ERRORS.has(text.toUpperCase())) return { kind: "error", error: text.toUpperCase() };
  return parseFormula(text) ?? { kind: "value", value: input };
}

/** `=` always starts a formula; `+` and `-` do when what follows could be one, else the text stays text. */
function parseFormula(text: string): Input | null {
  if (text.startsWith("=") && text !== "=") {
    return formulaFault(text) ? { kind: "refused", reason: "formula" } : { kind: "formula", formula: text };
  }
  if (!/^[+-]\s*[\p{L}\d("'+-]/u.test(text)) return null;
  const formula = `=${text}`;
  return formulaFault(formula) ? null : { kind: "formula", formula };
}
