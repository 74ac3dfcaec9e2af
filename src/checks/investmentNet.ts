import { subtract } from "../domain/amount";
import type { Finding } from "../domain/finding";
import { formatAmount } from "../domain/formatAmount";
import { rowName, type Measure, type Table } from "../domain/table";
import { printedUnit, sumDistance } from "../domain/tolerance";
import { isFigure, type CheckResult } from "./checkResult";

/**
 * Every net investment against outlays − income of the same role, period and year. Income is written with or without
 * a minus.
 *
 * Source of the rule: DESIGN "Checks", investments net and sums.
 *
 * @example investmentNet(investeringar).performed // 4
 */
export function investmentNet(table: Table): CheckResult {
  const findings: Finding[] = [];
  let performed = 0;
  table.columns.forEach((column, netIndex) => {
    if (column.measure !== "netto") return;
    const same = (measure: Measure) =>
      table.columns.findIndex(
        (other) =>
          other.measure === measure &&
          other.role === column.role &&
          other.period === column.period &&
          other.year === column.year,
      );
    for (const row of table.rows) {
      const [net, outlay, income] = [netIndex, same("utgifter"), same("inkomster")].map((index) => row.cells[index]);
      if (!isFigure(net) || !isFigure(outlay) || !isFigure(income)) continue;
      performed++;
      const expected = subtract(outlay.value, Math.abs(income.value));
      const difference = subtract(net.value, expected);
      const distance = sumDistance(difference, [net, outlay, income].map(printedUnit));
      if (distance === "lika") continue;
      const show = (value: number) => formatAmount(value, Math.min(4, net.decimals ?? 0));
      const tail = distance === "fel" ? "något av de tre beloppen är fel." : "skillnaden ryms i avrundningen.";
      findings.push({
        check: "netto = utgifter − inkomster",
        severity: distance,
        class: distance === "fel" ? "wrong-value" : "rounding",
        table: table.id,
        row: rowName(row),
        column: column.header,
        printed: net.value,
        expected,
        difference,
        explanation: `Utgifter ${show(outlay.value)} − inkomster ${show(Math.abs(income.value))} = ${show(expected)}, tryckt ${show(net.value)}: ${tail}`,
        source: net.source,
      });
    }
  });
  return { performed, findings };
}
