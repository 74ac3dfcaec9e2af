import type { LineSum } from "./lineSum";

/** −ln of the chance that what hangs together is no structure: one table of random figures in a thousand. */
const ENOUGH = 7;
/** Sums that neither words nor formulas tell of explain at least so much of a table, or they are a coincidence in it. */
const LEAST_SHARE = 1 / 3;

/** What is found, before it is known whether it can be chance. */
interface Found {
  readonly sums: readonly LineSum[];
  /** Addend → the sum it counts in. */
  readonly owner: ReadonlyMap<number, number>;
  /** How many lines have figures. */
  readonly lines: number;
  /** True for a sum that words or looks speak for. */
  readonly isNamed: (line: number) => boolean;
}

/** Sums that hang together: a sum of sums is as sure as all of them. */
interface Tree {
  strength: number;
  lines: number;
  isTold: boolean;
}

/**
 * The sums that cannot be chance. Those that hang together as sums of sums, or that side by side leave no line over, are
 * judged together.
 */
export function keepProved({ sums, owner, lines, isNamed }: Found): LineSum[] {
  const trees = new Map<number, Tree>();
  for (const { line, addends, strength, witness } of sums) {
    const root = rootOf(line, owner);
    const tree = trees.get(root) ?? { strength: 0, lines: 1, isTold: false };
    trees.set(root, tree);
    tree.strength += strength;
    tree.lines += addends.length;
    if (witness === "formula" || isNamed(line)) tree.isTold = true;
  }
  const all = [...trees.values()];
  const total = (of: readonly Tree[], value: (tree: Tree) => number) => of.reduce((sum, tree) => sum + value(tree), 0);
  const isWhole = total(all, (tree) => tree.lines) === lines;
  const untold = total(
    all.filter(({ isTold }) => !isTold),
    (tree) => tree.lines,
  );
  const isSeen = untold >= LEAST_SHARE * lines;
  const whole = total(all, ({ strength }) => strength);
  const isProved = (line: number) => {
    const tree = trees.get(rootOf(line, owner));
    if (tree === undefined || (!tree.isTold && !isSeen)) return false;
    return (isWhole ? whole : tree.strength) >= ENOUGH;
  };
  return sums.filter(({ line }) => isProved(line)).toSorted((a, b) => a.line - b.line);
}

function rootOf(line: number, owner: ReadonlyMap<number, number>): number {
  let root = line;
  for (let above = owner.get(root); above !== undefined; above = owner.get(root)) root = above;
  return root;
}
