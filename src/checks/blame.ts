import { exchange, isBroken, mend, type Hypothesis } from "./hypothesis";
import { expectedOf, placesOf, type Corrections, type Place, type Relation } from "./relation";
import { distinctPlaces, isIn, type RelationIndex } from "./relationIndex";

/** Why some relations of a table do not hold. */
export interface Cause {
  /** The figure that is wrong; two when they have changed places. */
  readonly wrong: readonly Hypothesis[];
  /** The relations that hold once it is mended, in the order of the checks. */
  readonly explains: readonly Relation[];
  /** True when no other figure could explain as much. */
  readonly certain: boolean;
  /** Other figures that could be the wrong one instead. */
  readonly alternatives: readonly Hypothesis[];
}

/** Pairs grow with the square; where this much is broken it is not because two figures have changed places. */
const MOST_PLACES = 150;

/** One figure that explains a whole group of two relations or more; none, or one cause. */
export function blameOne(group: readonly Relation[], index: RelationIndex, corrections: Corrections): Cause[] {
  if (group.length < 2) return [];
  const shared = distinctPlaces(group).filter((place) => group.every((relation) => isIn(index, place, relation)));
  const [wrong, ...alternatives] = mended(shared, index, corrections);
  if (wrong === undefined) return [];
  const swaps = exchanges(distinctPlaces(group), group, index, corrections);
  const rivals = swaps.flat().filter(({ place }) => place.key !== wrong.place.key);
  const certain = alternatives.length === 0 && rivals.length === 0;
  return [{ wrong: [wrong], explains: group, certain, alternatives: [...alternatives, ...rivals] }];
}

/** Two figures that have changed places and so explain all that is broken; of two such pairs neither is certain. */
export function blameSwapped(broken: readonly Relation[], index: RelationIndex, corrections: Corrections): Cause[] {
  if (broken.length < 2) return [];
  const pairs = exchanges(distinctPlaces(broken), broken, index, corrections);
  const [wrong, ...others] = pairs;
  if (wrong === undefined || others.length > 1) return [];
  return [{ wrong, explains: broken, certain: others.length === 0, alternatives: others.flat() }];
}

/** Two figures that are wrong by themselves, when just one such pair explains a whole group of relations. */
export function blameTwo(group: readonly Relation[], index: RelationIndex, corrections: Corrections): Cause[] {
  const places = distinctPlaces(group);
  if (group.length < 3 || places.length > MOST_PLACES) return [];
  const found = new Map<string, readonly Cause[]>();
  for (const relation of group) {
    for (const place of placesOf(relation)) {
      const whole = (index.get(place.key) ?? []).filter((one) => one === relation || !group.includes(one));
      const first = mend(place, new Map([[place.key, whole]]), corrections);
      if (first === null) continue;
      const after = new Map(corrections).set(place.key, first.expected);
      const rest = group.filter((one) => isBroken(one, after));
      const [second] = blameOne(rest, index, after);
      if (second?.wrong[0] === undefined || !second.certain) continue;
      const explains = group.filter((one) => !rest.includes(one));
      const pair = [
        { wrong: [first], explains, certain: false, alternatives: [] },
        { ...second, certain: false },
      ];
      found.set([place.key, second.wrong[0].place.key].sort().join(), pair);
    }
  }
  const [pair] = found.values();
  return pair !== undefined && found.size === 1 ? [...pair] : [];
}

/**
 * The likeliest figure of a relation that nothing else tells about: the only one left, the only one that has just lost
 * its sign, two that have changed places, or else the result. `isAlone` says that nothing else in the table is broken:
 * only then can its figure be certain.
 */
export function blameLone(relation: Relation, index: RelationIndex, corrections: Corrections, isAlone: boolean): Cause {
  const possible = mended(placesOf(relation), index, corrections);
  const signs = possible.filter(({ kind }) => kind === "tecken");
  const only = possible.length === 1 ? possible[0] : undefined;
  const ofResult = possible.find(({ place }) => place.key === relation.result.key);
  const sign = signs.length === 1 ? signs[0] : signs.find((one) => one === ofResult);
  const [swap] = sign === undefined ? exchanges(relation.addends, [relation], index, corrections) : [];
  const chosen = only ?? sign;
  const wrong = chosen ? [chosen] : (swap ?? [ofResult ?? asItsAddendsGive(relation, corrections)]);
  const told = possible.filter((one) => one === ofResult || one.kind !== "värde" || possible.length === 2);
  const alternatives = told.filter((one) => wrong.every(({ place }) => place.key !== one.place.key));
  return { wrong, explains: [relation], certain: isAlone && only !== undefined && swap === undefined, alternatives };
}

/** Although it breaks another relation: then more than one figure is wrong. */
function asItsAddendsGive(relation: Relation, corrections: Corrections): Hypothesis {
  return { place: relation.result, expected: expectedOf(relation, corrections), kind: "värde" };
}

function exchanges(
  places: readonly Place[],
  broken: readonly Relation[],
  index: RelationIndex,
  corrections: Corrections,
): (readonly [Hypothesis, Hypothesis])[] {
  if (places.length > MOST_PLACES) return [];
  return places.flatMap((a, position) =>
    places.slice(position + 1).flatMap((b) => {
      const touchesAll = broken.every((relation) => isIn(index, a, relation) || isIn(index, b, relation));
      const pair = touchesAll ? exchange(a, b, index, corrections) : null;
      return pair === null ? [] : [pair];
    }),
  );
}

function mended(places: readonly Place[], index: RelationIndex, corrections: Corrections): Hypothesis[] {
  return places.flatMap((place) => (corrections.has(place.key) ? [] : (mend(place, index, corrections) ?? [])));
}
