import { formatAmount } from "../../domain/amount/formatAmount";
import type { FindingMessage } from "../../domain/finding/findingMessage";
import type { AlternativeMessage, RelationPlace, WrongFigure } from "../../domain/finding/said/relationSaid";
import type { Distance } from "../../domain/finding/tolerance";
import type { ColumnRole, Row, Table } from "../../domain/table/table";
import { shownDecimals } from "../result/shownDecimals";
import { arithmetic, wholeArithmetic, type Show } from "./arithmetic";
import type { Cause } from "./blame";
import type { Hypothesis } from "./hypothesis";
import { differenceOf, placesOf, valueAt, type Corrections, type Place, type Relation } from "./relation";

/** Figures as the table prints them, with the decimals needed to see the relation's difference. */
export function showFor(table: Table, relation: Relation, corrections: Corrections): Show {
  const cells = placesOf(relation).map(({ cell }) => cell);
  const decimals = shownDecimals(table, cells, differenceOf(relation, corrections));
  return (value) => formatAmount(value, decimals);
}

/** What a difference that rounding can explain is said to be. */
export function roundingMessage(
  relation: Relation,
  distance: Exclude<Distance, "lika" | "fel">,
  corrections: Corrections,
  show: Show,
): FindingMessage {
  const given = arithmetic(relation, corrections, show);
  if (relation.check === "deviation") {
    return { code: "deviationRounded", values: { given, row: relation.result.row.label } };
  }
  const printed = show(valueAt(relation.result, corrections));
  const difference = show(differenceOf(relation, corrections));
  return { code: "sumRounded", values: { given, printed, difference, verdict: distance } };
}

/** The likeliest cause of a broken relation, with its arithmetic. `mended` holds the figures as they should be. */
export function causeMessage(
  relation: Relation,
  cause: Cause,
  before: Corrections,
  mended: Corrections,
  show: Show,
): FindingMessage {
  const [wrong, other] = cause.wrong;
  if (wrong === undefined) throw new Error("a cause blames a figure");
  if (wrong.kind === "swap" && other !== undefined) {
    return isTurnedNet(relation, cause)
      ? turnedNet(relation, before, mended, show)
      : { code: "changedPlaces", values: { one: expectedAt(wrong, show), other: expectedAt(other, show) } };
  }
  const also = cause.explains
    .filter((one) => one !== relation)
    .map(({ check, result }) => ({ check, row: result.row.label, column: result.column.header }));
  if (relation.result.key === wrong.place.key) return resultMessage(relation, wrong, also, before, show);
  const given = wholeArithmetic(relation, mended, show);
  return { code: "wrongAddend", values: { given, wrong: wrongFigure(wrong, show), also } };
}

/** Why the table's own figures do not tell what is wrong. */
export type Doubt = "unproved" | "eitherWay";

/** What breaks in so many places that the table was probably misread, or follows either of two formulas. */
export function doubtMessage(code: Doubt, relation: Relation, places: number, show: Show): FindingMessage {
  const { check, result } = relation;
  const given = arithmetic(relation, AS_PRINTED, show);
  return { code, values: { check, given, row: result.row.label, printed: show(result.cell.value), places } };
}

/** A sum that is right in all its columns without one of its rows. */
export function leavesOutMessage(relation: Relation, { label }: Row, columns: number, show: Show): FindingMessage {
  const { result } = relation;
  const given = arithmetic(relation, AS_PRINTED, show);
  const values = { given, row: result.row.label, printed: show(result.cell.value), left: label, columns };
  return { code: "leavesOut", values };
}

/** A sum that does not hold while some of what it adds says nothing, and how much that would have to be. */
export function partMissingMessage(relation: Relation, show: Show): FindingMessage {
  const { result, missing = [] } = relation;
  const rows = missing.map(({ label }) => label);
  const given = arithmetic(relation, AS_PRINTED, show);
  const left = show(differenceOf(relation, AS_PRINTED));
  return { code: "partMissing", values: { given, printed: show(result.cell.value), rows, left } };
}

const AS_PRINTED: Corrections = new Map();

/** Income and cost of one net have changed places; it is the net that looks wrong. */
export function isTurnedNet({ check, addends }: Relation, { wrong }: Cause): boolean {
  const isAddend = ({ place, kind }: Hypothesis) => kind === "swap" && addends.some(({ key }) => key === place.key);
  return check === "net" && wrong.length === 2 && wrong.every(isAddend);
}

/** One of several possible causes. */
export function alternativeMessage(hypothesis: Hypothesis, show: Show): AlternativeMessage {
  const { kind, other } = hypothesis;
  const values = expectedAt(hypothesis, show);
  if (kind === "sign") return { code: "sign", values };
  if (kind === "copy" && other) return { code: "repeated", values: { ...values, from: other.column.header } };
  return { code: "figure", values };
}

function expectedAt({ place, expected }: Hypothesis, show: Show) {
  return { name: `${place.row.label}, ${place.column.header}`, expected: show(expected) };
}

function turnedNet(relation: Relation, before: Corrections, mended: Corrections, show: Show): FindingMessage {
  const shown = (place: Place | undefined) => (place === undefined ? "" : show(valueAt(place, mended)));
  const [income, cost] = relation.addends;
  const printed = show(relation.result.cell.value);
  const given = arithmetic(relation, before, show);
  return { code: "turnedNet", values: { given, printed, cost: shown(cost), income: shown(income) } };
}

function resultMessage(
  relation: Relation,
  wrong: Hypothesis,
  also: readonly RelationPlace[],
  before: Corrections,
  show: Show,
): FindingMessage {
  const { check } = relation;
  const { kind, other } = wrong;
  const values = { given: arithmetic(relation, before, show), printed: show(wrong.place.cell.value), also };
  if (check === "deviation") {
    if (kind === "sign") return { code: "deviationSign", values };
    if (kind !== "copy" || !other) return { code: "deviationWrong", values };
    return { code: "deviationRepeats", values: { ...values, repeats: COMPARED[other.column.role] ?? "actual" } };
  }
  if (kind === "sign" && check === "sum") return { code: "sumSign", values };
  if (kind === "sign" && check === "net") return { code: "netSign", values };
  if (kind !== "value") return { code: "wrongResult", values: { ...values, wrong: wrongFigure(wrong, show) } };
  if (check === "net" || check === "investmentNet") return { code: "netWrong", values };
  return { code: "sumWrong", values: { ...values, difference: show(differenceOf(relation, before)) } };
}

const COMPARED: Readonly<Partial<Record<ColumnRole, "forecast" | "budget">>> = {
  prognos: "forecast",
  budget: "budget",
};

function wrongFigure({ place, expected, kind, other }: Hypothesis, show: Show): WrongFigure {
  const { label } = place.row;
  const values = { label, printed: show(place.cell.value), expected: show(expected) };
  switch (kind) {
    case "sign":
      return { code: place.cell.value > 0 ? "signMissing" : "signWrong", values: { label } };
    case "copy":
      return { code: "repeated", values: { ...values, from: other?.column.header ?? null } };
    case "unit":
      return { code: "otherUnit", values };
    case "digits":
      return { code: "digitsSwapped", values };
    case "swap":
    case "value":
      return { code: "otherFigure", values };
  }
}
