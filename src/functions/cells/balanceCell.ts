import { inBalance } from "../../domain/amount/balance";
import { argumentTexts, functionErrorTexts } from "../../texts/functionErrorTexts";
import { invalidValue, type CellResult } from "../excel/functionError";
import { readCell } from "../excel/readCell";

/**
 * Whether a result is in balance, given a tolerated deficit; blank tolerates none.
 *
 * @example balanceCell(-0.3, 0.5) // true
 */
export function balanceCell(result: unknown, tolerance: unknown): CellResult {
  const deficit = readCell(tolerance, argumentTexts.tolerance);
  if (deficit.kind === "unreadable") return deficit.error;
  const tolerated = deficit.kind === "figure" ? deficit.value : 0;
  if (tolerated < 0) return NEGATIVE;
  const read = readCell(result, argumentTexts.result);
  if (read.kind === "unreadable") return read.error;
  return read.kind === "missing" ? read.mark : inBalance(read.value, tolerated);
}

const NEGATIVE = invalidValue(functionErrorTexts.negativeTolerance);
