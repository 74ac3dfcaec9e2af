import type { Column } from "./table";

/** Which columns a deviation compares, as indexes into a table's columns. */
export interface Comparison {
  readonly actual: number;
  readonly budget: number;
  /** The deviation column, null when the table has none for this pair. */
  readonly deviation: number | null;
}

/**
 * Pairs every budget column with the outcome or forecast of the same period, year and measure. A deviation column
 * belongs to the pair whose period it carries.
 *
 * @example comparisons(columns of "Prognos helår | Budget 2024 | Avvikelse | Bokslut 2023") // [{ actual: 0, budget: 1, deviation: 2 }]
 */
export function comparisons(columns: readonly Column[]): Comparison[] {
  const pairs: Comparison[] = [];
  columns.forEach((budget, budgetIndex) => {
    if (budget.role !== "budget") return;
    const actual = columns.findIndex((column) => isCompared(column) && samePeriod(column, budget));
    if (actual < 0) return;
    const deviation = columns.findIndex((column) => column.role === "avvikelse" && samePeriod(column, budget));
    pairs.push({ actual, budget: budgetIndex, deviation: deviation < 0 ? null : deviation });
  });
  return pairs;
}

function isCompared(column: Column): boolean {
  return column.role === "utfall" || column.role === "prognos";
}

function samePeriod(a: Column, b: Column): boolean {
  return a.period === b.period && a.year === b.year && a.measure === b.measure;
}
