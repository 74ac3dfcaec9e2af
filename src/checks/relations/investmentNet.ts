import type { Table } from "../../domain/table/table";
import { netColumns } from "../../relations/netColumns";
import { placeAt, type Relation } from "./relation";
import type { RelationCheck } from "../check";

/** See {@link investmentNet}. */
export const INVESTMENT_NET: RelationCheck = { name: "investmentNet", on: "relations", relationsOf: investmentNet };

/**
 * Every net investment and the outlays and income of the same role, period and year: their sum as they stand
 * where the rows show it, else outlays less income, which is written with or without a minus.
 *
 * Source of the rule: docs/regler.md, "Investeringar".
 *
 * @example investmentNet(investeringar).length // 4
 */
function investmentNet(table: Table): Relation[] {
  if (!table.kind.startsWith("investeringar")) return [];
  return netColumns(table.columns, table.rows).flatMap(({ net, cost, income: gained, factors, isShown }) =>
    table.rows.flatMap((_, row): Relation[] => {
      const [result, outlay, income] = [net, cost, gained].map((index) => placeAt(table, row, index));
      if (result === undefined || outlay === undefined || income === undefined) return [];
      const isSum = isShown && factors.every((factor) => factor === 1);
      const ofIncome = isSum || income.cell.value < 0 ? (1 as const) : (-1 as const);
      const addends = [
        { ...outlay, factor: 1 as const },
        { ...income, factor: ofIncome, ...(!isSum && { unsigned: true }) },
      ];
      return [{ check: INVESTMENT_NET.name, result, addends, rounding: "sum" }];
    }),
  );
}
