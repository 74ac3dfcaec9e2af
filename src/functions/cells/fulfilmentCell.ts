import { goalFulfilment } from "../../domain/target/goalFulfilment";
import { STATUS_SYMBOL, type Status } from "../../domain/target/status";
import { argumentTexts, functionErrorTexts } from "../../texts/functionErrorTexts";
import { toMatrix, type Argument } from "../excel/broadcast";
import { invalidValue, notAvailable, type CellResult, type FunctionError } from "../excel/functionError";
import { isBlankWord, readCell, type MeasuredFigure } from "../excel/readCell";
import { wordOf } from "../excel/word";
import { commonMeasure, inMeasure } from "./commonMeasure";

const SYMBOLS = Object.values(STATUS_SYMBOL).join("");

/** The symbol before or after a status word, as the reports show them. */
const SYMBOL = new RegExp(`^[${SYMBOLS}]\\s*|\\s*[${SYMBOLS}]$`, "gu");

const STATUSES: ReadonlyMap<string, Status> = new Map<string, Status>([
  ...(Object.entries(STATUS_SYMBOL) as [Status, string][]).flatMap(
    ([status, symbol]) =>
      [
        [wordOf(status), status],
        [symbol, status],
      ] as const,
  ),
  ["delvis", "Uppnås delvis"],
  ["ej", "Uppnås ej"],
  ["ej bedömd", "Kan ej bedömas"],
]);

/**
 * How far the goals of a range are reached, 0–1. Blank cells and marks such as IU are goals that cannot be judged.
 * Weights stand as their goals do; left out, all goals weigh the same.
 *
 * @example fulfilmentCell([["Uppnås"], ["Uppnås delvis"]], null) // 0.75
 */
export function fulfilmentCell(statuses: Argument, weights: Argument): CellResult {
  const goals: { readonly status: Status; readonly weight: MeasuredFigure }[] = [];
  const statusRows = toMatrix(statuses);
  const weightRows = weights == null ? null : toMatrix(weights);
  if (weightRows !== null && !sameSize(statusRows, weightRows)) return SIZES;
  for (const [row, cells] of statusRows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const status = readStatus(cell);
      if (typeof status === "object") return status;
      if (status === "Kan ej bedömas") continue;
      const weight = weightRows === null ? ALIKE : readWeight(weightRows[row]?.[column]);
      if ("code" in weight) return weight;
      goals.push({ status, weight });
    }
  }
  const measure = commonMeasure(goals.map(({ weight }) => weight));
  if (typeof measure === "object") return measure;
  const weighed = goals.map(({ status, weight }) => ({ status, weight: inMeasure(weight, measure) }));
  return goalFulfilment(weighed) ?? NONE_JUDGED;
}

function readStatus(cell: unknown): Status | FunctionError {
  if (isBlankWord(cell)) return "Kan ej bedömas";
  const word = wordOf(cell);
  const found = STATUSES.get(word) ?? STATUSES.get(word.replace(SYMBOL, ""));
  if (found !== undefined) return found;
  if (typeof cell === "string" && readCell(cell, argumentTexts.status).kind === "missing") return "Kan ej bedömas";
  return invalidValue(functionErrorTexts.status(String(cell)));
}

function readWeight(cell: unknown): MeasuredFigure | FunctionError {
  const read = readCell(cell, argumentTexts.weight);
  if (read.kind === "unreadable") return read.error;
  return read.kind === "figure" && read.value >= 0 ? read : NO_WEIGHT;
}

function sameSize(a: readonly (readonly unknown[])[], b: readonly (readonly unknown[])[]): boolean {
  return a.length === b.length && a[0]?.length === b[0]?.length;
}

/** The weight of each goal where none are given. */
const ALIKE: MeasuredFigure = { value: 1, percent: false, unit: null };

const SIZES = invalidValue(functionErrorTexts.weightSizes);

const NO_WEIGHT = invalidValue(functionErrorTexts.noWeight);

const NONE_JUDGED = notAvailable(functionErrorTexts.noneJudged);
