import { subtract } from "../../domain/amount/amount";
import type { RelationName } from "../../domain/finding/said/relationSaid";
import type { Row, Table } from "../../domain/table/table";
import { partRows } from "../../relations/partRows";
import { distanceOf, placesOf, printedDifference, type Relation } from "./relation";

/** Relations that say the same of a table in comparable places: a sum in all its columns, a deviation on all its rows. */
export interface Structure {
  readonly check: RelationName;
  readonly relations: Relation[];
  /** The row that the structure is about and its parts have in common; null where it is about the columns of each row. */
  readonly owner: number | null;
  /** Those that do not hold. */
  readonly broken: Relation[];
  /** Those that hold but for rounding. */
  readonly rounded: Relation[];
  /** Those that do not hold while a part of them is missing: neither proof nor error. */
  readonly incomplete: Relation[];
  /** Of those, the ones that would hold the other way round: 2 where the figures give −2. */
  readonly turned: Relation[];
  /** How many hold and show something by it. */
  holds: number;
  /** How many of these would not hold the other way round too. */
  oneWay: number;
}

/** How often what shows a structure holds. Made once for all structures. */
type Proofs = (one: Structure) => number;

/** The relations of a table by structure, in the order of the first of each. */
export function structuresOf(table: Table, relations: readonly Relation[]): Structure[] {
  const owners = ownersOf(table.rows);
  const rowAt = new Map(table.rows.map((row, at) => [row, at]));
  const columnAt = new Map(table.columns.map((column, at) => [column, at]));
  const found = new Map<string, Structure>();
  for (const relation of relations) {
    const { result, check, addends } = relation;
    const row = rowAt.get(result.row) ?? 0;
    const isOfColumns = addends.every((addend) => addend.row === result.row);
    const key = `${check} ${isOfColumns ? (columnAt.get(result.column) ?? 0) : row}`;
    const owner = isOfColumns ? null : (owners.get(row) ?? row);
    const one = found.get(key) ?? emptyStructure(check, owner);
    found.set(key, one);
    weigh(one, relation);
  }
  return [...found.values()];
}

/**
 * How many places show each structure: its own, those of the same row's costs, incomes and nets, and, where it holds at
 * all or has one place only, those of its kind in the whole table.
 */
export function proofsIn(structures: readonly Structure[]): Proofs {
  const byCheck = new Map<string, number>();
  const byOwner = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string, holds: number) =>
    counts.set(key, (counts.get(key) ?? 0) + holds);
  for (const { check, owner, holds } of structures) {
    count(byCheck, check, holds);
    if (owner === null) continue;
    count(byOwner, String(owner), holds);
    count(byOwner, `${owner} ${check}`, holds);
  }
  return ({ check, owner, holds, relations }) => {
    const family = owner === null ? holds : (byOwner.get(String(owner)) ?? 0);
    if (holds === 0 && relations.length > 1) return family;
    const both = owner === null ? holds : (byOwner.get(`${owner} ${check}`) ?? 0);
    return (byCheck.get(check) ?? 0) + family - both;
  };
}

/** The row that a row of costs or incomes is part of, by position. */
function ownersOf(rows: readonly Row[]): Map<number, number> {
  const owners = new Map<number, number>();
  for (const { owner, costs, incomes } of partRows(rows)) {
    for (const part of [costs, incomes]) if (part !== undefined) owners.set(part, owner);
  }
  return owners;
}

function emptyStructure(check: RelationName, owner: number | null): Structure {
  return { check, relations: [], owner, broken: [], rounded: [], incomplete: [], turned: [], holds: 0, oneWay: 0 };
}

function weigh(one: Structure, relation: Relation): void {
  one.relations.push(relation);
  const difference = printedDifference(relation);
  const isTurned = isEitherWay(relation) && distanceOf(relation, turnedDifference(relation, difference)) !== "fel";
  const distance = distanceOf(relation, difference);
  if (distance === "fel" && relation.missing !== undefined) {
    one.incomplete.push(relation);
    return;
  }
  if (distance === "fel") {
    one.broken.push(relation);
    if (isTurned) one.turned.push(relation);
    return;
  }
  if (distance !== "lika") one.rounded.push(relation);
  if (isTelling(relation)) one.holds++;
  if (isEitherWay(relation) && !isTurned) one.oneWay++;
}

/** What is subtracted from which is a matter of convention. */
function isEitherWay({ check }: Relation): boolean {
  return check === "deviation" || check === "net";
}

/** Printed result + what the addends give. */
function turnedDifference({ result }: Relation, difference: number): number {
  return subtract(2 * result.cell.value, difference);
}

/** Zeros add up to anything, and a net of 0 does so whatever is subtracted from which. */
function isTelling(relation: Relation): boolean {
  if (relation.check === "net") return relation.result.cell.value !== 0;
  return placesOf(relation).some(({ cell }) => cell.value !== 0);
}
