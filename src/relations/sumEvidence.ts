import { spreadDistance } from "../domain/finding/tolerance";
import type { Fit } from "./differenceFit";
import type { Matrix } from "./matrix";

/** How well some lines add up to another, over all its figures. */
interface SumEvidence extends Fit {
  /**
   * How unlikely it is that they do so by chance, as −ln of the probability. Figures that follow from others of the
   * same line (deviations) and equal figures count once; zeros, and addends that vanish beside one that is nearly the
   * sum, tell nothing.
   */
  readonly strength: number;
  /** Figures that hold and tell. */
  readonly telling: number;
  /** True when none of those that hold is off by a rounding. */
  readonly isExact: boolean;
}

/** One figure never proves more than this, however exact. */
const MOST_OF_ONE = 9;
/** √(2π): the height of a normal distribution's top is 1 over this, times its spread. */
const NORMAL = 2.5;

/**
 * Weighs the hypothesis that a line is the sum of others, each figure rounded by itself. A column that is left out by
 * the sum, by all its addends, or where one of them could not be read, tells nothing.
 *
 * Source of the tolerance: docs/regler.md, "Tolerans".
 *
 * @param derived see `derivedColumns`
 */
export function sumEvidence(
  matrix: Matrix,
  line: number,
  addends: readonly number[],
  derived: readonly (readonly number[] | null)[] = [],
): SumEvidence {
  const found: Columns = { verdicts: [], strengths: [], isExact: true };
  for (let column = 0; column < matrix.width; column++) weighColumn(matrix, line, addends, column, found);
  let [strength, telling] = [0, 0];
  const seen = new Set<string>();
  found.strengths.forEach((own, column) => {
    const sources = derived[column] ?? null;
    if (own === undefined || sources?.every((source) => found.strengths[source] !== undefined) === true) return;
    // The same figures in another column show nothing new.
    const sizes = [line, ...addends.slice(0, 2), ...addends.slice(-2)].map(
      (one) => matrix.values[one * matrix.width + column],
    );
    const figures = sizes.join();
    if (seen.has(figures)) return;
    seen.add(figures);
    strength += own;
    if (own > 0) telling++;
  });
  const holds = found.verdicts.filter((verdict) => verdict === true).length;
  // A deviation breaks with the figure that it is the deviation of.
  const breaks = found.verdicts.filter(
    (verdict, column) =>
      verdict === false && derived[column]?.some((source) => found.verdicts[source] === false) !== true,
  ).length;
  return { holds, breaks, strength, telling, isExact: found.isExact };
}

/** Column by column; holes where a column tells nothing. */
interface Columns {
  isExact: boolean;
  readonly verdicts: (boolean | undefined)[];
  readonly strengths: (number | undefined)[];
}

function weighColumn(
  { width, values, grains, unread }: Matrix,
  line: number,
  addends: readonly number[],
  column: number,
  found: Columns,
): void {
  const at = line * width + column;
  const result = values[at] ?? NaN;
  const grain = grains[at] ?? 0;
  if (Number.isNaN(result)) return;
  let [total, squares, largest, sizes, figures] = [grain, grain * grain, 0, 0, 0];
  let most = 0;
  let difference = result;
  for (const addend of addends) {
    const place = addend * width + column;
    if (unread[place] === 1) return;
    const value = values[place] ?? NaN;
    if (Number.isNaN(value)) continue;
    const own = grains[place] ?? 0;
    figures++;
    difference -= value;
    total += own;
    squares += own * own;
    sizes += value * value;
    if (value * value >= largest) [largest, most] = [value * value, value];
  }
  if (figures === 0) return;
  // Running differences of large figures leave a tail that is no difference.
  if (Math.abs(difference) < 1e-9 * Math.sqrt(largest)) difference = 0;
  const distance = spreadDistance(difference, { total, squares });
  if (distance === "fel") found.verdicts[column] = false;
  if (distance === "fel" || distance === "misstänkt") return;
  if (result === 0 && largest === 0) return;
  found.verdicts[column] = true;
  if (distance !== "lika") found.isExact = false;
  // One addend that is the sum by itself says nothing of the others, even where they add up to 0.
  const isRepeated = figures > 1 && Math.abs(result - most) <= 3 * Math.sqrt(squares / 12);
  const rest = isRepeated ? 0 : Math.sqrt(addends.length === 1 ? sizes : Math.max(0, sizes - largest));
  const chance = (2 * Math.abs(difference) + Math.max(grain, 1e-9)) / (NORMAL * rest);
  found.strengths[column] = chance < 1 ? Math.min(MOST_OF_ONE, -Math.log(chance)) : 0;
}
