import type { Row, RowRole, Table } from "../domain/table";
import { placeAt, type Relation } from "./relation";

/**
 * Every net figure and its income and cost parts: income − cost where + is surplus, cost − income where + is net cost.
 *
 * Source of the rule: DESIGN "Checks", netto = intäkter − kostnader.
 *
 * @example netIdentity(prognos).length // 3: one net row in three columns
 */
export function netIdentity(table: Table): Relation[] {
  const ofCost = table.convention.kind === "nettokostnad";
  return table.rows.flatMap((net, netIndex) => {
    const costs = partOf(table, net, "varav-kostnader");
    const incomes = partOf(table, net, "varav-intakter");
    if (costs < 0 || incomes < 0) return [];
    return table.columns.flatMap((column, index): Relation[] => {
      if (column.calculated || column.role === "avvikelse") return [];
      const [result, cost, income] = [netIndex, costs, incomes].map((row) => placeAt(table, row, index));
      if (result === undefined || cost === undefined || income === undefined) return [];
      const addends = [
        { ...income, factor: ofCost ? (-1 as const) : (1 as const) },
        { ...cost, factor: ofCost ? (1 as const) : (-1 as const) },
      ];
      return [{ check: "netto = intäkter − kostnader", result, addends, rounding: "sum" }];
    });
  });
}

function partOf(table: Table, net: Row, role: RowRole): number {
  return table.rows.findIndex((row) => row.role === role && row.parent === net.label);
}
