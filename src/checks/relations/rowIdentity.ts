import { comparisons } from "../../domain/table/comparison";
import { deviation } from "../../domain/amount/deviation";
import { FAVOURABLE, OPPOSITE, type DeviationFormula } from "../../domain/amount/sign";
import type { Row, Table } from "../../domain/table/table";
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
      const isUnsaid = table.columns[pair.budget]?.role === "utfall";
      const formula = isUnsaid ? "utfall-budget" : formulaOf(table, row, pair.deviation ?? -1);
      const addends = [
        { ...actual, factor: sign(deviation(1, 0, formula)) },
        { ...budget, factor: sign(deviation(0, 1, formula)) },
      ];
      return [{ check: ROW_IDENTITY.name, result, addends, rounding: "difference" }];
    });
  });
}

/**
 * The formula of the row's kind. A post of costs or income that is alone of its kind sets none by its own figures: it
 * follows the way round that the net rows show.
 */
function formulaOf({ rows, convention }: Table, { role, amountKind }: Row, column: number): DeviationFormula {
  const own = convention.formulas[amountKind];
  const isPart = amountKind === "intakt" || amountKind === "kostnad";
  if (convention.basis !== "inferred" || role !== "post" || !isPart || amountKind === convention.kind) return own;
  const alike = rows.filter((one) => one.role === "post" && one.amountKind === amountKind && one.cells[column]?.value);
  if (alike.length !== 1) return own;
  const isFavourable = convention.formulas[convention.kind] === FAVOURABLE[convention.kind];
  return isFavourable ? FAVOURABLE[amountKind] : OPPOSITE[FAVOURABLE[amountKind]];
}

function sign(value: number): 1 | -1 {
  return value < 0 ? -1 : 1;
}
