import type { Row, Table } from "../../domain/table/table";
import type { Cause } from "./blame";
import { findCauses } from "./findCauses";
import { distanceOf, printedDifference, type Relation } from "./relation";
import { proofsIn, structuresOf, type Structure } from "./structures";

/** So many other places must show a structure before a figure is called wrong because of it. */
const LEAST_PROOFS = 2;

/** The relations of a table, by whether the table itself proves them. */
interface WeighedRelations {
  readonly proved: readonly Relation[];
  /** Of those, the ones that hold as printed but for rounding. */
  readonly rounded: readonly Relation[];
  /** Why those that are proved do not hold. */
  readonly causes: readonly Cause[];
  /** What breaks and is shown by nothing else. Probably the table was misread. */
  readonly doubted: readonly Relation[];
  /** What would hold the other way round, in a table that has as many rows of the one way as of the other. */
  readonly eitherWay: readonly Relation[];
  /** What breaks and has a part that is missing, which may be all that is wrong. */
  readonly incomplete: readonly Relation[];
  /** The sums that are right in every column but for one row. */
  readonly leavesOut: readonly LeavesOut[];
}

/** A sum that breaks in several columns, and the row without which it is right in all of them. */
export interface LeavesOut {
  readonly broken: readonly Relation[];
  readonly left: Row;
}

/**
 * Tells the relations that the table proves in other places from those that hold nowhere: a relation that holds nowhere
 * is our misreading, not the user's error. A sum is proved by its other columns, or by the costs, incomes and nets of the
 * same row; a sum with one column only, by the table's other sums; a deviation by the other rows. A figure that alone
 * breaks relations of two kinds proves both. Where a deviation or a net holds one way on as many rows as the other way,
 * nothing tells which of them is wrong. A sum that leaves out one row wherever that has a figure may be meant so.
 *
 * Source of the rule: docs/regler.md, "Bevisade samband".
 */
export function provedRelations(table: Table, all: readonly Relation[]): WeighedRelations {
  const structures = structuresOf(table, all);
  const incomplete = structures.flatMap((one) => one.incomplete);
  const unheard = new Set(incomplete);
  const relations = unheard.size === 0 ? all : all.filter((one) => !unheard.has(one));
  const broken = structures.flatMap((one) => one.broken);
  const causes = findCauses(relations, broken);
  const shared = sharedCauses(causes);
  const isUnexplained = (one: Relation) => !shared.has(one);
  const eitherWay = new Set(
    structures.filter((one) => isUndecided(one, table)).flatMap(({ turned }) => turned.filter(isUnexplained)),
  );
  const proofsOf = proofsIn(structures);
  const isDoubted = (one: Structure) =>
    one.broken.some((each) => isUnexplained(each) && !eitherWay.has(each)) && proofsOf(one) < LEAST_PROOFS;
  const doubted = structures.filter(isDoubted);
  const leavesOut = structures.flatMap((one) => {
    const row = one.broken.every(isUnexplained) ? rowLeftOut(one) : null;
    return row === null || doubted.includes(one) ? [] : [{ broken: one.broken, left: row }];
  });
  const left = new Set([
    ...eitherWay,
    ...doubted.flatMap((one) => one.relations),
    ...leavesOut.flatMap((one) => one.broken),
  ]);
  const isProved = (one: Relation) => !left.has(one);
  const proved = left.size === 0 ? relations : relations.filter(isProved);
  return {
    proved,
    rounded: structures.flatMap((one) => one.rounded).filter(isProved),
    causes: left.size === 0 ? causes : findCauses(proved, broken.filter(isProved)),
    doubted: doubted.flatMap(({ broken }) => broken.filter((one) => !eitherWay.has(one))),
    eitherWay: [...eitherWay],
    incomplete,
    leavesOut,
  };
}

/** The only row without which a sum that breaks in two columns or more is right in all that it has. */
function rowLeftOut({ check, broken, relations }: Structure): Row | null {
  const [first, second] = broken;
  if (check !== "sum" || first === undefined || second === undefined) return null;
  const rows = first.addends.map(({ row }) => row).filter((row) => relations.every((one) => isRightWithout(one, row)));
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

function isRightWithout(relation: Relation, row: Row): boolean {
  const addend = relation.addends.find((one) => one.row === row);
  const difference = printedDifference(relation) + (addend === undefined ? 0 : addend.factor * addend.cell.value);
  return distanceOf(relation, difference) !== "fel";
}

/** It holds the other way round as often as this way. The deviations of the table say what plus means for a net too. */
function isUndecided({ check, turned, oneWay }: Structure, { convention }: Table): boolean {
  const others = check === "net" && convention.basis !== "assumed" ? oneWay + 1 : oneWay;
  return turned.length > 0 && turned.length >= others;
}

/**
 * The relations that break for a figure which breaks another kind of relation too, so that one mended figure makes both
 * right: a sum and its deviation do not fail together because a table was misread.
 */
function sharedCauses(causes: readonly Cause[]): Set<Relation> {
  const shared = causes.filter(
    ({ wrong, explains }) => wrong.length === 1 && new Set(explains.map(({ check }) => check)).size > 1,
  );
  return new Set(shared.flatMap(({ explains }) => explains));
}
