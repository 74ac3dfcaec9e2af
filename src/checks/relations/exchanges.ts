import { reachOf, type Figures } from "./figures";
import { exchange, type Hypothesis } from "./hypothesis";
import type { Place, Relation } from "./relation";
import { isIn, mostLinks } from "./relationIndex";

type Pair = readonly [Hypothesis, Hypothesis];

/** Pairs that are tried, and found, before the search gives up: then nothing points at any of them. */
const MOST_TRIED = 20_000;
const MOST_FOUND = 20;

/**
 * The pairs of figures that make all broken relations hold by changing places. One of the two is part of the first
 * relation, and that relation's difference decides what the other must be, so that it is looked up among the figures
 * in order of size.
 *
 * @example exchanges(distinctPlaces(broken), broken, figures)[0]?.map(({ expected }) => expected) // [638.5, 636.6]
 */
export function exchanges(places: readonly Place[], broken: readonly Relation[], figures: Figures): Pair[] {
  const { index } = figures;
  const [first] = broken;
  if (first === undefined || broken.length > 2 * mostLinks(index, places)) return [];
  const order = new Map(places.map(({ key }, at) => [key, at]));
  const positionOf = ({ key }: Place) => order.get(key) ?? 0;
  const bySize = places
    .map((place) => ({ place, value: figures.valueAt(place) }))
    .sort((one, other) => one.value - other.value);
  const found = new Map<string, Pair>();
  let tried = 0;
  for (const a of places) {
    const rest = broken.filter((relation) => !isIn(index, a, relation));
    for (const { place: b } of partners(a, first, bySize, figures)) {
      if (b.key === a.key || !rest.every((relation) => isIn(index, b, relation))) continue;
      if (++tried > MOST_TRIED) return [];
      const [one, other] = positionOf(a) < positionOf(b) ? [a, b] : [b, a];
      const name = `${one.key}|${other.key}`;
      const pair = found.has(name) ? null : exchange(one, other, figures);
      if (pair !== null) found.set(name, pair);
      if (found.size === MOST_FOUND) break;
    }
  }
  return [...found.values()].sort(([one], [other]) => positionOf(one.place) - positionOf(other.place));
}

/** Figures in order of size. */
type BySize = readonly { readonly place: Place; readonly value: number }[];

/**
 * The figures that could change places with one so that a relation holds: those outside it, and those inside that
 * count the other way.
 */
function partners(a: Place, relation: Relation, bySize: BySize, figures: Figures): BySize {
  const effectOf = (place: Place) =>
    figures.index.linksOf(place).find((link) => link.relation === relation)?.effect ?? 0;
  const effect = effectOf(a);
  if (effect === 0) return [];
  const value = figures.valueAt(a);
  const step = -figures.differenceOf(relation) / effect;
  const leeway = reachOf(relation, figures) / Math.abs(effect) + 1e-6;
  const outside = between(bySize, value + step - leeway, value + step + leeway);
  const inside = between(bySize, value + (step - leeway) / 2, value + (step + leeway) / 2);
  return [
    ...outside.filter(({ place }) => effectOf(place) === 0),
    ...inside.filter(({ place }) => effectOf(place) === -effect),
  ];
}

function between(bySize: BySize, low: number, high: number): BySize {
  const from = lowerBound(bySize, low);
  let to = from;
  while ((bySize[to]?.value ?? Infinity) <= high) to++;
  return bySize.slice(from, to);
}

/** Where the first figure that is no smaller stands. */
function lowerBound(bySize: BySize, value: number): number {
  let [from, to] = [0, bySize.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((bySize[middle]?.value ?? Infinity) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
