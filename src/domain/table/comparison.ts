import type { Column } from "./table";

/** Which columns a deviation compares, as indexes into a table's columns. */
export interface Comparison {
  readonly actual: number;
  readonly budget: number;
  /** The deviation column, null when the table has none for this pair. */
  readonly deviation: number | null;
}

/**
 * Pairs every budget column with the outcome or forecast of the same period, year, measure and group. A deviation column
 * belongs to the pair whose period it carries, or to the one that its figures showed when the table was read.
 *
 * @example comparisons(columns of "Prognos helår | Budget 2024 | Avvikelse | Bokslut 2023") // [{ actual: 0, budget: 1, deviation: 2 }]
 */
export function comparisons(columns: readonly Column[]): Comparison[] {
  const shown = shownByFigures(columns);
  const isTaken = (index: number) => shown.some(({ deviation }) => deviation === index);
  const pairs: Comparison[] = [...shown];
  columns.forEach((budget, budgetIndex) => {
    if (budget.role !== "budget" || shown.some((pair) => pair.budget === budgetIndex)) return;
    const actual = columns.findIndex((column) => isCompared(column) && samePeriod(column, budget));
    // What the figures compare with another budget is not compared with this one too.
    if (actual < 0 || shown.some((pair) => pair.actual === actual)) return;
    const deviation = columns.findIndex(
      (column, index) => column.role === "avvikelse" && !isTaken(index) && samePeriod(column, budget),
    );
    pairs.push({ actual, budget: budgetIndex, deviation: deviation < 0 ? null : deviation });
  });
  return pairs;
}

function shownByFigures(columns: readonly Column[]): Comparison[] {
  const placed = (at: number) => columns.findIndex((column) => column.at === at);
  return columns.flatMap(({ compares }, deviation): Comparison[] => {
    if (compares === undefined) return [];
    const [actual, budget] = [placed(compares.actual), placed(compares.budget)];
    return actual < 0 || budget < 0 ? [] : [{ actual, budget, deviation }];
  });
}

function isCompared(column: Column): boolean {
  return column.role === "utfall" || column.role === "prognos";
}

function samePeriod(a: Column, b: Column): boolean {
  return a.period === b.period && a.year === b.year && a.measure === b.measure && a.group === b.group;
}
