import { blameLone, blameOne, blameSwapped, blameTwo, type Cause } from "./blame";
import { isBroken } from "./hypothesis";
import type { Corrections, Relation } from "./relation";
import { connected, indexRelations } from "./relationIndex";

/**
 * The fewest wrong figures that explain why relations of a table are broken. A figure is blamed only if mending it
 * leaves no relation broken that it is part of: one that holds speaks for all its figures. Relations that hang together
 * are explained by one figure, or else by two that have changed places, or else by two that are wrong by themselves. A
 * single broken relation says that something is wrong but rarely what.
 *
 * @example findCauses(relations)[0]?.wrong[0]?.expected // -1.2
 */
export function findCauses(relations: readonly Relation[]): Cause[] {
  const index = indexRelations(relations);
  const causes: Cause[] = [];
  let corrections: Corrections = new Map();
  const accept = (found: readonly Cause[]) => {
    causes.push(...found);
    const mended = found.flatMap(({ wrong }) => wrong.map(({ place, expected }) => [place.key, expected] as const));
    corrections = new Map([...corrections, ...mended]);
  };
  const broken = () => relations.filter((relation) => isBroken(relation, corrections));
  const groups = connected(broken());
  // Two figures far apart break two groups, each of which one figure could explain: one slip is likelier than two.
  if (groups.length > 1) accept(blameSwapped(broken(), index, corrections));
  for (const group of connected(broken())) accept(blameOne(group, index, corrections));
  accept(blameSwapped(broken(), index, corrections));
  for (const group of connected(broken())) accept(blameTwo(group, index, corrections));
  const left = broken();
  const isAlone = causes.length === 0 && left.length === 1;
  for (const relation of left) {
    if (isBroken(relation, corrections)) accept([blameLone(relation, index, corrections, isAlone)]);
  }
  return causes;
}
