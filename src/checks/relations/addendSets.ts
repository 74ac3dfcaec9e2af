import type { SumRow } from "../../domain/table/sumRows";
import type { Table, TableCell } from "../../domain/table/table";
import { grainOf, spreadDistance } from "../../domain/finding/tolerance";
import { roundedTo } from "../result/roundedTo";

/** The figures of some rows of a column, added up. */
interface Total {
  readonly value: number;
  readonly grains: number;
  readonly squares: number;
  readonly figures: number;
  readonly unreadable: number;
}

/** How well a set of rows makes a sum right, over all columns. */
interface Fit {
  columns: number;
  wrong: number;
  size: number;
}

/** A sum row and the rows it adds up; null when none of its columns can be compared. */
interface ChosenSet {
  readonly sum: SumRow;
  readonly set: readonly number[] | null;
}

const NOTHING: Total = { value: 0, grains: 0, squares: 0, figures: 0, unreadable: 0 };
/** Float noise of running totals; only the choice depends on it, never a finding. */
const NOISE = 1e-6;
const SETS = 4;

/**
 * Which rows every sum adds up: those that leave the fewest columns wrong, and of equals those that come closest. One
 * pass per column with running totals, however many sums there are.
 *
 * @example addendSets(table, sumRows(table.rows))[0]?.set // [0, 1, 2]
 */
export function addendSets(table: Table, sums: readonly SumRow[]): ChosenSet[] {
  const fits = new Map(sums.map(({ index }) => [index, Array.from({ length: SETS }, emptyFit)]));
  table.columns.forEach((column, at) => {
    if (!column.calculated) weighColumn(table, at, fits);
  });
  return sums.map((sum, position) => {
    if (sum.isShown) return { sum, set: closest(table, sum) };
    const own = (fits.get(sum.index) ?? []).slice(0, position === 0 ? 1 : SETS).map(misfit);
    const best = own.indexOf(Math.min(...own));
    // Posts of its own that cannot be compared, since their figures stand in other columns, are still what it adds.
    const isElsewhere = sum.since.length > 0 && own[0] === Infinity;
    if (best < 0 || own[best] === Infinity || isElsewhere) return { sum, set: null };
    if (best === 0) return { sum, set: sum.since };
    return { sum, set: sum.candidates[sum.since.length === 0 ? best - 1 : best] ?? null };
  });
}

/** Of the sets that a sum was shown to add, the one that comes closest. */
function closest(table: Table, { index, candidates }: SumRow): readonly number[] | null {
  const [first = null, other] = candidates;
  if (other === undefined) return first;
  const least = roundedTo(table);
  const fits = candidates.map((set) => {
    const fit = emptyFit();
    table.columns.forEach((column, at) => {
      const total = set.reduce((sum, row) => plus(sum, table.rows[row]?.cells[at], least), NOTHING);
      if (!column.calculated) weigh(fit, table.rows[index]?.cells[at], total, least);
    });
    return misfit(fit);
  });
  return candidates[fits.indexOf(Math.min(...fits))] ?? first;
}

/** In the order of `SumRow.candidates`: the posts since, all posts, the sums before, those and the posts since. */
function weighColumn(table: Table, at: number, fits: ReadonlyMap<number, readonly Fit[]>): void {
  let [all, since, before] = [NOTHING, NOTHING, NOTHING];
  const least = roundedTo(table);
  table.rows.forEach((row, index) => {
    const cell = row.cells[at];
    if (row.role === "post") {
      all = plus(all, cell, least);
      since = plus(since, cell, least);
    }
    if (row.role !== "summa") return;
    const own = fits.get(index);
    if (own !== undefined) {
      const sets = [since, all, before, both(before, since)];
      own.forEach((fit, set) => weigh(fit, cell, sets[set] ?? NOTHING, least));
      before = plus(before, cell, least);
    }
    since = NOTHING;
  });
}

function weigh(fit: Fit, cell: TableCell | undefined, total: Total, least: number): void {
  if (cell?.value == null || total.unreadable > 0 || total.figures === 0) return;
  const grain = Math.max(grainOf(cell), least);
  const difference = cell.value - total.value;
  const spread = { total: total.grains + grain, squares: total.squares + grain * grain };
  fit.columns++;
  if (Math.abs(difference) <= NOISE) return;
  fit.size += Math.abs(difference);
  if (spreadDistance(difference, spread) === "fel") fit.wrong++;
}

function misfit({ columns, wrong, size }: Fit): number {
  return columns === 0 ? Infinity : wrong + size / (1 + size);
}

function plus(total: Total, cell: TableCell | undefined, least: number): Total {
  if (cell === undefined) return total;
  if (cell.value === null) return cell.reason === "unreadable" ? { ...total, unreadable: total.unreadable + 1 } : total;
  const grain = Math.max(grainOf(cell), least);
  return {
    value: total.value + cell.value,
    grains: total.grains + grain,
    squares: total.squares + grain * grain,
    figures: total.figures + 1,
    unreadable: total.unreadable,
  };
}

function both(a: Total, b: Total): Total {
  return {
    value: a.value + b.value,
    grains: a.grains + b.grains,
    squares: a.squares + b.squares,
    figures: a.figures + b.figures,
    unreadable: a.unreadable + b.unreadable,
  };
}

function emptyFit(): Fit {
  return { columns: 0, wrong: 0, size: 0 };
}
