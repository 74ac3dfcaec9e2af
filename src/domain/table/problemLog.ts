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
 * @example problemLog().all() // []
 */
export function problemLog(): ProblemLog {
  const named: Problem[] = [];
  let count = 0;
  let next: Problem | null = null;
  return {
    add(problem) {
      if (problem === null) return;
      if (named.length < MAX_NAMED) named.push(problem);
      else {
        count++;
        next ??= problem;
      }
    },
    all: () => (next === null ? named : [...named, { ...next, code: "moreCells", values: { count, cell: next.cell } }]),
  };
}
