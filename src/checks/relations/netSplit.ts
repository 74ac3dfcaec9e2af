import type { Table } from "../../domain/table/table";
import type { NetFactors } from "../../relations/netColumns";
import { placeAt, type Place, type Relation } from "./relation";

/** A net figure with the cost and the income that it is the net of. */
export interface NetSplit {
  readonly result: Place;
  readonly cost: Place;
  readonly income: Place;
}

/** Where a figure stands in its table, by row and column. */
type At = readonly [row: number, column: number];

/**
 * The split of a net, or null where one of the three is no figure.
 *
 * @example netSplitAt(table, [0, 2], [1, 2], [2, 2])?.cost.cell.value // 642.6
 */
export function netSplitAt(table: Table, net: At, costs: At, incomes: At): NetSplit | null {
  const [result, cost, income] = [net, costs, incomes].map(([row, column]) => placeAt(table, row, column));
  return result === undefined || cost === undefined || income === undefined ? null : { result, cost, income };
}

/** What the three figures of a split must be to each other. */
export function netRelation({ result, cost, income }: NetSplit, [ofCost, ofIncome]: NetFactors): Relation {
  const addends = [
    { ...income, factor: ofIncome },
    { ...cost, factor: ofCost },
  ];
  return { check: "net", result, addends, rounding: "sum" };
}
