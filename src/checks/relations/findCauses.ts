import { blameLone, blameOne, blameSwapped, blameTwo, type Cause } from "./blame";
import { blameComputed } from "./blameComputed";
import { isBroken, printedFigures, type Change } from "./figures";
import { holdsAny, placesOf, type Relation } from "./relation";
import { connected, indexRelations } from "./relationIndex";

/** Where more is broken than this, many figures fit by chance. */
const MOST_JOINED = 150;

/**
 * The fewest wrong figures that explain why relations of a table are broken. A figure is blamed only if mending it
 * leaves no relation broken that it is part of: one that holds speaks for all its figures. Relations that hang together
 * are explained by one figure, or else by two that have changed places, or else by two that are wrong by themselves.
 * Groups that no figure joins may be broken by one figure and what was worked out from it. A single broken relation says
 * that something is wrong but rarely what.
 *
 * The work grows with the table, not with the square of what is broken in it: groups are weighed one by one, and what
 * a figure must be is worked out from differences that are kept.
 *
 * @param asPrinted the relations that do not hold as printed
 * @example findCauses(relations, broken)[0]?.wrong[0]?.expected // -1.2
 */
export function findCauses(relations: readonly Relation[], asPrinted: readonly Relation[]): Cause[] {
  const near = aroundBroken(relations, asPrinted);
  const figures = printedFigures(indexRelations(near));
  const causes: Cause[] = [];
  let broken = near.filter((relation) => isBroken(relation, figures));
  let groups = connected(broken);
  const accept = (found: readonly Cause[]) => {
    causes.push(...found);
    figures.mend(changesOf(found));
  };
  let known = 0;
  const weighAnew = () => {
    if (causes.length === known) return;
    known = causes.length;
    broken = near.filter((relation) => isBroken(relation, figures));
    groups = connected(broken);
  };
  // Two figures far apart break two groups, each of which one figure could explain: one slip is likelier than two.
  if (groups.length > 1) accept(blameSwapped(broken, figures));
  weighAnew();
  for (const group of groups) accept(blameOne(group, figures));
  weighAnew();
  accept(blameSwapped(broken, figures));
  weighAnew();
  for (const group of groups) accept(blameTwo(group, figures));
  weighAnew();
  if (broken.length > 1 && broken.length <= MOST_JOINED) {
    // What is worked out from a figure reaches beyond the relations around what is broken.
    const whole = printedFigures(indexRelations(relations));
    whole.mend(changesOf(causes));
    accept(blameComputed(broken, whole));
    weighAnew();
  }
  const isAlone = causes.length === 0 && broken.length === 1;
  for (const relation of broken) {
    if (isBroken(relation, figures)) accept([blameLone(relation, figures, isAlone)]);
  }
  return causes;
}

function changesOf(causes: readonly Cause[]): Change[] {
  const mended = causes.flatMap(({ wrong, follows = [] }) => [...wrong, ...follows]);
  return mended.map(({ place, expected }) => [place, expected]);
}

/** The relations that do not hold, and those that share a figure with one: no other has a say. */
function aroundBroken(relations: readonly Relation[], broken: readonly Relation[]): Relation[] {
  const keys = new Set<number>();
  for (const relation of broken) for (const { key } of placesOf(relation)) keys.add(key);
  return keys.size === 0 ? [] : relations.filter((relation) => holdsAny(relation, keys));
}
