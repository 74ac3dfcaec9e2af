import type { DeviationFormula } from "../amount/sign";
import { FAVOURABLE, type AmountKind } from "../amount/sign";
import { MONEY_KINDS, type Convention, type Row, type Table } from "./table";

/**
 * Whether it is known what plus means on the net rows of a table of amounts. Where it is not, no deviation is computed and nothing is
 * called better or worse: the user is asked. Other tables are not about it.
 *
 * @example isSignKnown({ kind: "driftsammandrag-period", convention: { basis: "assumed", … } }) // false
 */
export function isSignKnown({ kind, convention }: Pick<Table, "kind" | "convention">): boolean {
  return !MONEY_KINDS.has(kind) || convention.basis !== "assumed";
}

/**
 * Whether plus means opposite things on the net rows of two tables. Where one of them does not tell, nothing is turned.
 *
 * @example areTurned(asResult, asNetCost) // true
 */
export function areTurned(one: Pick<Table, "kind" | "convention">, other: Pick<Table, "kind" | "convention">): boolean {
  return isSignKnown(one) && isSignKnown(other) && one.convention.kind !== other.convention.kind;
}

/** Whether it is known what plus means on one row; costs and income say so by their names. */
export function isRowSignKnown(table: Pick<Table, "kind" | "convention">, row: Pick<Row, "amountKind">): boolean {
  return isSignKnown(table) || row.amountKind !== table.convention.kind;
}

/**
 * The formula under which + is favourable on rows of a kind. Outlays with minus turn it.
 *
 * @example favourableFormula({ outlaysWithMinus: true, … }, "investering") // "utfall-budget"
 */
export function favourableFormula(
  { outlaysWithMinus = false }: Pick<Convention, "outlaysWithMinus">,
  kind: AmountKind,
): DeviationFormula {
  return kind === "investering" && outlaysWithMinus ? "utfall-budget" : FAVOURABLE[kind];
}
