import { subtract } from "../domain/amount";
import { comparisons } from "../domain/comparison";
import { deviation } from "../domain/deviation";
import type { Finding } from "../domain/finding";
import { formatAmount } from "../domain/formatAmount";
import type { DeviationFormula } from "../domain/sign";
import { rowName, type Row, type Table, type TableCell } from "../domain/table";
import { differenceDistance, printedUnit } from "../domain/tolerance";
import { sourceKey, type CheckResult } from "./checkResult";

/**
 * Every printed deviation against the two figures it compares, with the formula of the row's amount kind in the
 * table's convention. Up to one printed unit is rounding, beyond it an error.
 *
 * `corrected` holds figures that another check has shown to be wrong, by source cell, so that one cause gives one
 * finding.
 *
 * Source of the rule: DESIGN "Checks", row identity.
 *
 * @example rowIdentity(prognos, new Map()).findings[0]?.explanation
 * // "Avvikelsen upprepar prognosen 354 881. Rätt är 354 881 − 356 658 = −1 777."
 */
export function rowIdentity(table: Table, corrected: ReadonlyMap<string, number>): CheckResult {
  const findings: Finding[] = [];
  let performed = 0;
  for (const pair of comparisons(table.columns)) {
    const column = pair.deviation === null ? undefined : table.columns[pair.deviation];
    if (pair.deviation === null || column === undefined || column.calculated) continue;
    for (const row of table.rows) {
      const actual = valueOf(row.cells[pair.actual], corrected);
      const budget = valueOf(row.cells[pair.budget], corrected);
      const printed = row.cells[pair.deviation];
      if (actual === null || budget === null || printed?.value == null) continue;
      performed++;
      const formula = table.convention.formulas[row.amountKind];
      const expected = deviation(actual, budget, formula);
      const units = [row.cells[pair.actual], row.cells[pair.budget], printed].map((cell) =>
        cell ? printedUnit(cell) : 1,
      );
      const unit = Math.max(...units);
      const difference = subtract(printed.value, expected);
      const distance = differenceDistance(difference, unit);
      if (distance === "lika") continue;
      findings.push({
        check: "avvikelse",
        severity: distance,
        table: table.id,
        row: rowName(row),
        column: column.header,
        printed: printed.value,
        expected,
        difference,
        source: printed.source,
        ...(distance === "avrundning"
          ? { class: "rounding" as const, explanation: sentence(row, actual, budget, expected, formula, unit) }
          : cause(printed.value, actual, budget, expected)),
      });

      function cause(value: number, a: number, b: number, right: number): Pick<Finding, "class" | "explanation"> {
        const correct = `Rätt är ${arithmetic(a, b, right, formula, unit)}.`;
        const show = (amount: number) => formatAmount(amount, decimalsOf(unit));
        const actualName = table.columns[pair.actual]?.role === "prognos" ? "prognosen" : "utfallet";
        if (value === a)
          return { class: "wrong-value", explanation: `Avvikelsen upprepar ${actualName} ${show(a)}. ${correct}` };
        if (value === b)
          return { class: "wrong-value", explanation: `Avvikelsen upprepar budgeten ${show(b)}. ${correct}` };
        if (Math.abs(value + right) <= unit)
          return { class: "sign-error", explanation: `Avvikelsen ${show(value)} har fel tecken. ${correct}` };
        return { class: "wrong-value", explanation: `Tryckt avvikelse är ${show(value)}. ${correct}` };
      }
    }
  }
  return { performed, findings };
}

function valueOf(cell: TableCell | undefined, corrected: ReadonlyMap<string, number>): number | null {
  if (cell === undefined) return null;
  const key = cell.source ? sourceKey(cell.source) : "";
  return corrected.get(key) ?? cell.value;
}

function sentence(
  row: Row,
  actual: number,
  budget: number,
  expected: number,
  formula: DeviationFormula,
  unit: number,
): string {
  return `${arithmetic(actual, budget, expected, formula, unit)} för ${row.label}: skillnaden ryms i avrundningen.`;
}

function arithmetic(actual: number, budget: number, result: number, formula: DeviationFormula, unit: number): string {
  const [first, second] = formula === "utfall-budget" ? [actual, budget] : [budget, actual];
  const show = (amount: number) => formatAmount(amount, decimalsOf(unit));
  return `${show(first)} − ${second < 0 ? `(${show(second)})` : show(second)} = ${show(result)}`;
}

function decimalsOf(unit: number): number {
  return Math.max(0, Math.round(-Math.log10(unit)));
}
