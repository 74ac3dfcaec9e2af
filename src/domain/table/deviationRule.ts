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
  const amounts = table.rows.flatMap(({ cells }) => [cells[pair.actual]?.value ?? 0, cells[pair.budget]?.value ?? 0]);
  const isIncome = measure === "inkomster";
  return isIncome === sum(amounts) >= 0 ? "utfall-budget" : "budget-utfall";
}
