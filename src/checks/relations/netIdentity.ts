import type { Row, Table } from "../../domain/table/table";
import type { NetFactors } from "../../relations/netColumns";
import { netOfColumns } from "./netOfColumns";
import { partRows, type PartRows } from "../../relations/partRows";
import { netRelation, netSplitAt, type NetSplit } from "./netSplit";
import type { Relation } from "./relation";
import type { RelationCheck } from "../check";

/** See {@link netIdentity}. */
export const NET_IDENTITY: RelationCheck = { name: "net", on: "relations", relationsOf: netIdentity };

/**
 * Every net figure and its income and cost parts: income − cost where + is surplus, cost − income where + is net cost,
 * and their sum where one of the two is written with a minus. The row that is split decides, since rows of one table
 * may follow several conventions.
 *
 * Source of the rule: docs/regler.md, "Netto".
 *
 * @example netIdentity(prognos).length // 3: one net row in three columns
 */
function netIdentity(table: Table): Relation[] {
  const ofColumns = table.kind.startsWith("investeringar") ? [] : netOfColumns(table);
  return [...partRows(table.rows).flatMap((rows) => ofParts(table, rows)), ...ofColumns];
}

function ofParts(table: Table, rows: PartRows): Relation[] {
  const splits = splitsOf(table, rows);
  const owner = table.rows[rows.owner];
  if (owner === undefined || splits.length === 0) return [];
  const factors = factorsOf(owner, splits);
  return splits.map((split) => netRelation(split, factors));
}

function splitsOf(table: Table, { owner, costs, incomes }: PartRows): NetSplit[] {
  if (costs === undefined || incomes === undefined) return [];
  return table.columns.flatMap((column, index) => {
    if (column.calculated || column.role === "avvikelse") return [];
    return netSplitAt(table, [owner, index], [costs, index], [incomes, index]) ?? [];
  });
}

function factorsOf({ amountKind }: Row, splits: readonly NetSplit[]): NetFactors {
  const signs = splits.map(({ cost, income }) => Math.sign(cost.cell.value * income.cell.value));
  if (signs.filter((sign) => sign < 0).length * 2 > signs.length) return [1, 1];
  return amountKind === "resultat" || amountKind === "intakt" ? [-1, 1] : [1, -1];
}
