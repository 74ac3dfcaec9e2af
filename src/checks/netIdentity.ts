import { subtract } from "../domain/amount";
import type { Finding } from "../domain/finding";
import { formatAmount } from "../domain/formatAmount";
import type { Row, Table } from "../domain/table";
import { printedUnit, sumDistance } from "../domain/tolerance";
import { shownDecimals } from "./shownDecimals";
import { isFigure, type CheckResult } from "./checkResult";

/**
 * Every net figure against its income and cost parts: income − cost where + is surplus, cost − income where + is net
 * cost. A net with exactly the wrong sign, while its posts support it, means that income and cost have changed places.
 *
 * `isSupported` says whether a net row is a sum that its posts add up to in a column.
 *
 * Source of the rule: DESIGN "Checks", netto = intäkter − kostnader.
 *
 * @example netIdentity(prognos, isSupported).findings[0]?.explanation
 * // "Intäkter 638,5 − kostnader 636,6 = 1,9, tryckt −1,9. Posterna ger …: intäkter och kostnader är troligen omkastade."
 */
export function netIdentity(table: Table, isSupported: (net: Row, column: number) => boolean): CheckResult {
  const findings: Finding[] = [];
  let performed = 0;
  for (const net of table.rows) {
    const costs = table.rows.find((row) => row.role === "varav-kostnader" && row.parent === net.label);
    const incomes = table.rows.find((row) => row.role === "varav-intakter" && row.parent === net.label);
    if (costs === undefined || incomes === undefined) continue;
    table.columns.forEach((column, index) => {
      const [printed, cost, income] = [net, costs, incomes].map((row) => row.cells[index]);
      if (column.calculated || column.role === "avvikelse") return;
      if (!isFigure(printed) || !isFigure(cost) || !isFigure(income)) return;
      performed++;
      const ofCost = table.convention.kind === "nettokostnad";
      const expected = ofCost ? subtract(cost.value, income.value) : subtract(income.value, cost.value);
      const difference = subtract(printed.value, expected);
      const distance = sumDistance(difference, [printed, cost, income].map(printedUnit));
      if (distance === "lika") return;
      const decimals = shownDecimals(table, [printed, cost, income], difference);
      const show = (value: number) => formatAmount(value, decimals);
      const arithmetic = ofCost
        ? `Kostnader ${show(cost.value)} − intäkter ${show(income.value)} = ${show(expected)}`
        : `Intäkter ${show(income.value)} − kostnader ${show(cost.value)} = ${show(expected)}`;
      const reversed = sumDistance(printed.value + expected, [printed, cost, income].map(printedUnit)) !== "fel";
      const swapped = reversed && isSupported(net, index);
      const cause = (): string => {
        if (distance !== "fel") return "skillnaden ryms i avrundningen.";
        if (!reversed) return "något av de tre beloppen är fel.";
        if (!swapped) return "nettot har fel tecken, eller så är intäkter och kostnader omkastade.";
        return `posterna stödjer ${show(printed.value)}, så intäkter och kostnader är troligen omkastade: kostnader ${show(income.value)}, intäkter ${show(cost.value)}.`;
      };
      findings.push({
        check: "netto = intäkter − kostnader",
        severity: distance,
        class: distance !== "fel" ? "rounding" : reversed ? "sign-error" : "wrong-value",
        table: table.id,
        row: net.label,
        column: column.header,
        printed: printed.value,
        expected,
        difference,
        explanation: `${arithmetic}, tryckt ${show(printed.value)}: ${cause()}`,
        source: printed.source,
      });
    });
  }
  return { performed, findings };
}
