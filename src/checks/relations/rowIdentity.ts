import { comparisons } from "../../domain/table/comparison";
import { deviation } from "../../domain/amount/deviation";
import { FAVOURABLE, OPPOSITE, type DeviationFormula } from "../../domain/amount/sign";
import type { Row, Table } from "../../domain/table/table";
import { asAddend, placeAt, type Relation } from "./relation";
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
    const { deviation: place } = pair;
    if (place === null || table.columns[place]?.calculated !== false) return [];
    const isUnsaid = table.columns[pair.budget]?.role === "utfall";
    const relations: Relation[] = [];
    for (const [index, row] of table.rows.entries()) {
      const result = placeAt(table, index, place);
      const actual = placeAt(table, index, pair.actual);
      const budget = placeAt(table, index, pair.budget);
      if (result === undefined || actual === undefined || budget === undefined) continue;
      const formula = isUnsaid ? "utfall-budget" : formulaOf(table, row, place);
      const addends = [
        asAddend(actual, sign(deviation(1, 0, formula))),
        asAddend(budget, sign(deviation(0, 1, formula))),
      ];
      relations.push({ check: ROW_IDENTITY.name, result, addends, rounding: "difference" });
    }
    return relations;
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
