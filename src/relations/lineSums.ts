import { derivedColumns } from "./derivedColumns";
import type { LineSum } from "./lineSum";
import type { Matrix } from "./matrix";
import { keepProved } from "./provedSums";
import { afterAddends, readySums } from "./sumOrder";
import { sumTree, type SumTree } from "./sumTree";
import { hasFigure, windowsOf, type Window } from "./sumWindows";
import { sumEvidence } from "./sumEvidence";

/** What is known of the lines besides their figures. */
export interface LineHints {
  /** Lines that are never addends nor sums: parts of another line, headings. */
  readonly skipped?: (line: number) => boolean;
  /** How much words and looks speak for a sum, as −ln: 0 nothing, 3 somewhat, 6 its name says so. */
  readonly prior?: (line: number) => number;
  /** Lines that begin a block, as the first under a heading does. */
  readonly starts?: (line: number) => boolean;
  /** The addends that the formulas of a line name, where they name some. */
  readonly formulaAddends?: (line: number) => readonly number[] | null;
}

/** Sums of sums of sums … no table has more levels. */
const ROUNDS = 12;
/** What a broken figure takes from the strength. */
const BREAK = 3;
/** Small figures add up to anything when each may be rounded: so much must they show, whatever the name says. */
const LEAST_ROUNDED = 4;
/** So much does a name count that says that the line is a sum. */
const SAID = 6;
/** What a formula of the source is worth. */
const SURE = 100;
/** So strong is a sum between no borders that it does not wait for its neighbours. */
const SURE_ALONE = 14;

/** A sum that may be chance. */
interface Candidate extends LineSum {
  /** Where a block ends is shown by its neighbours: what stands between no borders waits for them. */
  readonly isSure: boolean;
}

/**
 * Which lines of a matrix are sums of which others: below or above their addends, sums that add earlier sums, sums of
 * sums. Found from formulas and figures; words and looks may be hinted. A sum may break in some of its figures: those
 * are for the checks. Random figures show none.
 *
 * @example lineSums(rowMatrix(rows of "Norr 5 | A 2 | B 3 | Syd 4 | C 1 | D 3 | Totalt 9")).map(({ line }) => line) // [0, 3, 6]
 */
export function lineSums(matrix: Matrix, hints: LineHints = {}): LineSum[] {
  const derived = derivedColumns(matrix);
  const all = Array.from({ length: matrix.height }, (_, line) => line);
  const priors = all.map((line) => hints.prior?.(line) ?? 0);
  const prior = (line: number) => priors[line] ?? 0;
  const isSkipped = hints.skipped ?? (() => false);
  const starts = hints.starts ?? (() => false);
  const figures = all.filter((line) => !isSkipped(line) && hasFigure(matrix, line)).length;

  function weighed({ line, addends, cost, isBorder }: Window): Candidate[] {
    const { holds, breaks, strength, telling, isExact } = sumEvidence(matrix, line, addends, derived);
    const isSingle = addends.length === 1;
    // A name and a whole block that adds up say enough together, even where all but one of its figures are 0.
    const isTold = isBorder && !isSingle && prior(line) > 0 && holds > 0 && breaks === 0;
    if ((telling === 0 && !isTold) || breaks > (isSingle ? 0 : holds)) return [];
    if (!isExact && strength < LEAST_ROUNDED && !(isTold && prior(line) >= SAID)) return [];
    const shown = isSingle ? strength / 2 : strength;
    const own = shown + prior(line) - cost - BREAK * breaks;
    const isSure = isBorder || own - prior(line) > SURE_ALONE;
    return own > 0 ? [{ line, addends, holds, breaks, witness: "figures", strength: own, isSure }] : [];
  }

  function candidatesIn(tree: SumTree): Candidate[] {
    const state = {
      isOpen: (line: number) => !isSkipped(line) && tree.isOpen(line),
      isSum: tree.isSum,
      isBorder: (line: number) => tree.isSum(line) || prior(line) > 0,
      starts,
      mayBeSingle: (line: number) => prior(line) > 0,
    };
    return windowsOf(matrix, state, derived).flatMap(weighed);
  }

  function byFormula(): SumTree {
    const tree = sumTree();
    for (const line of all) {
      // A subtotal function passes over what other subtotals have added.
      const named = hints.formulaAddends?.(line)?.filter((addend) => addend !== line && tree.isOpen(addend)) ?? [];
      if (named.length === 0) continue;
      const { holds, breaks } = sumEvidence(matrix, line, named);
      if (breaks <= holds) tree.accept({ line, addends: named, holds, breaks, witness: "formula", strength: SURE });
    }
    return tree;
  }

  const formulas = byFormula();
  const first = candidatesIn(formulas);

  function foundBy(order: (a: Candidate, b: Candidate) => number): LineSum[] {
    const tree = sumTree();
    formulas.all().sums.forEach(tree.accept);
    for (let round = 0; round < ROUNDS; round++) {
      const candidates = (round === 0 ? first : candidatesIn(tree)).toSorted(order);
      const isOpenTotal = (line: number) => prior(line) > 0 && !tree.isSum(line);
      const sure = candidates.filter(({ isSure }) => isSure);
      const ready = readySums(sure, isOpenTotal, starts);
      if (afterAddends(ready, sure, isOpenTotal).filter(tree.accept).length > 0) continue;
      if (!afterAddends(candidates, candidates, isOpenTotal).some(tree.accept)) break;
    }
    return keepProved({ ...tree.all(), lines: figures, isNamed: (line) => prior(line) > 0 });
  }

  const strongest = foundBy(byStrength);
  if (first.length === 0) return strongest;
  const smallest = foundBy(bySize);
  return strengthOf(smallest) > strengthOf(strongest) ? smallest : strongest;
}

/** The strongest first; of equals the smallest. */
function byStrength(a: LineSum, b: LineSum): number {
  return b.strength - a.strength || a.addends.length - b.addends.length;
}

/** Sums of few lines first: those of many may be sums of them. One line alone is likelier a repetition. */
function bySize(a: LineSum, b: LineSum): number {
  const [one, other] = [a, b].map(({ addends }) => (addends.length === 1 ? Infinity : addends.length));
  return one === other ? b.strength - a.strength : (one ?? 0) - (other ?? 0);
}

function strengthOf(sums: readonly LineSum[]): number {
  return sums.reduce((total, { strength }) => total + strength, 0);
}
