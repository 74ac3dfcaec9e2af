import { subtract, sum } from "../../domain/amount/amount";
import { differenceDistance, spreadDistance } from "../../domain/finding/tolerance";
import { printedDifference, type Place, type Relation } from "./relation";
import type { RelationIndex } from "./relationIndex";

/** The figures of a table as they are taken to be: as printed, mended, or supposed to be something else. */
export interface Figures {
  readonly index: RelationIndex;
  valueAt(place: Place): number;
  /** True for a figure that is not as printed. */
  isMended(place: Place): boolean;
  /** Result − what the addends give. */
  differenceOf(relation: Relation): number;
}

/** A figure and what it is taken to be. */
export type Change = readonly [Place, number];

/** Figures that mending changes for good. */
interface MendableFigures extends Figures {
  mend(changes: readonly Change[]): void;
}

/** The figures as printed, to be mended as causes are found. */
export function printedFigures(index: RelationIndex): MendableFigures {
  const values = new Map<number, number>();
  const differences = new Map<Relation, number>();
  const figures: Figures = {
    index,
    valueAt: (place) => values.get(place.key) ?? place.cell.value,
    isMended: ({ key }) => values.has(key),
    differenceOf(relation) {
      const known = differences.get(relation);
      if (known !== undefined) return known;
      const difference = printedDifference(relation);
      differences.set(relation, difference);
      return difference;
    },
  };
  return {
    ...figures,
    mend(changes) {
      for (const [relation, difference] of differencesAfter(figures, changes)) differences.set(relation, difference);
      for (const [{ key }, value] of changes) values.set(key, value);
    },
  };
}

/**
 * What would hold if some figures were others, without going through a relation again.
 *
 * @example supposing(figures, [[budget, -1.2]]).differenceOf(sum) // 0
 */
export function supposing(figures: Figures, changes: readonly Change[]): Figures {
  const values = new Map(changes.map(([{ key }, value]) => [key, value]));
  const differences = differencesAfter(figures, changes);
  return {
    index: figures.index,
    valueAt: (place) => values.get(place.key) ?? figures.valueAt(place),
    isMended: (place) => values.has(place.key) || figures.isMended(place),
    differenceOf: (relation) => differences.get(relation) ?? figures.differenceOf(relation),
  };
}

/** True when the difference is more than rounding can explain. */
export function isBroken(relation: Relation, figures: Figures): boolean {
  const difference = figures.differenceOf(relation);
  const spread = figures.index.spreadOf(relation);
  const distance =
    relation.rounding === "sum" ? spreadDistance(difference, spread) : differenceDistance(difference, spread.widest);
  return distance === "fel";
}

/** The largest difference that rounding could explain. */
export function reachOf(relation: Relation, { index }: Figures): number {
  const { total, widest } = index.spreadOf(relation);
  return relation.rounding === "sum" ? total / 2 : widest;
}

function differencesAfter(figures: Figures, changes: readonly Change[]): Map<Relation, number> {
  const after = new Map<Relation, number>();
  for (const [place, value] of changes) {
    const step = subtract(value, figures.valueAt(place));
    for (const { relation, effect } of figures.index.linksOf(place)) {
      after.set(relation, sum([after.get(relation) ?? figures.differenceOf(relation), effect * step]));
    }
  }
  return after;
}
