import type { Column, Measure, Table } from "../../domain/table/table";
import { netRelation, netSplitAt, type NetFactors, type NetSplit } from "./netSplit";
import type { Relation } from "./relation";

const WAYS: readonly NetFactors[] = [
  [-1, 1],
  [1, -1],
  [1, 1],
];
/** Three figures, each rounded by itself. */
const ROUNDING = 1.501;

/**
 * Every net figure and the income and cost in the columns beside it: the way the two count is the one that holds on most
 * of their rows, or on half of them where no other holds on as many; where none does, the net is of something else and nothing is claimed.
 *
 * Source of the rule: docs/regler.md, "Netto".
 *
 * @example netOfColumns(driftredovisning).length // 3: one for each row
 */
export function netOfColumns(table: Table): Relation[] {
  return table.columns.flatMap((column, netIndex) => {
    if (column.measure !== "netto" || column.calculated || column.role === "avvikelse") return [];
    const [costs, incomes] = [beside(table, column, "utgifter"), beside(table, column, "inkomster")];
    const splits = table.rows.flatMap(
      (_, row) => netSplitAt(table, [row, netIndex], [row, costs], [row, incomes]) ?? [],
    );
    const way = shownWay(splits);
    if (way === null) return [];
    return splits.map((split) => netRelation(split, way));
  });
}

/** The way that holds on most rows, or on half of them, two at the least, while every other holds on fewer. */
function shownWay(splits: readonly NetSplit[]): NetFactors | null {
  const counts = WAYS.map((way) => splits.filter((split) => holds(split, way)).length);
  const most = Math.max(...counts);
  const isAlone = counts.filter((count) => count === most).length === 1;
  const isShown = most * 2 > splits.length || (most >= 2 && isAlone && most * 2 === splits.length);
  return isShown ? (WAYS[counts.indexOf(most)] ?? null) : null;
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

function holds({ result, cost, income }: NetSplit, [ofCost, ofIncome]: NetFactors): boolean {
  const net = ofCost * cost.cell.value + ofIncome * income.cell.value;
  return Math.abs(net - result.cell.value) <= ROUNDING * Math.max(result.grain, cost.grain, income.grain);
}
