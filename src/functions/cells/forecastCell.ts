import { forecast, FORECAST_NEEDS, type ForecastAmount, type ForecastMethod } from "../../domain/amount/forecast";
import { argumentTexts, functionErrorTexts, neededAmountTexts } from "../../texts/functionErrorTexts";
import { figureCells } from "./figureCells";
import { invalidValue, notAvailable, type CellResult, type FunctionError } from "../excel/functionError";
import { readMonth, type ReadMonth } from "../excel/month";
import { isBlankWord } from "../excel/readCell";
import { wordOf } from "../excel/word";
import type { Compute } from "../excel/broadcast";
import { cached } from "../excel/cached";

/** The method's own name first; the others are ways to write it. */
const WORDS: Readonly<Record<ForecastMethod, readonly string[]>> = {
  linear: ["linjär", "linjar"],
  remainingBudget: ["återstående budget", "aterstaende budget"],
  budgetProfile: ["budgetprofil"],
  previousYear: ["föregående års profil", "foregaende ars profil", "föregående år", "foregaende ar"],
};

const METHODS: ReadonlyMap<string, ForecastMethod> = new Map(
  (Object.entries(WORDS) as [ForecastMethod, readonly string[]][]).flatMap(([method, words]) =>
    words.map((word) => [word, method] as const),
  ),
);

const UNKNOWN_METHOD = invalidValue(functionErrorTexts.method);

/** A metod cell; blank is `linjär`. */
function readMethod(cell: unknown): ForecastMethod | FunctionError {
  return isBlankWord(cell) ? "linear" : (METHODS.get(wordOf(cell)) ?? UNKNOWN_METHOD);
}

/** The cells of one forecast; an amount that the formula leaves out is undefined, unlike one whose cell is empty. */
interface ForecastCells extends Readonly<Record<ForecastAmount, unknown>> {
  readonly actual: unknown;
}

/**
 * The whole year's forecast from the cells of one place. Amounts that the method does not use are not even read.
 *
 * @example forecastCell({ actual: 30, … }, readMonth(3), "linear") // 120
 */
function forecastCell(cells: ForecastCells, month: ReadMonth, method: ForecastMethod | FunctionError): CellResult {
  if (typeof method === "object") return method;
  if (month.kind === "unreadable") return month.error;
  const needs = FORECAST_NEEDS[method];
  if (needs.some((amount) => cells[amount] === undefined)) return needsMore(method);
  if (month.kind === "missing") return month.mark;
  const names = [argumentTexts.outcome, ...needs.map((amount) => argumentTexts[amount])];
  return figureCells([cells.actual, ...needs.map((amount) => cells[amount])], names, ([actual, ...amounts]) => {
    const given = Object.fromEntries(needs.map((amount, index) => [amount, amounts[index] ?? null]));
    const none = { yearBudget: null, periodBudget: null, previousYear: null, previousPeriod: null };
    const year = forecast(method, { ...none, ...given, actual: actual!, month: month.period.to });
    return year ?? notAvailable(functionErrorTexts.zeroProfile(argumentTexts[needs[1]!]));
  });
}

function needsMore(method: ForecastMethod): FunctionError {
  const needed = FORECAST_NEEDS[method].map((amount) => neededAmountTexts[amount]);
  return invalidValue(functionErrorTexts.methodNeeds(WORDS[method][0]!, needed));
}

const methodOf = cached(readMethod);
const monthOf = cached(readMonth);

/**
 * PROGNOS at one place: utfall, månad, metod, årsbudget, periodbudget, föregående år, föregående period. `leftOut` says
 * which of the four amounts the formula does not have at all.
 */
export function forecastAt(leftOut: readonly boolean[]): Compute {
  return (actual, month, rest) => {
    const amount = (index: number): unknown => (leftOut[index] ? undefined : rest[index + 1]);
    const amounts = {
      yearBudget: amount(0),
      periodBudget: amount(1),
      previousYear: amount(2),
      previousPeriod: amount(3),
    };
    return forecastCell({ actual, ...amounts }, monthOf(month), methodOf(rest[0]));
  };
}
