import type { Column, Measure, Row } from "../domain/table/table";
import type { Fit } from "./differenceFit";

/** How costs and income count in a net. */
export type NetFactors = readonly [cost: 1 | -1, income: 1 | -1];

/** A column of nets with those of the costs and the income that it is made of, by index. */
interface NetColumns extends Fit {
  readonly net: number;
  readonly cost: number;
  readonly income: number;
  readonly factors: NetFactors;
  /** True where the rows show it: on most of them, or on half, two at the least, where every other way holds on fewer. */
  readonly isShown: boolean;
  /** What those that hold are off by, together. */
  readonly off: number;
}

const WAYS: readonly NetFactors[] = [
  [-1, 1],
  [1, -1],
  [1, 1],
];
/** Three figures, each rounded by itself. */
const ROUNDING = 1.501;
const LEAST = 2;

/**
 * Every column of nets beside its costs and its income, of the same role, time and group: income − cost, cost − income, or
 * the sum of the two as they stand, whichever holds on most rows. Of several columns of costs or income (parts before
 * their sum) those count that give the net.
 *
 * Source of the rule: docs/regler.md, "Netto".
 *
 * @example netColumns(columns of "Intäkter | Kostnader | Netto", rows of "10 | −30 | −20", "8 | −18 | −10")[0]?.factors // [1, 1]
 */
export function netColumns(columns: readonly Column[], rows: readonly Row[]): NetColumns[] {
  return columns.flatMap((column, net): NetColumns[] => {
    if (column.measure !== "netto" || column.calculated || column.role === "avvikelse") return [];
    const [costs, incomes] = [beside(columns, column, "utgifter"), beside(columns, column, "inkomster")];
    const found = costs.flatMap((cost) => incomes.flatMap((income) => fitOf(rows, net, cost, income) ?? []));
    const [best] = found.toSorted((a, b) => b.holds - a.holds || a.breaks - b.breaks || a.off - b.off);
    return best === undefined ? [] : [best];
  });
}

function beside(columns: readonly Column[], { role, period, year, group }: Column, measure: Measure): number[] {
  return columns.flatMap((other, index) =>
    other.measure === measure &&
    other.role === role &&
    other.period === period &&
    other.year === year &&
    other.group === group &&
    !other.calculated
      ? [index]
      : [],
  );
}

/** The way that holds on most rows; null where no row has all three. */
function fitOf(rows: readonly Row[], net: number, cost: number, income: number): NetColumns | null {
  const counts = WAYS.map(() => 0);
  const offs = WAYS.map(() => 0);
  let figures = 0;
  for (const { cells } of rows) {
    const [n, c, i] = [cells[net], cells[cost], cells[income]];
    if (n?.value == null || c?.value == null || i?.value == null) continue;
    figures++;
    const grain = 10 ** -Math.min(n.decimals ?? 9, c.decimals ?? 9, i.decimals ?? 9);
    for (const [at, [ofCost, ofIncome]] of WAYS.entries()) {
      const off = Math.abs(ofCost * c.value + ofIncome * i.value - n.value);
      if (off > ROUNDING * grain + 1e-9) continue;
      counts[at] = (counts[at] ?? 0) + 1;
      offs[at] = (offs[at] ?? 0) + off;
    }
  }
  const holds = Math.max(...counts);
  const way = counts.indexOf(holds);
  const factors = WAYS[way];
  if (figures === 0 || factors === undefined) return null;
  const isAlone = counts.filter((count) => count === holds).length === 1;
  const isShown = holds * 2 > figures || (holds >= LEAST && isAlone && holds * 2 === figures);
  return { net, cost, income, factors, holds, breaks: figures - holds, isShown, off: offs[way] ?? 0 };
}
