import { sum } from "../amount/amount";
import type { DeviationFormula } from "../amount/sign";
import type { Comparison } from "./comparison";
import { isRowSignKnown } from "./signKnown";
import type { Row, Table } from "./table";

/**
 * How the deviation of a row is made from a pair of columns, or null where it is not known what plus means. A printed
 * deviation follows its table's formula. One that the workbook lacks is favourable with plus, also in columns that hold
 * only outlays or only income, with or without minus.
 *
 * @example deviationRule(table, row, { actual: 0, budget: 1, deviation: null }) // "budget-utfall" for net costs
 */
export function deviationRule(table: Table, row: Row, pair: Comparison): DeviationFormula | null {
  if (!isRowSignKnown(table, row)) return null;
  const measure = table.columns[pair.budget]?.measure ?? null;
  const isPrinted = pair.deviation !== null && table.columns[pair.deviation]?.calculated === false;
  if (isPrinted || measure === null || measure === "netto") return table.convention.formulas[row.amountKind];
  const isIncome = measure === "inkomster";
  return isIncome === hasPlus(table, pair) ? "utfall-budget" : "budget-utfall";
}

/** What `hasPlus` has answered, by pair: every row of a table asks for the whole of it. */
const known = new WeakMap<Table, Map<string, boolean>>();

/** Whether the amounts that a pair compares are written with plus, as they add up. */
function hasPlus(table: Table, { actual, budget }: Comparison): boolean {
  const ofTable = known.get(table) ?? new Map<string, boolean>();
  known.set(table, ofTable);
  const key = `${actual}:${budget}`;
  const before = ofTable.get(key);
  if (before !== undefined) return before;
  const amounts = table.rows.flatMap(({ cells }) => [cells[actual]?.value ?? 0, cells[budget]?.value ?? 0]);
  const answer = sum(amounts) >= 0;
  ofTable.set(key, answer);
  return answer;
}
