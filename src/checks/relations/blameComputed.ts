import { roundHalfAway, sum } from "../../domain/amount/amount";
import { likeliest, type Cause } from "./blame";
import { isBroken, type Figures } from "./figures";
import { mend, type Hypothesis } from "./hypothesis";
import { placesOf, type Place, type Relation } from "./relation";
import type { Link } from "./relationIndex";

/** A figure that was worked out from another, and how much it grows when that one grows by 1. */
interface Follower {
  readonly place: Place;
  readonly effect: number;
}

/** A figure that would make broken relations right, were it another, with all that was worked out from it. */
interface Candidate {
  readonly wrong: Hypothesis;
  readonly follows: readonly Hypothesis[];
  readonly explains: readonly Relation[];
}

/** What may have happened to a figure that tells it from the others, the most telling first. */
const TELLING = ["sign", "unit", "digits"] as const;

/**
 * One wrong figure from which others were worked out: a budget that lost its sign and the deviation computed from it
 * agree with each other, and break the sums of both their columns. Told where one figure explains two broken relations
 * or more, and is the only one of them to have lost its sign, to be in another unit, to have two digits in each
 * other's place or to be a formula that works out something else; never as certain, since the figures could be wrong one by one. What no figure tells of is
 * left to be told sum by sum.
 *
 * @param figures with all relations of the table: what is worked out from a figure may reach far
 * @example blameComputed([sumOfBudgets, sumOfDeviations], figures)[0]?.wrong[0]?.kind // "sign"
 */
export function blameComputed(broken: readonly Relation[], figures: Figures): Cause[] {
  const left = new Set(broken);
  const causes: Cause[] = [];
  for (const relation of broken) {
    if (!left.has(relation)) continue;
    const all = placesOf(relation).flatMap((place) => candidate(place, left, figures) ?? []);
    const most = Math.max(...all.map(({ explains }) => explains.length));
    const possible = all.filter(({ explains }) => explains.length === most);
    const chosen = choose(possible);
    if (chosen === undefined) continue;
    const others = possible.flatMap(({ wrong }) => (wrong.place === chosen.wrong.place ? [] : [wrong]));
    const told = others.filter(({ kind, place }) => kind !== "value" || place.key === relation.result.key);
    const { wrong, follows, explains } = chosen;
    causes.push({ wrong: [wrong], follows, explains, certain: false, alternatives: likeliest(told) });
    for (const one of explains) left.delete(one);
  }
  return causes;
}

function choose(possible: readonly Candidate[]): Candidate | undefined {
  for (const kind of TELLING) {
    const [chosen, ...others] = possible.filter(({ wrong }) => wrong.kind === kind);
    if (chosen !== undefined) return others.length === 0 ? chosen : undefined;
  }
  const [formula, ...others] = possible.filter(isOtherFormula);
  return others.length === 0 ? formula : undefined;
}

/** A formula that gives something else than its row or column should: no figure of it needs to be wrong. */
function isOtherFormula({ wrong: { place }, explains }: Candidate): boolean {
  return place.cell.formula !== undefined && explains.some(({ result }) => result.key === place.key);
}

/** What a figure must be for broken relations to hold, when what was worked out from it follows; null when none. */
function candidate(place: Place, broken: ReadonlySet<Relation>, figures: Figures): Candidate | null {
  if (figures.isMended(place)) return null;
  const followers = workedOutFrom(place, figures);
  if (followers.length === 0) return null;
  const links = linksOfAll([{ place, effect: 1 }, ...followers], figures);
  const explains = links.flatMap(({ relation }) => (broken.has(relation) ? [relation] : []));
  if (explains.length < 2) return null;
  const wrong = mend(place, figures, links);
  if (wrong === null) return null;
  const change = wrong.expected - place.cell.value;
  const follows = followers.map(({ place: other, effect }): Hypothesis => {
    const expected = roundHalfAway(other.cell.value + effect * change, other.cell.decimals ?? 6);
    return { place: other, expected, kind: "value" };
  });
  return { wrong, follows, explains };
}

/**
 * The deviations and nets that hold and have the figure among their addends, and what is worked out from those. A typed
 * sum that holds speaks for its posts instead; one that is a formula holds whatever they are.
 */
function workedOutFrom(place: Place, figures: Figures): Follower[] {
  const known = new Map<number, Follower>([[place.key, { place, effect: 1 }]]);
  for (const { place: from } of known.values()) {
    for (const { relation } of figures.index.linksOf(from)) {
      const { result, addends, check } = relation;
      const isSum = check === "sum" || check === "sumOfParts";
      if ((isSum && result.cell.formula === undefined) || known.has(result.key) || isBroken(relation, figures))
        continue;
      const effect = sum(addends.map(({ key, factor }) => factor * (known.get(key)?.effect ?? 0)));
      known.set(result.key, { place: result, effect });
    }
  }
  return [...known.values()].slice(1);
}

/** How figures that change together take part in relations; without those that they leave as they are. */
function linksOfAll(changing: readonly Follower[], { index }: Figures): Link[] {
  const links = new Map<Relation, Link>();
  for (const { place, effect } of changing) {
    for (const link of index.linksOf(place)) {
      const before = links.get(link.relation);
      links.set(link.relation, {
        relation: link.relation,
        effect: (before?.effect ?? 0) + link.effect * effect,
        unsigned: link.unsigned || before?.unsigned === true,
      });
    }
  }
  return [...links.values()].filter(({ effect }) => effect !== 0);
}
