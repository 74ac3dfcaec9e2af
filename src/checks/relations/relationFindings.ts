import { subtract } from "../../domain/amount/amount";
import type { Consequence, Correction, Finding } from "../../domain/finding/finding";
import type { FindingMessage } from "../../domain/finding/findingMessage";
import type { Table } from "../../domain/table/table";
import type { Cause } from "./blame";
import type { Hypothesis } from "./hypothesis";
import {
  differenceOf,
  distanceOf,
  expectedOf,
  holdsAny,
  nameOf,
  printedDifference,
  type Corrections,
  type Relation,
} from "./relation";
import { provedRelations, type LeavesOut } from "./provedRelations";
import {
  alternativeMessage,
  causeMessage,
  doubtMessage,
  isTurnedNet,
  leavesOutMessage,
  partMissingMessage,
  roundingMessage,
  showFor,
  type Doubt,
} from "./relationMessage";

const AS_PRINTED: Corrections = new Map();

/**
 * The relations of a table that do not hold, each cause once: the figure to blame, what follows from it, and what else
 * could have caused it. Differences that rounding can explain are told once the errors are mended, with the tolerance in
 * `domain/tolerance.ts`.
 *
 * @example relationFindings(table, columnFoots(table))[0]?.message.code // "wrongAddend"
 */
export function relationFindings(table: Table, relations: readonly Relation[]): Finding[] {
  const { proved, rounded, causes, doubted, eitherWay, incomplete, leavesOut } = provedRelations(table, relations);
  const wrong = causes.flatMap((cause) => [...cause.wrong, ...(cause.follows ?? [])]);
  const mended = new Map(wrong.map(({ place, expected }) => [place.key, expected]));
  const errors = causes.map((cause) => causeFinding(table, cause, mended));
  const explained = new Set(causes.flatMap((cause) => cause.explains));
  const asPrinted = new Set(rounded);
  // Once a figure of it is mended, a relation differs by something else than printed.
  const mayBeRounded = (relation: Relation) =>
    !explained.has(relation) && (asPrinted.has(relation) || (mended.size > 0 && holdsAny(relation, mended)));
  const roundings = proved.filter(mayBeRounded).flatMap((relation) => roundingFinding(table, relation, mended) ?? []);
  return [
    ...errors,
    ...roundings,
    ...incomplete.map((one) => suspicion(table, one, partMissingMessage(one, showFor(table, one, AS_PRINTED)))),
    ...leavesOut.flatMap((one) => leftOut(table, one)),
    ...doubt(table, doubted, "unproved"),
    ...doubt(table, eitherWay, "eitherWay"),
  ];
}

function causeFinding(table: Table, cause: Cause, mended: Corrections): Finding {
  const [wrong] = cause.wrong;
  const relation = cause.explains.find(({ result }) => result.key === wrong?.place.key) ?? cause.explains[0];
  if (wrong === undefined || relation === undefined) throw new Error("a cause blames a figure of a relation");
  const keys = new Set(cause.wrong.map(({ place }) => place.key));
  // What other causes have mended is taken as mended here: only this cause's own figures stand as printed.
  const before: Corrections = { get: (key) => (keys.has(key) ? undefined : mended.get(key)) };
  const show = showFor(table, relation, before);
  const isTurned = isTurnedNet(relation, cause);
  const place = isTurned ? relation.result : wrong.place;
  const expected = isTurned ? expectedOf(relation, AS_PRINTED) : wrong.expected;
  return {
    check: relation.check,
    severity: "fel",
    class: wrong.kind === "sign" || isTurned ? "sign-error" : "wrong-value",
    table: table.id,
    ...nameOf(place),
    printed: place.cell.value,
    expected,
    difference: subtract(place.cell.value, expected),
    message: causeMessage(relation, cause, before, mended, show),
    source: place.cell.source,
    certain: cause.certain && !isTurned,
    alternatives: cause.alternatives.map((one) => ({
      ...nameOf(one.place),
      printed: one.place.cell.value,
      expected: one.expected,
      source: one.place.cell.source,
      message: alternativeMessage(one, show),
    })),
    consequences: cause.explains
      .filter(({ result }) => !keys.has(result.key) && result.key !== place.key)
      .map(consequence),
    corrections: [...cause.wrong, ...(cause.follows ?? []).filter(isTyped)].flatMap(correction),
  };
}

function consequence(relation: Relation): Consequence {
  const { result, check } = relation;
  return {
    check,
    ...nameOf(result),
    printed: result.cell.value,
    expected: expectedOf(relation, AS_PRINTED),
    source: result.cell.source,
  };
}

/** A formula follows by itself. */
function isTyped({ place }: Hypothesis): boolean {
  return place.cell.formula === undefined;
}

function correction({ place, expected }: Hypothesis): Correction[] {
  return place.cell.source === null ? [] : [{ source: place.cell.source, value: expected }];
}

function roundingFinding(table: Table, relation: Relation, mended: Corrections): Finding | null {
  const difference = differenceOf(relation, mended);
  const distance = distanceOf(relation, difference);
  if (distance === "lika" || distance === "fel") return null;
  const { result, check } = relation;
  return {
    check,
    severity: distance,
    class: "rounding",
    table: table.id,
    ...nameOf(result),
    printed: result.cell.value,
    expected: expectedOf(relation, mended),
    difference,
    message: roundingMessage(relation, distance, mended, showFor(table, relation, mended)),
    source: result.cell.source,
  };
}

/** One question about the reading for all that breaks with it; nothing to mend. */
function doubt(table: Table, broken: readonly Relation[], why: Doubt): Finding[] {
  const [first] = broken;
  if (first === undefined) return [];
  return [suspicion(table, first, doubtMessage(why, first, broken.length, showFor(table, first, AS_PRINTED)))];
}

/** A question, once for all columns: the row may be left out on purpose. */
function leftOut(table: Table, { broken, left }: LeavesOut): Finding[] {
  const [first] = broken;
  if (first === undefined) return [];
  return [suspicion(table, first, leavesOutMessage(first, left, broken.length, showFor(table, first, AS_PRINTED)))];
}

function suspicion(table: Table, relation: Relation, message: FindingMessage): Finding {
  const { check, result } = relation;
  return {
    check,
    severity: "misstänkt",
    class: "wrong-value",
    table: table.id,
    ...nameOf(result),
    printed: result.cell.value,
    expected: expectedOf(relation, AS_PRINTED),
    difference: printedDifference(relation),
    message,
    source: result.cell.source,
  };
}
