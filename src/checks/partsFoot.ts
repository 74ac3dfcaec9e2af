import { subtract, sum } from "../domain/amount";
import type { Finding } from "../domain/finding";
import { formatAmount } from "../domain/formatAmount";
import { sumRows } from "../domain/sumRows";
import { rowName, type Row, type RowRole, type Table } from "../domain/table";
import { printedUnit, sumDistance } from "../domain/tolerance";
import { shownDecimals } from "./shownDecimals";
import { SUM_VERDICT } from "./sumVerdict";
import { isFigure, type CheckResult } from "./checkResult";

const PARTS: readonly RowRole[] = ["varav-kostnader", "varav-intakter"];

/**
 * The cost and income parts of a sum against the same parts of its posts, where every post gives them.
 *
 * Source of the rule: DESIGN "Checks", column foots; a sum that was indexed by itself no longer adds up.
 *
 * @example partsFoot(budgetPlan).findings[0]?.explanation
 * // "Posternas varav kostnader ger 635 045, tryckt 635 677: skillnaden 632 är större än avrundning kan förklara."
 */
export function partsFoot(table: Table): CheckResult {
  const findings: Finding[] = [];
  let performed = 0;
  for (const { index, candidates } of sumRows(table.rows)) {
    const total = table.rows[index];
    const posts = (candidates[0] ?? []).flatMap((row) => table.rows[row] ?? []);
    for (const role of PARTS) {
      const part = total && partOf(table, total, role);
      const addends = posts.flatMap((post) => partOf(table, post, role) ?? []);
      if (part === undefined || addends.length < 2 || addends.length < posts.length) continue;
      table.columns.forEach((column, columnIndex) => {
        const printed = part.cells[columnIndex];
        const cells = addends.map((row) => row.cells[columnIndex]).filter(isFigure);
        if (column.calculated || !isFigure(printed) || cells.length < addends.length) return;
        performed++;
        const expected = sum(cells.map((cell) => cell.value));
        const difference = subtract(printed.value, expected);
        const distance = sumDistance(difference, [printed, ...cells].map(printedUnit));
        if (distance === "lika") return;
        const decimals = shownDecimals(table, [printed, ...cells], difference);
        const show = (value: number) => formatAmount(value, decimals);
        findings.push({
          check: "summa varav",
          severity: distance,
          class: distance === "fel" ? "wrong-value" : "rounding",
          table: table.id,
          row: rowName(part),
          column: column.header,
          printed: printed.value,
          expected,
          difference,
          explanation: `Posternas ${part.label} ger ${show(expected)}, tryckt ${show(printed.value)}: skillnaden ${show(difference)} ${SUM_VERDICT[distance]}`,
          source: printed.source,
        });
      });
    }
  }
  return { performed, findings };
}

/** The part of a row: it stands below its row, before the next that is no part. */
function partOf(table: Table, owner: Row, role: RowRole): Row | undefined {
  const from = table.rows.indexOf(owner) + 1;
  for (const row of table.rows.slice(from)) {
    if (!row.role.startsWith("varav")) return undefined;
    if (row.role === role) return row;
  }
  return undefined;
}
