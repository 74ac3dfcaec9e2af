import type { Column, Measure, Table } from "../../domain/table/table";
import { placeAt, type Relation } from "./relation";
import type { RelationCheck } from "../check";

/** See {@link investmentNet}. */
export const INVESTMENT_NET: RelationCheck = { name: "investmentNet", on: "relations", relationsOf: investmentNet };

/**
 * Every net investment and the outlays and income of the same role, period and year. Income is written with or without
 * a minus.
 *
 * Source of the rule: docs/regler.md, "Investeringar".
 *
 * @example investmentNet(investeringar).length // 4
 */
function investmentNet(table: Table): Relation[] {
  if (!table.kind.startsWith("investeringar")) return [];
  return table.columns.flatMap((column, netIndex) => {
    if (column.measure !== "netto" || column.calculated) return [];
    const outlays = sameTime(table, column, "utgifter");
    const incomes = sameTime(table, column, "inkomster");
    return table.rows.flatMap((_, row): Relation[] => {
      const [result, outlay, income] = [netIndex, outlays, incomes].map((index) => placeAt(table, row, index));
      if (result === undefined || outlay === undefined || income === undefined) return [];
      const addends = [
        { ...outlay, factor: 1 as const },
        { ...income, factor: income.cell.value < 0 ? (1 as const) : (-1 as const), unsigned: true },
      ];
      return [{ check: INVESTMENT_NET.name, result, addends, rounding: "sum" }];
    });
  });
}

function sameTime(table: Table, { role, period, year }: Column, measure: Measure): number {
  return table.columns.findIndex(
    (other) => other.measure === measure && other.role === role && other.period === period && other.year === year,
  );
}
