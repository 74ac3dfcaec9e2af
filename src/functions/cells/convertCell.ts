import { convertUnit, type Unit } from "../../domain/amount/unit";
import { unitIn } from "../../domain/amount/unitWords";
import { argumentTexts, functionErrorTexts } from "../../texts/functionErrorTexts";
import { figureCells } from "./figureCells";
import { invalidValue, type CellResult, type FunctionError } from "../excel/functionError";
import type { Compute } from "../excel/broadcast";
import { cached } from "../excel/cached";

const UNKNOWN_UNIT = invalidValue(functionErrorTexts.unit);

/**
 * A cell that names a unit.
 *
 * @example readUnit("Mkr") // "mnkr"
 */
export function readUnit(cell: unknown): Unit | FunctionError {
  return (typeof cell === "string" ? unitIn(cell) : null) ?? UNKNOWN_UNIT;
}

/**
 * An amount in another unit. A text that carries a unit of its own is taken in it, whatever `from` says.
 *
 * @example convertCell(-1012, "tkr", "mnkr") // -1.012
 */
export function convertCell(amount: unknown, from: Unit | FunctionError, to: Unit | FunctionError): CellResult {
  if (typeof from === "object") return from;
  if (typeof to === "object") return to;
  return figureCells([amount], [argumentTexts.value], ([value]) => convertUnit(value!, from, to), from);
}

const unitOf = cached(readUnit);

/** BELOPP at one place: värde, från, till. */
export const convertAt: Compute = (amount, from, rest) => convertCell(amount, unitOf(from), unitOf(rest[0]));
