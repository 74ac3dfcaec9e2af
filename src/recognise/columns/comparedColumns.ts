import { comparisons } from "../../domain/table/comparison";
import { UNSAID_PART, periodIn } from "../../domain/amount/period";
import type { Column, ColumnRole, Row } from "../../domain/table/table";
import { differenceFit, type Fit } from "../../relations/differenceFit";

/** So many rows must hold before figures say more than words. */
const LEAST_ROWS = 2;
/** Columns whose times differ by their words are compared only when every row of at least so many says it, */
const LEAST_ACROSS_TIMES = 3;
/** or so many, and more than twice those that do not: one that is wrong hides no rule. */
const SURE_ACROSS_TIMES = 5;

interface Pair extends Fit {
  readonly actual: number;
  readonly budget: number;
  /** The two are of the same time, as their words say. */
  readonly sameTime: boolean;
  /** How near the words and the place of the two are to the deviation's, where figures say as much of several pairs. */
  readonly nearness: number;
}

/** What a deviation is from, the likelier first: a budget before what was foreseen, that before an earlier year. */
const BASES: Readonly<Partial<Record<ColumnRole, number>>> = {
  budget: 0,
  prognos: 1,
  plan: 1,
  foregaende: 2,
  bokslut: 2,
};
/** Where nothing says what any column is, the difference of two of them is from the other one. */
const OF_UNSAID = 3;
const ACTUALS: ReadonlySet<ColumnRole> = new Set(["utfall", "prognos"]);

/**
 * The columns, with what each printed deviation compares where its figures show it: "Budgetavvikelse T2" is T2 less
 * budget when that holds on its rows, whatever stands beside it. Of pairs that hold as often, the one that the words name
 * is taken, then the one whose words (T2, total) and place are nearest. Group (kommun, koncern) and measure (netto, utgifter)
 * must agree. Where no figures decide, nothing is said.
 */
export function comparedColumns(columns: readonly Column[], rows: readonly Row[]): Column[] {
  const byWords = comparisons(columns);
  return columns.map((column, index) => {
    if (column.role !== "avvikelse" || column.calculated) return column;
    const pairs = pairsOf(columns, rows, index);
    const said = byWords.find(({ deviation }) => deviation === index);
    const own = pairs.find(({ actual, budget }) => actual === said?.actual && budget === said.budget);
    const best = pairs
      .filter(isShown)
      .toSorted((a, b) => b.holds - a.holds || a.breaks - b.breaks || b.nearness - a.nearness)[0];
    if (best === undefined) return column;
    const chosen = own !== undefined && own.holds >= best.holds ? own : best;
    const [actual, budget] = [columns[chosen.actual]?.at, columns[chosen.budget]?.at];
    if (actual === undefined || budget === undefined) return column;
    return { ...column, ...timeOf(column, columns[chosen.budget]), compares: { actual, budget } };
  });
}

/** A deviation that says no months of its own is of its budget's. */
function timeOf({ header, period, year }: Column, budget: Column | undefined): Pick<Column, "period" | "year"> {
  const isOpen = budget?.role === "budget" && budget.period !== "" && periodIn(header) === null;
  return isOpen ? { period: budget.period, year: budget.year } : { period, year };
}

function pairsOf(columns: readonly Column[], rows: readonly Row[], deviation: number): Pair[] {
  const own = columns[deviation];
  if (own === undefined) return [];
  const isUnsaidAll = columns.every(({ role }) => role === "utfall" || role === "avvikelse");
  const fits = (column: Column) => isOfMeasure(column, own) && (column.group ?? null) === (own.group ?? null);
  return columns.flatMap((actual, actualIndex) => {
    if (!ACTUALS.has(actual.role) || !fits(actual)) return [];
    return columns.flatMap((budget, budgetIndex): Pair[] => {
      const base = BASES[budget.role] ?? (isUnsaidAll && budget.role === "utfall" ? OF_UNSAID : undefined);
      if (
        base === undefined ||
        (base === OF_UNSAID && !isMinuend(rows, deviation, actualIndex, budgetIndex)) ||
        budgetIndex === actualIndex ||
        !fits(budget) ||
        !isOfMeasure(actual, budget)
      )
        return [];
      const isSame = actual.year === budget.year && (actual.period === budget.period || isUnsaid(actual.period));
      const words = wordsShared(own, actual) + wordsShared(own, budget);
      const distance = Math.abs(deviation - actualIndex) + Math.abs(deviation - budgetIndex);
      return [
        {
          actual: actualIndex,
          budget: budgetIndex,
          sameTime: isSame && base === 0,
          nearness: -100 * base + 10 * words - distance / columns.length,
          ...differenceFit(rows, deviation, actualIndex, budgetIndex),
        },
      ];
    });
  });
}

/** Whether the first less the second gives the difference with its sign, on as many rows as the other way round at least. */
function isMinuend(rows: readonly Row[], difference: number, one: number, other: number): boolean {
  let votes = 0;
  for (const { cells } of rows) {
    const [d, a, b] = [cells[difference]?.value ?? 0, cells[one]?.value ?? 0, cells[other]?.value ?? 0];
    votes += Math.sign(d) * Math.sign(a - b);
  }
  return votes > 0 || (votes === 0 && one < other);
}

/** Netto is what a column without a measure is of. */
function isOfMeasure(one: Column, other: Column): boolean {
  return (one.measure ?? "netto") === (other.measure ?? "netto");
}

function isUnsaid(period: string): boolean {
  return period === "" || period === UNSAID_PART;
}

/** Words and numbers of one header that the other has too: `T2`, `total`, `2025`. */
function wordsShared(one: Column, other: Column): number {
  const words = (header: string) => new Set(header.toLowerCase().match(/[\p{L}\d]+/gu));
  const others = words(other.header);
  return [...words(one.header)].filter((word) => others.has(word)).length;
}

/** Most rows must agree; across times all of few, since two columns may well be near each other. */
function isShown({ holds, breaks, sameTime }: Pair): boolean {
  const least = sameTime ? LEAST_ROWS : breaks === 0 ? LEAST_ACROSS_TIMES : SURE_ACROSS_TIMES;
  return holds >= least && holds > 2 * breaks;
}
