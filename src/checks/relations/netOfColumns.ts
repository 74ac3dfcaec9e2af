import type { Table } from "../../domain/table/table";
import { netColumns } from "../../relations/netColumns";
import { netRelation, netSplitAt } from "./netSplit";
import type { Relation } from "./relation";

/**
 * Every net figure and the income and cost in the columns beside it, counted as the rows show; where they do not, the net
 * is of something else and nothing is claimed.
 *
 * Source of the rule: docs/regler.md, "Netto".
 *
 * @example netOfColumns(driftredovisning).length // 3: one for each row
 */
export function netOfColumns(table: Table): Relation[] {
  return netColumns(table.columns, table.rows).flatMap(({ net, cost, income, factors, isShown }) => {
    if (!isShown) return [];
    const splits = table.rows.flatMap((_, row) => netSplitAt(table, [row, net], [row, cost], [row, income]) ?? []);
    return splits.map((split) => netRelation(split, factors));
  });
}
