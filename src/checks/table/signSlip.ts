import { amountName } from "../../domain/amount/amountName";
import { formatAmount } from "../../domain/amount/formatAmount";
import { isAmountColumn, rowName, type Column, type Row, type Table } from "../../domain/table/table";
import type { TableCheck } from "../check";
import { isFigure, type CheckResult, type Figure, type Found } from "../result/checkResult";

/** See {@link signSlip}. */
export const SIGN_SLIP: TableCheck = { name: "signSlip", on: "table", run: signSlip };

/** So many of the row's other amounts must have the other sign, and none the same. */
const LEAST_OTHERS = 3;
/** A figure that is one of the others with the wrong sign is as large as it, within so great a part. */
const LIKENESS = 1.5;

interface Placed {
  readonly cell: Figure;
  readonly column: Column;
}

/**
 * On a row that is named for costs or for income, the only amount with another sign than the rest, as large as they are of
 * the same part of a year: probably its sign is wrong. Nets go either way.
 *
 * Source of the rule: docs/regler.md, "Ett ensamt tecken".
 *
 * @example signSlip(table).findings[0]?.expected // -1260, where the row's others are -842, -793 and -1190
 */
function signSlip(table: Table): CheckResult {
  const findings: Found[] = [];
  let performed = 0;
  for (const row of table.rows) {
    if (!isGross(row)) continue;
    const figures = row.cells.flatMap((cell, at): Placed[] => {
      const column = table.columns[at];
      if (column === undefined || !isAmountColumn(column) || column.measure !== null) return [];
      return isFigure(cell) && cell.value !== 0 ? [{ cell, column }] : [];
    });
    if (figures.length <= LEAST_OTHERS) continue;
    performed++;
    const [odd, ...more] = minority(figures);
    if (odd === undefined || more.length > 0 || !figures.some((other) => isMirrored(odd, other))) continue;
    const { cell, column } = odd;
    findings.push({
      severity: "trolig",
      class: "sign-error",
      table: table.id,
      row: rowName(row),
      column: column.header,
      printed: cell.value,
      expected: -cell.value,
      difference: 2 * cell.value,
      message: {
        code: "loneSign",
        values: { figure: formatAmount(cell.value, cell.decimals ?? 0), others: figures.length - 1 },
      },
      source: cell.source,
    });
  }
  return { performed, findings };
}

function isGross({ role, label }: Row): boolean {
  return role === "varav-kostnader" || role === "varav-intakter" || (role === "post" && amountName(label) !== null);
}

/** The figures with the sign that fewer have. */
function minority(figures: readonly Placed[]): readonly Placed[] {
  const of = (sign: number) => figures.filter(({ cell }) => Math.sign(cell.value) === sign);
  const [plus, minus] = [of(1), of(-1)];
  return plus.length < minus.length ? plus : minus;
}

/** As large as another figure of as great a part of a year. */
function isMirrored(odd: Placed, other: Placed): boolean {
  if (odd === other || odd.column.period !== other.column.period) return false;
  const ratio = Math.abs(odd.cell.value / other.cell.value);
  return ratio < LIKENESS && ratio > 1 / LIKENESS;
}
