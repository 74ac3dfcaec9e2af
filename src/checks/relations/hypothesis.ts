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
  const isRight = (expected: number) => expected - value >= low && expected - value <= high;
  const isSigned = !links.some(({ unsigned }) => unsigned);
  const middle = roundHalfAway(value + (low + high) / 2, Math.min(6, place.cell.decimals ?? 0));
  const isOfSize = (size: number) => Math.abs(size) >= LEAST_GRAINS * place.grain;
  const isOtherUnit = (expected: number) => isOfSize(value) && isOfSize(expected) && isRight(expected);
  const beside = () => figures.index.besideOf(place, value);
  return { place, ...likeliest({ value, isSigned, isRight, isOtherUnit, beside, middle }) };
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

/** A figure that is wrong, and what it may be instead. */
interface Needed {
  readonly value: number;
  readonly isSigned: boolean;
  readonly isRight: (expected: number) => boolean;
  /** Right, and both of them figures of some size. */
  readonly isOtherUnit: (expected: number) => boolean;
  /** Another figure of the same row with the same value. */
  readonly beside: () => Place | undefined;
  readonly middle: number;
}

function likeliest({
  value,
  isSigned,
  isRight,
  isOtherUnit,
  beside,
  middle,
}: Needed): Pick<Hypothesis, "expected" | "kind" | "other"> {
  if (value !== 0 && isSigned && isRight(-value)) return { expected: -value, kind: "sign" };
  for (const factor of [1000, 0.001]) {
    if (isOtherUnit(value * factor)) return { expected: value * factor, kind: "unit" };
  }
  const other = value === 0 ? undefined : beside();
  if (other !== undefined) return { expected: middle, kind: "copy", other };
  const turned = transposed(value, isRight);
  return turned === null ? { expected: middle, kind: "value" } : { expected: turned, kind: "digits" };
}

/** The figure with two neighbouring digits in each other's place, the first that is right; null when none is. */
function transposed(value: number, isRight: (expected: number) => boolean): number | null {
  const digits = String(Math.abs(value));
  for (let at = 1; at < digits.length; at++) {
    const swapped = `${digits.slice(0, at - 1)}${digits[at] ?? ""}${digits[at - 1] ?? ""}${digits.slice(at + 1)}`;
    const turned = Math.sign(value) * Number(swapped);
    // Of 1e21, swapping gives no figure or an endless one.
    if (Number.isFinite(turned) && isRight(turned) && subtract(turned, value) !== 0) return turned;
  }
  return null;
}
