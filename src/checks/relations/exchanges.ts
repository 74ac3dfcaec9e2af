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
  const bySize = places
    .map((place) => ({ place, value: figures.valueAt(place) }))
    .sort((one, other) => one.value - other.value);
  const found = new Map<string, Pair>();
  let tried = 0;
  for (const a of places) {
    const effect = effectIn(first, a);
    if (effect === 0) continue;
    const rest = broken.filter((relation) => !isIn(index, a, relation));
    for (const { place: b } of partners(a, effect)) {
      if (b.key === a.key || !rest.every((relation) => isIn(index, b, relation))) continue;
      if (++tried > MOST_TRIED) return [];
      const isInOrder = (order.get(a.key) ?? 0) < (order.get(b.key) ?? 0);
      const [one, other] = isInOrder ? [a, b] : [b, a];
      const name = `${one.key}|${other.key}`;
      const pair = found.has(name) ? null : exchange(one, other, figures);
      if (pair !== null) found.set(name, pair);
      if (found.size === MOST_FOUND) break;
    }
  }
  const positionOf = ([{ place }]: Pair) => order.get(place.key) ?? 0;
  return [...found.values()].sort((one, other) => positionOf(one) - positionOf(other));

  function effectIn(relation: Relation, place: Place): number {
    return index.linksOf(place).find((link) => link.relation === relation)?.effect ?? 0;
  }

  /** Those outside the first relation, and those inside that count the other way. */
  function partners(a: Place, effect: number): { readonly place: Place }[] {
    if (first === undefined) return [];
    const value = figures.valueAt(a);
    const [step, leeway] = [-figures.differenceOf(first) / effect, reachOf(first, figures) / Math.abs(effect) + 1e-6];
    const outside = between(value + step - leeway, value + step + leeway).filter(
      ({ place }) => effectIn(first, place) === 0,
    );
    const inside = between(value + (step - leeway) / 2, value + (step + leeway) / 2).filter(
      ({ place }) => effectIn(first, place) === -effect,
    );
    return [...outside, ...inside];
  }

  function between(low: number, high: number): { readonly place: Place }[] {
    const from = lowerBound(low);
    let to = from;
    while ((bySize[to]?.value ?? Infinity) <= high) to++;
    return bySize.slice(from, to);
  }

  function lowerBound(value: number): number {
    let [from, to] = [0, bySize.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((bySize[middle]?.value ?? Infinity) < value) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
