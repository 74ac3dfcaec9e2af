import { exchanges } from "./exchanges";
import { isBroken, supposing, type Figures } from "./figures";
import { mend, type Hypothesis } from "./hypothesis";
import { expectedOf, placesOf, type Place, type Relation } from "./relation";
import { distinctPlaces, isIn, mostLinks } from "./relationIndex";

/** Why some relations of a table do not hold. */
export interface Cause {
  /** The figure that is wrong; two when they have changed places. */
  readonly wrong: readonly Hypothesis[];
  /** What was worked out from the wrong figure, and must follow it; absent where nothing was. */
  readonly follows?: readonly Hypothesis[];
  /** The relations that hold once it is mended, in the order of the checks. */
  readonly explains: readonly Relation[];
  /** True when no other figure could explain as much. */
  readonly certain: boolean;
  /** Other figures that could be the wrong one instead. */
  readonly alternatives: readonly Hypothesis[];
}

/** Pairs grow with the square; where this much is broken two slips explain it no better than many. */
const MOST_PLACES = 150;
/** More ways out than these help nobody. */
const MOST_ALTERNATIVES = 5;

/** One figure that explains a whole group of two relations or more; none, or one cause. */
export function blameOne(group: readonly Relation[], figures: Figures): Cause[] {
  const { index } = figures;
  const [first] = group;
  if (first === undefined || group.length < 2) return [];
  const isShared = (place: Place) =>
    index.linksOf(place).length >= group.length && group.every((relation) => isIn(index, place, relation));
  const [wrong, ...alternatives] = mended(placesOf(first).filter(isShared), figures);
  if (wrong === undefined) return [];
  const swaps = exchanges(distinctPlaces(group), group, figures);
  const rivals = swaps.flat().filter(({ place }) => place.key !== wrong.place.key);
  const certain = alternatives.length === 0 && rivals.length === 0;
  return [{ wrong: [wrong], explains: group, certain, alternatives: likeliest([...alternatives, ...rivals]) }];
}

/** Two figures that have changed places and so explain all that is broken; of two such pairs neither is certain. */
export function blameSwapped(broken: readonly Relation[], figures: Figures): Cause[] {
  // So many figures as change places can break.
  if (broken.length < 2 || broken.length > 2 * figures.index.mostLinks) return [];
  const pairs = exchanges(distinctPlaces(broken), broken, figures);
  const [wrong, ...others] = pairs;
  if (wrong === undefined || others.length > 1) return [];
  return [{ wrong, explains: broken, certain: others.length === 0, alternatives: others.flat() }];
}

/** Two figures that are wrong by themselves, when just one such pair explains a whole group of relations. */
export function blameTwo(group: readonly Relation[], figures: Figures): Cause[] {
  if (group.length < 3) return [];
  const places = distinctPlaces(group);
  if (places.length > MOST_PLACES || group.length > 2 * mostLinks(figures.index, places)) return [];
  const found = new Map<string, readonly Cause[]>();
  for (const relation of group) {
    for (const place of placesOf(relation)) {
      const counted = figures.index
        .linksOf(place)
        .filter((link) => link.relation === relation || !group.includes(link.relation));
      const first = mend(place, figures, counted);
      if (first === null) continue;
      const after = supposing(figures, [[place, first.expected]]);
      const rest = group.filter((one) => isBroken(one, after));
      const [second] = blameOne(rest, after);
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
 * its sign, two that have changed places, the only one with two digits in each other's place, or else the result. `isAlone` says that nothing else in the table is broken:
 * only then can its figure be certain.
 */
export function blameLone(relation: Relation, figures: Figures, isAlone: boolean): Cause {
  const possible = mended(placesOf(relation), figures);
  const signs = possible.filter(({ kind }) => kind === "sign");
  const only = possible.length === 1 ? possible[0] : undefined;
  const ofResult = possible.find(({ place }) => place.key === relation.result.key);
  const sign = signs.length === 1 ? signs[0] : signs.find((one) => one === ofResult);
  const turned = possible.filter(({ kind }) => kind === "digits");
  // Where more is broken, or the sum was worked out by itself, two digits fit by chance.
  const digits = isAlone && relation.check === "sum" && turned.length === 1 ? turned[0] : undefined;
  const [swap] = sign === undefined && countsBothWays(relation) ? exchanges(relation.addends, [relation], figures) : [];
  const chosen = only ?? sign;
  const wrong = chosen ? [chosen] : (swap ?? [digits ?? ofResult ?? asItsAddendsGive(relation, figures)]);
  const told = possible.filter((one) => one === ofResult || one.kind !== "value" || possible.length === 2);
  const alternatives = told.filter((one) => wrong.every(({ place }) => place.key !== one.place.key));
  return {
    wrong,
    explains: [relation],
    certain: isAlone && only !== undefined && swap === undefined,
    alternatives: likeliest(alternatives),
  };
}

/** Addends that count the same way change nothing by changing places. */
function countsBothWays({ addends }: Relation): boolean {
  return addends.some(({ factor }) => factor !== addends[0]?.factor);
}

/** Although it breaks another relation: then more than one figure is wrong. */
function asItsAddendsGive(relation: Relation, figures: Figures): Hypothesis {
  return { place: relation.result, expected: expectedOf(relation, figures), kind: "value" };
}

function mended(places: readonly Place[], figures: Figures): Hypothesis[] {
  const found: Hypothesis[] = [];
  for (const place of places) {
    const hypothesis = figures.isMended(place) ? null : mend(place, figures);
    if (hypothesis !== null) found.push(hypothesis);
  }
  return found;
}

/** No more alternatives than help. */
export function likeliest(alternatives: readonly Hypothesis[]): Hypothesis[] {
  return alternatives.slice(0, MOST_ALTERNATIVES);
}
