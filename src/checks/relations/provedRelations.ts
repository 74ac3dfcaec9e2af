import { findCauses } from "./findCauses";
import { partRows } from "./partRows";
import { differenceOf, distanceOf, placesOf, type Relation } from "./relation";
import type { RelationName } from "../../domain/finding/said/relationSaid";
import type { Table } from "../../domain/table/table";

/** So many other places must show a structure before a figure is called wrong because of it. */
const LEAST_PROOFS = 2;

/** Relations that say the same of a table in comparable places: a sum in all its columns, a deviation on all its rows. */
interface Structure {
  readonly check: RelationName;
  readonly relations: Relation[];
  /** The row that the structure is about and its parts have in common; null where it is about columns. */
  readonly owner: number | null;
  holds: number;
  breaks: number;
}

/** The relations of a table, by whether the table itself proves them. */
interface WeighedRelations {
  readonly proved: readonly Relation[];
  /** By structure: what breaks and is shown by nothing else. Probably the table was misread. */
  readonly doubted: readonly (readonly Relation[])[];
}

/**
 * Tells the relations that the table proves in other places from those that hold nowhere: a relation that holds nowhere
 * is our misreading, not the user's error. A sum is proved by its other columns, or by the costs, incomes and nets of the
 * same row; a sum with one column only, by the table's other sums; a deviation by the other rows. A figure that alone
 * breaks relations of two kinds proves both.
 *
 * Source of the rule: docs/regler.md, "Bevisade samband".
 */
export function provedRelations(table: Table, relations: readonly Relation[]): WeighedRelations {
  const structures = structuresOf(table, relations);
  const isShown = (one: Structure) => one.breaks === 0 || proofsOf(one, structures) >= LEAST_PROOFS;
  const shared = structures.every(isShown) ? new Set<Relation>() : sharedCauses(relations);
  const isProved = (one: Structure) => isShown(one) || one.relations.every((each) => shared.has(each) || holds(each));
  return {
    proved: structures.filter(isProved).flatMap((one) => one.relations),
    doubted: structures.filter((one) => !isProved(one)).map((one) => one.relations),
  };
}

/**
 * The relations that break for a figure which breaks another kind of relation too, so that one mended figure makes both
 * right: a sum and its deviation do not fail together because a table was misread.
 */
function sharedCauses(relations: readonly Relation[]): Set<Relation> {
  const shared = findCauses(relations).filter(
    ({ wrong, explains }) => wrong.length === 1 && new Set(explains.map(({ check }) => check)).size > 1,
  );
  return new Set(shared.flatMap(({ explains }) => explains));
}

function holds(relation: Relation): boolean {
  return distanceOf(relation, differenceOf(relation, NOTHING_MENDED)) !== "fel";
}

function structuresOf(table: Table, relations: readonly Relation[]): Structure[] {
  const owners = new Map<number, number>();
  for (const { owner, costs, incomes } of partRows(table.rows)) {
    for (const part of [costs, incomes]) if (part !== undefined) owners.set(part, owner);
  }
  const found = new Map<string, Structure>();
  for (const relation of relations) {
    const [row = 0, column = 0] = relation.result.key.split(":").map(Number);
    const isOfColumns = relation.check === "deviation" || relation.check === "investmentNet";
    const key = `${relation.check} ${isOfColumns ? column : row}`;
    const owner = isOfColumns ? null : (owners.get(row) ?? row);
    const one = found.get(key) ?? { check: relation.check, relations: [], owner, holds: 0, breaks: 0 };
    found.set(key, one);
    one.relations.push(relation);
    if (!holds(relation)) one.breaks++;
    else if (isTelling(relation)) one.holds++;
  }
  return [...found.values()];
}

/** Zeros add up to anything, and a net of 0 does so whatever is subtracted from which. */
function isTelling(relation: Relation): boolean {
  if (relation.check === "net") return relation.result.cell.value !== 0;
  return placesOf(relation).some(({ cell }) => cell.value !== 0);
}

function proofsOf(one: Structure, all: readonly Structure[]): number {
  const others = all.filter((other) => other !== one);
  const family = one.owner === null ? [] : others.filter(({ owner }) => owner === one.owner);
  const alike = one.holds === 0 && one.relations.length > 1 ? [] : others.filter(({ check }) => check === one.check);
  return [one, ...new Set([...family, ...alike])].reduce((sum, { holds }) => sum + holds, 0);
}

const NOTHING_MENDED = new Map<string, number>();
