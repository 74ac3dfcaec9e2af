import { sumRows } from "../../domain/table/sumRows";
import type { RowRole, Table } from "../../domain/table/table";
import { placeAt, type Addend, type Relation } from "./relation";
import type { RelationCheck } from "../check";

/** See {@link partsFoot}. */
export const PARTS_FOOT: RelationCheck = { name: "sumOfParts", on: "relations", relationsOf: partsFoot };

const PARTS: readonly RowRole[] = ["varav-kostnader", "varav-intakter"];

/**
 * The cost and income parts of a sum and the same parts of its posts, where every post gives them.
 *
 * Source of the rule: docs/regler.md, "Summor"; a sum that was indexed by itself no longer adds up.
 *
 * @example partsFoot(budgetPlan).length // 8: the sum's costs in eight columns
 */
function partsFoot(table: Table): Relation[] {
  return sumRows(table.rows).flatMap(({ index, since: posts }) => {
    return PARTS.flatMap((role) => {
      const part = partOf(table, index, role);
      const parts = posts.flatMap((post) => partOf(table, post, role) ?? []);
      if (part === undefined || parts.length < 2 || parts.length < posts.length) return [];
      return table.columns.flatMap((column, columnIndex): Relation[] => {
        const result = column.calculated ? undefined : placeAt(table, part, columnIndex);
        const addends = parts.flatMap((row): Addend[] => {
          const place = placeAt(table, row, columnIndex);
          return place === undefined ? [] : [{ ...place, factor: 1 }];
        });
        if (result === undefined || addends.length < parts.length) return [];
        return [{ check: PARTS_FOOT.name, result, addends, rounding: "sum" }];
      });
    });
  });
}

/** The part of a row: it stands below its row, before the next that is no part. */
function partOf(table: Table, owner: number, role: RowRole): number | undefined {
  for (let index = owner + 1; index < table.rows.length; index++) {
    const row = table.rows[index];
    if (row === undefined || !row.role.startsWith("varav")) return undefined;
    if (row.role === role) return index;
  }
  return undefined;
}
