import { change } from "../../domain/amount/change";
import { deviation } from "../../domain/amount/deviation";
import type { DeviationFormula } from "../../domain/amount/sign";
import { argumentTexts, functionErrorTexts } from "../../texts/functionErrorTexts";
import { pairCell } from "./figureCells";
import { notAvailable, type CellResult, type FunctionError } from "../excel/functionError";
import type { Compute } from "../excel/broadcast";
import { cached } from "../excel/cached";
import { readFormula } from "../excel/kind";

const NAMES = [argumentTexts.outcome, argumentTexts.budget] as const;

/**
 * The deviation between two cells. A missing figure gives back its own mark ("IU", "-", or "" for an empty cell).
 *
 * @example deviationCell(12.5, 10, "utfall-budget") // 2.5
 * @example deviationCell("IU", 10, "utfall-budget") // "IU"
 */
export function deviationCell(actual: unknown, budget: unknown, formula: DeviationFormula | FunctionError): CellResult {
  return typeof formula === "object" ? formula : pairCell(actual, budget, NAMES, deviation, formula);
}

/** The deviation as a share of the budget's size: 0.25 is 25 %. A budget of 0 has no share. */
function deviationShareCell(actual: unknown, budget: unknown, formula: DeviationFormula | FunctionError): CellResult {
  return typeof formula === "object" ? formula : pairCell(actual, budget, NAMES, deviationShare, formula);
}

function deviationShare(actual: number, budget: number, formula: DeviationFormula): CellResult {
  const share = change(actual, budget);
  if (share === null) return NO_SHARE;
  return share === 0 || formula === "utfall-budget" ? share : -share;
}

const NO_SHARE = notAvailable(functionErrorTexts.noShare);

/** The change from `before` to `now` as a share: 0.05 is an increase by 5 %. */
export function changeCell(now: unknown, before: unknown): CellResult {
  return pairCell(now, before, CHANGE_NAMES, changeOrReason, null);
}

const CHANGE_NAMES = [argumentTexts.valueNow, argumentTexts.valueThen] as const;

function changeOrReason(now: number, before: number): CellResult {
  return change(now, before) ?? NO_CHANGE;
}

const NO_CHANGE = notAvailable(functionErrorTexts.noChange);

const formula = cached(readFormula);

/** AVVIKELSE at one place: utfall, budget, slag. */
export const deviationAt: Compute = (actual, budget, rest) => deviationCell(actual, budget, formula(rest[0]));

/** AVVIKELSEPROCENT at one place: utfall, budget, slag. */
export const deviationShareAt: Compute = (actual, budget, rest) => deviationShareCell(actual, budget, formula(rest[0]));
