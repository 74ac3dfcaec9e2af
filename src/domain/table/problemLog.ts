import { formatAmount } from "../amount/formatAmount";
import type { Problem } from "./problem";

/** So many problems of one table or sheet are named one by one; after that their number is enough. */
const MAX_NAMED = 100;

/** Problems as they are met, in order. */
export interface ProblemLog {
  readonly add: (problem: Problem | null) => void;
  /** The first ones, and one that says how many more there are. */
  readonly all: () => readonly Problem[];
}

/**
 * Keeps the problems of one table or sheet. A column of 50 000 unreadable cells is one mistake, not 50 000: the first
 * hundred are kept, the others are counted.
 *
 * @example log.all().at(-1)?.message // "Ytterligare 49 900 celler på bladet … den första är C103."
 */
export function problemLog(): ProblemLog {
  const named: Problem[] = [];
  let more = 0;
  let next: Problem | null = null;
  return {
    add(problem) {
      if (problem === null) return;
      if (named.length < MAX_NAMED) named.push(problem);
      else {
        more++;
        next ??= problem;
      }
    },
    all: () => (next === null ? named : [...named, counted(next, more)]),
  };
}

function counted(first: Problem, count: number): Problem {
  const where = first.cell === null ? "" : `; den första är ${first.cell}`;
  return {
    ...first,
    message: `Ytterligare ${formatAmount(count, 0)} celler på bladet kunde inte läsas${where}.`,
    advice: "Rätta de första. Är felet detsamma i alla, rätta det där siffrorna kommer ifrån och läs in filen igen.",
  };
}
