import { roundHalfAway } from "../../domain/amount/amount";
import { indexed } from "../../domain/amount/indexation";
import { argumentTexts, functionErrorTexts } from "../../texts/functionErrorTexts";
import { figureCells } from "./figureCells";
import { invalidValue, type CellResult, type FunctionError } from "../excel/functionError";
import { readCell } from "../excel/readCell";
import { readDecimals, readWholeNumber } from "../excel/wholeNumber";
import type { Compute } from "../excel/broadcast";
import { cached } from "../excel/cached";

/** A percentage at face value (2.5 for 2,5 %), a mark for "no value", or an error. */
type ReadPercent = number | string | FunctionError;

const UNCLEAR = invalidValue(functionErrorTexts.percentInTwoScales);

/**
 * Reads a procent cell. `2,5 %` typed in a cell is 0.025 to Excel, so a figure below 0.2 is a share and a figure from
 * 1 is a percentage; between them it could be either and is refused. A text with a percent sign is always what it says.
 *
 * @example readPercent(2.5) // 2.5
 * @example readPercent(0.11) // 11
 */
export function readPercent(cell: unknown): ReadPercent {
  const read = readCell(cell, argumentTexts.percent);
  if (read.kind === "unreadable") return read.error;
  if (read.kind === "missing") return read.mark;
  const size = Math.abs(read.value);
  if (read.percent || size === 0 || size >= 1) return read.value;
  return size < 0.2 ? Number((read.value * 100).toPrecision(15)) : UNCLEAR;
}

/** A cell with a number of years. Null when blank. */
function readYears(cell: unknown): number | null | FunctionError {
  return readWholeNumber(cell, { name: argumentTexts.years, from: 0, to: 100 });
}

/**
 * An amount raised by a percentage a year, chained without rounding on the way.
 *
 * @example indexationCell(41320, 2.5, 2, 0) // 43412
 */
export function indexationCell(
  amount: unknown,
  percent: ReadPercent,
  years: number | null | FunctionError,
  decimals: number | null | FunctionError,
): CellResult {
  if (typeof percent === "object") return percent;
  if (typeof years === "object" && years !== null) return years;
  if (typeof decimals === "object" && decimals !== null) return decimals;
  return figureCells([amount], [argumentTexts.amount], ([start]) => {
    if (typeof percent === "string") return percent;
    if (years === null) return "";
    const raised = indexed(start!, percent, years);
    return decimals === null ? raised : roundHalfAway(raised, decimals);
  });
}

const percentOf = cached(readPercent);
const yearsOf = cached(readYears);
const decimalsOf = cached(readDecimals);

/** UPPRAKNA at one place: belopp, procent, år, avrundning. */
export const indexationAt: Compute = (amount, percent, rest) =>
  indexationCell(amount, percentOf(percent), yearsOf(rest[0]), decimalsOf(rest[1]));
