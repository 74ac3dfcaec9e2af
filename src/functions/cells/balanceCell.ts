import { inBalance } from "../../domain/amount/balance";
import { argumentTexts, functionErrorTexts } from "../../texts/functionErrorTexts";
import { invalidValue, type CellResult } from "../excel/functionError";
import { readCell } from "../excel/readCell";
import { figureCells } from "./figureCells";

/**
 * Whether a result is in balance, given a tolerated deficit; blank tolerates none.
 *
 * @example balanceCell(-0.3, 0.5) // true
 */
export function balanceCell(result: unknown, tolerance: unknown): CellResult {
  const deficit = readCell(tolerance, argumentTexts.tolerance);
  if (deficit.kind === "unreadable") return deficit.error;
  if (deficit.kind === "figure" && deficit.value < 0) return NEGATIVE;
  if (deficit.kind === "missing") return figureCells([result], NAMES, ([figure]) => inBalance(figure!, 0));
  return figureCells([result, tolerance], BOTH_NAMES, ([figure, most]) => inBalance(figure!, most!));
}

const BOTH_NAMES = [argumentTexts.result, argumentTexts.tolerance] as const;

const NAMES = [argumentTexts.result] as const;

const NEGATIVE = invalidValue(functionErrorTexts.negativeTolerance);
