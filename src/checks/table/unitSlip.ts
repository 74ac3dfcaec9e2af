import { formatAmount } from "../../domain/amount/formatAmount";
import { isAmountColumn, rowName, type Table } from "../../domain/table/table";
import { isFigure, type CheckResult, type Found } from "../result/checkResult";
import type { TableCheck } from "../check";

/** See {@link unitSlip}. */
export const UNIT_SLIP: TableCheck = { name: "unitSlip", on: "table", run: unitSlip };

const FACTOR = 1000;
/** How far from a thousand times the others a figure may be and still look like another unit. */
const LEEWAY = 1.6;
/** The others must agree among themselves, or nothing is out of line. */
const LIKENESS = 2;

/**
 * Gross figures (cost, income, counts) about a thousand times larger or smaller than the same row's other columns:
 * probably written in another unit. Net figures vary too much to tell.
 *
 * Source of the rule: docs/regler.md, "Enheter som förväxlats".
 *
 * @example unitSlip(table).findings[0]?.message.code // "unitSmaller"
 */
function unitSlip(table: Table): CheckResult {
  const findings: Found[] = [];
  let performed = 0;
  for (const row of table.rows) {
    const isGross = row.role === "varav-kostnader" || row.role === "varav-intakter" || table.kind === "volym";
    const figures = row.cells.flatMap((cell, index) => {
      const column = table.columns[index];
      return column !== undefined && isAmountColumn(column) && isFigure(cell) && cell.value > 0 && cell.unit !== "%"
        ? [{ cell, column }]
        : [];
    });
    if (!isGross || figures.length < 3) continue;
    for (const { cell, column } of figures) {
      const others = figures.flatMap((other) => (other.cell === cell ? [] : [other.cell.value]));
      if (Math.max(...others) > LIKENESS * Math.min(...others)) continue;
      performed++;
      const typical = others.reduce((sum, value) => sum + value, 0) / others.length;
      const isLarger = isNear(cell.value / typical, FACTOR);
      if (!isLarger && !isNear(typical / cell.value, FACTOR)) continue;
      const expected = isLarger ? cell.value / FACTOR : cell.value * FACTOR;
      findings.push({
        severity: "misstänkt",
        class: "wrong-value",
        table: table.id,
        row: rowName(row),
        column: column.header,
        printed: cell.value,
        expected,
        difference: cell.value - expected,
        message: {
          code: isLarger ? "unitLarger" : "unitSmaller",
          values: { figure: formatAmount(cell.value, Math.min(4, cell.decimals ?? 0)) },
        },
        source: cell.source,
      });
    }
  }
  return { performed, findings };
}

function isNear(ratio: number, factor: number): boolean {
  return ratio > factor / LEEWAY && ratio < factor * LEEWAY;
}
