import { comparisons } from "../../domain/table/comparison";
import { deviation } from "../../domain/amount/deviation";
import type { Table } from "../../domain/table/table";
import { placeAt, type Relation } from "./relation";
import type { RelationCheck } from "../check";

/** See {@link rowIdentity}. */
export const ROW_IDENTITY: RelationCheck = { name: "deviation", on: "relations", relationsOf: rowIdentity };

/**
 * Every printed deviation and the two figures it compares, with the formula of the row's amount kind in the table's
 * convention. Up to one grain is rounding, beyond it an error.
 *
 * Source of the rule: docs/regler.md, "Avvikelser på raden".
 *
 * @example rowIdentity(prognos).length // 11: one deviation per row
 */
function rowIdentity(table: Table): Relation[] {
  return comparisons(table.columns).flatMap((pair) => {
    if (pair.deviation === null || table.columns[pair.deviation]?.calculated !== false) return [];
    return table.rows.flatMap((row, index): Relation[] => {
      const [result, actual, budget] = [pair.deviation ?? -1, pair.actual, pair.budget].map((column) =>
        placeAt(table, index, column),
      );
      if (result === undefined || actual === undefined || budget === undefined) return [];
      const formula = table.convention.formulas[row.amountKind];
      const addends = [
        { ...actual, factor: sign(deviation(1, 0, formula)) },
        { ...budget, factor: sign(deviation(0, 1, formula)) },
      ];
      return [{ check: ROW_IDENTITY.name, result, addends, rounding: "difference" }];
    });
  });
}

function sign(value: number): 1 | -1 {
  return value < 0 ? -1 : 1;
}
