import { subtract, sum } from "../../domain/amount/amount";
import { FAVOURABLE, type AmountKind, type DeviationFormula } from "../../domain/amount/sign";
import { cellName } from "../../workbook/sheet";
import type { ForecastAmount, ForecastMethod } from "../../domain/amount/forecast";
import type { Calculation } from "../../domain/settings/reportSettings";

/**
 * The formula of a deviation cell, or undefined when values are wanted.
 *
 * @example deviationFormula("vss", "B5", "C5", "kostnad", "utfall-budget") // 'IF(OR(B5="",C5=""),"",VSS.AVVIKELSE(B5,C5,"differens"))'
 * @example deviationFormula("formler", "F6", "G6", "investering", "budget-utfall") // "G6-F6"
 */
export function deviationFormula(
  calculation: Calculation,
  actual: string,
  budget: string,
  kind: AmountKind,
  formula: DeviationFormula,
): string | undefined {
  if (calculation === "varden") return undefined;
  if (calculation === "formler") return formula === "utfall-budget" ? `${actual}-${budget}` : `${budget}-${actual}`;
  return unlessBlank([actual, budget], `VSS.AVVIKELSE(${actual},${budget},"${slag(kind, formula)}")`);
}

/**
 * The formula of a sum cell. Only when its result is the figure that the source gives: a sum that does not foot is
 * written as given and reported by the checks, never changed on the way.
 *
 * @example sumFormula("formler", 1, [{ row: 4, value: 1 }, { row: 5, value: 2 }], 3) // "SUM(B5:B6)"
 */
export function sumFormula(
  calculation: Calculation,
  column: number,
  addends: readonly { readonly row: number; readonly value: number | null }[],
  total: number,
): string | undefined {
  if (calculation === "varden" || addends.length === 0) return undefined;
  const added = sum(addends.map((addend) => addend.value ?? 0));
  if (Math.abs(subtract(added, total)) > 1e-9 * Math.max(1, Math.abs(total))) return undefined;
  return `SUM(${ranges(addends.map((addend) => addend.row))
    .map(([first, last]) => area(column, first, last))
    .join(",")})`;
}

/**
 * The formula of a plan year: the year before raised by a percentage, unrounded.
 *
 * @example indexationFormula("formler", "B5", 2.5) // "B5*(1+2.5/100)"
 * @example indexationFormula("vss", "B5", 2.5) // 'IF(B5="","",VSS.UPPRAKNA(B5,"2,5 %",1))'
 */
export function indexationFormula(calculation: "vss" | "formler", before: string, percent: number): string {
  if (calculation === "formler") return `${before}*(1+${percent}/100)`;
  return unlessBlank([before], `VSS.UPPRAKNA(${before},"${String(percent).replace(".", ",")} %",1)`);
}

/** PROGNOS's own words for the methods. */
const METHOD_WORDS: Readonly<Record<ForecastMethod, string>> = {
  linear: "linjär",
  remainingBudget: "återstående budget",
  budgetProfile: "budgetprofil",
  previousYear: "föregående års profil",
};

/**
 * The formula of a year forecast from its first months.
 *
 * @example forecastFormula("formler", "linear", refs, 3) // "B20/3*12"
 * @example forecastFormula("vss", "remainingBudget", refs, 3) // 'IF(OR(B20="",D20="",C20=""),"",VSS.PROGNOS(B20,3,"återstående budget",D20,C20))'
 */
export function forecastFormula(
  calculation: "vss" | "formler",
  method: ForecastMethod,
  cells: Readonly<Record<ForecastAmount | "actual", string>>,
  month: number,
): string {
  const { actual, yearBudget, periodBudget, previousYear, previousPeriod } = cells;
  const budgets = [yearBudget, periodBudget];
  if (calculation === "vss") {
    const rest = { linear: [], remainingBudget: budgets, budgetProfile: budgets, previousYear: ["", "", previousYear, previousPeriod] }[method]; // prettier-ignore
    const args = [actual, String(month), `"${METHOD_WORDS[method]}"`, ...rest];
    return unlessBlank([actual, ...rest.filter((cell) => cell !== "")], `VSS.PROGNOS(${args.join(",")})`);
  }
  return {
    linear: `${actual}/${month}*12`,
    remainingBudget: `${actual}+${yearBudget}-${periodBudget}`,
    budgetProfile: `${actual}*${yearBudget}/${periodBudget}`,
    previousYear: `${actual}*${previousYear}/${previousPeriod}`,
  }[method];
}

/**
 * An empty text where one of the cells is empty: an older Excel hands over an empty cell to a custom function as 0, and
 * what the user has taken away would be counted as nothing.
 *
 * `unlessBlank(["B5", "C5"], "f")` → `IF(OR(B5="",C5=""),"",f)`
 */
function unlessBlank(cells: readonly string[], formula: string): string {
  const blank = cells.map((cell) => `${cell}=""`);
  return `IF(${blank.length === 1 ? blank[0]! : `OR(${blank.join(",")})`},"",${formula})`;
}

function slag(kind: AmountKind, formula: DeviationFormula): string {
  if (FAVOURABLE[kind] === formula) return kind;
  return formula === "utfall-budget" ? "differens" : "nettokostnad";
}

function ranges(rows: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const current = found.at(-1);
    if (current !== undefined && row === current[1] + 1) current[1] = row;
    else found.push([row, row]);
  }
  return found;
}

function area(column: number, first: number, last: number): string {
  return first === last ? cellName(first, column) : `${cellName(first, column)}:${cellName(last, column)}`;
}
