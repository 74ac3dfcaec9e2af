import { subtract, sum } from "../../domain/amount/amount";
import { formatAmount } from "../../domain/amount/formatAmount";
import type { Row, Table } from "../../domain/table/table";
import { grainOf, sumDistance } from "../../domain/finding/tolerance";
import { isFigure, type CheckResult, type Found } from "../result/checkResult";
import type { TableCheck } from "../check";

/** See {@link sharesSum}. */
export const SHARES_SUM: TableCheck = { name: "shares", on: "table", run: sharesSum };

const WHOLE = 100;
/** Shares that are further from a whole are not parts of one. */
const NEAR = 8;

/**
 * Shares under a heading that are the parts of a whole, against 100 %, or against the part of it that a footnote says is
 * known. A difference is told as rounding: a report may leave some out.
 *
 * Source of the rule: docs/regler.md, "Andelar".
 *
 * @example sharesSum(volym).findings[0]?.message.code // "sharesRounded"
 */
function sharesSum(table: Table): CheckResult {
  const findings: Found[] = [];
  let performed = 0;
  const known = table.footnotes.flatMap((note) =>
    [...note.matchAll(/(\d{1,3})\s*%/gu)].map((match) => Number(match[1])),
  );
  for (const heading of table.rows.filter(
    ({ role, label, unit }) => role === "rubrik" && unit === "%" && /andel/iu.test(label),
  )) {
    const parts = table.rows.filter((row) => row.parent === heading.label && row.role === "post");
    if (parts.length < 3) continue;
    table.columns.forEach((column, index) => {
      if (column.role === "malvarde" || column.calculated) return;
      const cells = parts.map((row) => row.cells[index]).filter(isFigure);
      const total = sum(cells.map(({ value }) => value));
      if (cells.length < parts.length || Math.abs(total - WHOLE) > NEAR) return;
      performed++;
      const wholes = [WHOLE, ...known].sort((a, b) => Math.abs(a - total) - Math.abs(b - total));
      const expected = wholes[0] ?? WHOLE;
      const distance = sumDistance(total - expected, [...cells.map(grainOf), 1]);
      if (distance === "lika") return;
      findings.push(
        explain(table, heading, column.header, total, expected, distance === "fel", cells[0]?.source ?? null),
      );
    });
  }
  return { performed, findings };
}

function explain(
  table: Table,
  heading: Row,
  column: string,
  total: number,
  expected: number,
  isFar: boolean,
  source: Found["source"],
): Found {
  const show = (value: number) => formatAmount(value, Number.isInteger(value) ? 0 : 1);
  return {
    severity: isFar ? "info" : "avrundning",
    class: "rounding",
    table: table.id,
    row: heading.label,
    column,
    printed: total,
    expected,
    difference: subtract(total, expected),
    message: {
      code: isFar ? "sharesIncomplete" : "sharesRounded",
      values: { total: show(total), whole: show(expected) },
    },
    source,
  };
}
