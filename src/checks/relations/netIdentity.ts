import type { Table } from "../../domain/table/table";
import { partRows, type PartRows } from "./partRows";
import { placeAt, type Relation } from "./relation";
import type { RelationCheck } from "../check";

/** See {@link netIdentity}. */
export const NET_IDENTITY: RelationCheck = { name: "net", on: "relations", relationsOf: netIdentity };

/**
 * Every net figure and its income and cost parts: income − cost where + is surplus, cost − income where + is net cost.
 *
 * Source of the rule: docs/regler.md, "Netto".
 *
 * @example netIdentity(prognos).length // 3: one net row in three columns
 */
function netIdentity(table: Table): Relation[] {
  const ofCost = table.convention.kind === "nettokostnad";
  return partRows(table.rows).flatMap(({ owner, costs, incomes }: PartRows) => {
    if (costs === undefined || incomes === undefined) return [];
    return table.columns.flatMap((column, index): Relation[] => {
      if (column.calculated || column.role === "avvikelse") return [];
      const [result, cost, income] = [owner, costs, incomes].map((row) => placeAt(table, row, index));
      if (result === undefined || cost === undefined || income === undefined) return [];
      const addends = [
        { ...income, factor: ofCost ? (-1 as const) : (1 as const) },
        { ...cost, factor: ofCost ? (1 as const) : (-1 as const) },
      ];
      return [{ check: NET_IDENTITY.name, result, addends, rounding: "sum" }];
    });
  });
}
