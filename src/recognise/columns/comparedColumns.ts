import { comparisons } from "../../domain/table/comparison";
import type { Column, Row } from "../../domain/table/table";
import { differenceFit, type Fit } from "../../relations/differenceFit";

/** So many rows must hold before figures say more than words. */
const LEAST_ROWS = 2;
/** Columns whose times differ by their words are compared only when every row of at least so many says it. */
const LEAST_ACROSS_TIMES = 3;

interface Pair extends Fit {
  readonly actual: number;
  readonly budget: number;
  readonly sameTime: boolean;
}

/**
 * The columns, with what each printed deviation compares where its figures show it: "Budgetavvikelse T2" is T2 less
 * budget when that holds on its rows, whatever stands beside it. Of pairs that hold as often, the one that the words name
 * is taken; the measures of the two (netto, utgifter) must agree. Where no figures decide, nothing is said.
 */
export function comparedColumns(columns: readonly Column[], rows: readonly Row[]): Column[] {
  const byWords = comparisons(columns);
  return columns.map((column, index) => {
    if (column.role !== "avvikelse" || column.calculated) return column;
    const pairs = pairsOf(columns, rows, index);
    const said = byWords.find(({ deviation }) => deviation === index);
    const own = pairs.find(({ actual, budget }) => actual === said?.actual && budget === said.budget);
    const best = pairs.filter(isShown).toSorted((a, b) => b.holds - a.holds || a.breaks - b.breaks)[0];
    if (best === undefined) return column;
    const chosen = own !== undefined && own.holds >= best.holds ? own : best;
    const [actual, budget] = [columns[chosen.actual]?.at, columns[chosen.budget]?.at];
    return actual === undefined || budget === undefined ? column : { ...column, compares: { actual, budget } };
  });
}

function pairsOf(columns: readonly Column[], rows: readonly Row[], deviation: number): Pair[] {
  const measure = columns[deviation]?.measure ?? null;
  const fits = (column: Column) => measure === null || column.measure === null || column.measure === measure;
  return columns.flatMap((actual, actualIndex) => {
    if ((actual.role !== "utfall" && actual.role !== "prognos") || !fits(actual)) return [];
    return columns.flatMap((budget, budgetIndex): Pair[] => {
      if (budget.role !== "budget" || !fits(budget) || actual.measure !== budget.measure) return [];
      const sameTime = actual.year === budget.year && (actual.period === budget.period || actual.period === "");
      return [
        {
          actual: actualIndex,
          budget: budgetIndex,
          sameTime,
          ...differenceFit(rows, deviation, actualIndex, budgetIndex),
        },
      ];
    });
  });
}

/** Most rows must agree; across times all of them, since two columns may well be near each other. */
function isShown({ holds, breaks, sameTime }: Pair): boolean {
  return sameTime ? holds >= LEAST_ROWS && holds > 2 * breaks : holds >= LEAST_ACROSS_TIMES && breaks === 0;
}
