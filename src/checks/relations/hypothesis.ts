import { roundHalfAway, subtract } from "../../domain/amount/amount";
import { isBroken, reachOf, supposing, type Figures } from "./figures";
import type { Place } from "./relation";
import type { Link } from "./relationIndex";

/** What could have happened to a figure, the likeliest first. */
type CauseKind = "sign" | "swap" | "copy" | "unit" | "digits" | "value";

/** One figure that may be wrong, and what it should then be. */
export interface Hypothesis {
  readonly place: Place;
  readonly expected: number;
  readonly kind: CauseKind;
  /** The figure it repeats (`copy`) or has changed places with (`swap`). */
  readonly other?: Place;
}

/** A figure of fewer steps than this says nothing of its unit: a thousandth of 7 is 0. */
const LEAST_GRAINS = 10;

/**
 * What the figure at a place would have to be for every relation it is part of to hold within rounding; null when no
 * figure does, or when none is needed. `links` are the relations that count, all of the figure's unless told.
 *
 * @example mend(budgetLkdata, figures) // { place, expected: -1.2, kind: "sign" }
 */
export function mend(
  place: Place,
  figures: Figures,
  links: readonly Link[] = figures.index.linksOf(place),
): Hypothesis | null {
  let low = -Infinity;
  let high = Infinity;
  for (const { relation, effect } of links) {
    if (effect === 0) continue;
    const ideal = -figures.differenceOf(relation) / effect;
    const leeway = reachOf(relation, figures) / Math.abs(effect) + 1e-6;
    low = Math.max(low, ideal - leeway);
    high = Math.min(high, ideal + leeway);
  }
  if (low > high || (low <= 0 && high >= 0) || !Number.isFinite(low) || !Number.isFinite(high)) return null;
  const value = figures.valueAt(place);
  const isSigned = !links.some(({ unsigned }) => unsigned);
  return { place, ...likeliest(place, figures, { value, low, high, isSigned }) };
}

/** Two figures that make every relation hold when they change places, or null. */
export function exchange(a: Place, b: Place, figures: Figures): readonly [Hypothesis, Hypothesis] | null {
  const [inA, inB] = [figures.valueAt(a), figures.valueAt(b)];
  if (inA === inB) return null;
  const swapped = supposing(figures, [
    [a, inB],
    [b, inA],
  ]);
  const touched = [...figures.index.linksOf(a), ...figures.index.linksOf(b)];
  if (touched.some(({ relation }) => isBroken(relation, swapped))) return null;
  return [
    { place: a, expected: inB, kind: "swap", other: b },
    { place: b, expected: inA, kind: "swap", other: a },
  ];
}

/** A figure that is wrong, and how much at least and at most it must grow to be right. */
interface Needed {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly isSigned: boolean;
}

function likeliest(place: Place, figures: Figures, needed: Needed): Pick<Hypothesis, "expected" | "kind" | "other"> {
  const { value, low, high, isSigned } = needed;
  if (value !== 0 && isSigned && isRight(-value, needed)) return { expected: -value, kind: "sign" };
  const least = LEAST_GRAINS * place.grain;
  for (const factor of OTHER_UNITS) {
    const expected = value * factor;
    const isOfSize = Math.abs(value) >= least && Math.abs(expected) >= least;
    if (isOfSize && isRight(expected, needed)) return { expected, kind: "unit" };
  }
  const middle = roundHalfAway(value + (low + high) / 2, Math.min(6, place.cell.decimals ?? 0));
  const other = value === 0 ? undefined : figures.index.besideOf(place, value);
  if (other !== undefined) return { expected: middle, kind: "copy", other };
  const turned = transposed(needed);
  return turned === null ? { expected: middle, kind: "value" } : { expected: turned, kind: "digits" };
}

/** tkr written as mnkr or kronor, or the other way round. */
const OTHER_UNITS = [1000, 0.001];

function isRight(expected: number, { value, low, high }: Needed): boolean {
  return expected - value >= low && expected - value <= high;
}

/** The figure with two neighbouring digits in each other's place, the first that is right; null when none is. */
function transposed(needed: Needed): number | null {
  const { value } = needed;
  const digits = String(Math.abs(value));
  for (let at = 1; at < digits.length; at++) {
    if (digits[at] === digits[at - 1]) continue;
    const swapped = `${digits.slice(0, at - 1)}${digits[at] ?? ""}${digits[at - 1] ?? ""}${digits.slice(at + 1)}`;
    const turned = Math.sign(value) * Number(swapped);
    // Of 1e21, swapping gives no figure or an endless one.
    if (Number.isFinite(turned) && isRight(turned, needed) && subtract(turned, value) !== 0) return turned;
  }
  return null;
}
