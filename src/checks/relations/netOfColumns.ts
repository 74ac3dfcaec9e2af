import type { Column, Measure, Table } from "../../domain/table/table";
import { placeAt, type Place, type Relation } from "./relation";

/** A net figure with the income and the cost that stand in columns beside it. */
interface Split {
  readonly result: Place;
  readonly cost: Place;
  readonly income: Place;
}

/** How the two count. */
type Factors = readonly [cost: 1 | -1, income: 1 | -1];

const WAYS: readonly Factors[] = [
  [-1, 1],
  [1, -1],
  [1, 1],
];
/** Three figures, each rounded by itself. */
const ROUNDING = 1.501;

/**
 * Every net figure and the income and cost in the columns beside it: the way the two count is the one that holds on most
 * of their rows; where none does, the net is of something else and nothing is claimed.
 *
 * Source of the rule: docs/regler.md, "Netto".
 *
 * @example netOfColumns(driftredovisning).length // 3: one for each row
 */
export function netOfColumns(table: Table): Relation[] {
  return table.columns.flatMap((column, netIndex) => {
    if (column.measure !== "netto" || column.calculated || column.role === "avvikelse") return [];
    const [costs, incomes] = [beside(table, column, "utgifter"), beside(table, column, "inkomster")];
    const splits = table.rows.flatMap((_, row): Split[] => {
      const [result, cost, income] = [netIndex, costs, incomes].map((index) => placeAt(table, row, index));
      return result === undefined || cost === undefined || income === undefined ? [] : [{ result, cost, income }];
    });
    const counts = WAYS.map((way) => splits.filter((split) => holds(split, way)).length);
    const most = Math.max(...counts);
    const way = WAYS[counts.indexOf(most)];
    if (way === undefined || most * 2 <= splits.length) return [];
    return splits.map(({ result, cost, income }): Relation => {
      const addends = [
        { ...income, factor: way[1] },
        { ...cost, factor: way[0] },
      ];
      return { check: "net", result, addends, rounding: "sum" };
    });
  });
}

function beside(table: Table, { role, period, year, group }: Column, measure: Measure): number {
  return table.columns.findIndex(
    (other) =>
      other.measure === measure &&
      other.role === role &&
      other.period === period &&
      other.year === year &&
      other.group === group,
  );
}

function holds({ result, cost, income }: Split, [ofCost, ofIncome]: Factors): boolean {
  const net = ofCost * cost.cell.value + ofIncome * income.cell.value;
  return Math.abs(net - result.cell.value) <= ROUNDING * Math.max(result.grain, cost.grain, income.grain);
}
