import { ArraySize, CellError, EmptyValue, ErrorType, SimpleRangeValue } from "hyperformula";
import type { Blank, CustomFunction } from "./calculator";

type EngineScalar = ReturnType<SimpleRangeValue["valuesFromTopLeftCorner"]>[number];
/** A value as the engine hands it on: one, or a matrix. */
export type EngineValue = EngineScalar | SimpleRangeValue;

const ERROR_TYPES: Readonly<Record<string, ErrorType>> = {
  "#VALUE!": ErrorType.VALUE,
  "#N/A": ErrorType.NA,
  "#DIV/0!": ErrorType.DIV_BY_ZERO,
  "#NUM!": ErrorType.NUM,
  "#NAME?": ErrorType.NAME,
  "#REF!": ErrorType.REF,
};

/**
 * Calls a custom function as Excel does: every argument as a matrix, null for one left out; an error among the
 * arguments is the answer, and so is an error that the function throws.
 *
 * @param args null for an argument left out
 */
export function callCustom(
  calculate: CustomFunction,
  args: readonly (EngineValue | null)[],
  { blank, messages }: { readonly blank: Blank; readonly messages: Set<string> },
): EngineValue {
  const given: unknown[] = [];
  for (const arg of args) {
    const matrix = arg === null ? null : matrixOf(arg);
    const error = matrix?.flat().find((value) => value instanceof CellError);
    if (error instanceof CellError) return error;
    given.push(matrix?.map((row) => row.map((value) => (value === EmptyValue ? blank : plainValue(value)))) ?? null);
  }
  const fromJs = (value: unknown): EngineScalar => engineScalar(value, (message) => messages.add(message));
  try {
    const answer = calculate(...given);
    if (!Array.isArray(answer)) return fromJs(answer);
    const rows = answer.map((row: unknown): EngineScalar[] => (Array.isArray(row) ? row.map(fromJs) : [fromJs(row)]));
    const [first] = rows;
    if (!first || first.length === 0 || rows.some((row) => row.length !== first.length)) {
      return new CellError(ErrorType.VALUE, "matrix");
    }
    return rows.length === 1 && first.length === 1 ? first[0]! : SimpleRangeValue.onlyValues(rows);
  } catch (error) {
    return fromJs(isError(error) ? error : { code: "#VALUE!", message: String(error) });
  }
}

/** How many columns and rows of cells a value fills. */
export function sizeOf(value: EngineValue): ArraySize {
  return value instanceof SimpleRangeValue ? new ArraySize(value.width(), value.height()) : ArraySize.scalar();
}

function matrixOf(value: EngineValue): EngineScalar[][] {
  return value instanceof SimpleRangeValue ? value.data : [[value]];
}

/** An empty cell is an empty text; dates and percentages as numbers. */
export function plainValue(value: EngineScalar): unknown {
  if (value === EmptyValue) return "";
  return typeof value === "object" && "val" in value ? value.val : value;
}

function engineScalar(value: unknown, keepMessage: (message: string) => void): EngineScalar {
  if (isError(value)) {
    const message = value.message ?? "";
    if (message !== "") keepMessage(message);
    return new CellError(ERROR_TYPES[value.code] ?? ErrorType.VALUE, message);
  }
  if (typeof value === "number") return Number.isFinite(value) ? value : new CellError(ErrorType.NUM, "number");
  if (typeof value === "string" || typeof value === "boolean") return value;
  return value === null || value === undefined ? 0 : new CellError(ErrorType.VALUE, "type");
}

/** `CustomFunctions.Error`, or what stands in for it where there is no such class. */
function isError(value: unknown): value is { readonly code: string; readonly message?: string } {
  return typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";
}
