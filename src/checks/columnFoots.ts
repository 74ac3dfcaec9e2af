import { subtract, sum } from "../domain/amount";
import type { Finding } from "../domain/finding";
import { formatAmount } from "../domain/formatAmount";
import type { Table } from "../domain/table";
import { shownDecimals } from "./shownDecimals";
import { SUM_VERDICT } from "./sumVerdict";
import { isFigure, type CheckResult, type Figure } from "./checkResult";
import { sumRows } from "../domain/sumRows";
import { printedUnit, sumDistance, type Distance } from "../domain/tolerance";

/** One sum that was compared with its addends. */
interface Footing {
  readonly total: Figure;
  readonly addends: readonly Addend[];
  readonly difference: number;
  readonly distance: Distance;
}

interface Addend {
  readonly label: string;
  readonly cell: Figure;
}

/**
 * Every sum against the rows it adds up, column by column, with the tolerance for rounding in `domain/tolerance.ts`.
 * When flipping the sign of exactly one addend makes the sum right, that addend has lost its minus and is named with
 * its own cell; otherwise the finding stands on the sum.
 *
 * Source of the rule: DESIGN "Checks", column foots.
 *
 * @example columnFoots(driftsammandrag).findings[0]?.explanation
 * // "−0,3 − 0,3 − 1,6 − 1,2 = −3,4: minustecken saknas för Avdelning LKDATA."
 */
export function columnFoots(table: Table): CheckResult {
  const findings: Finding[] = [];
  let performed = 0;
  table.columns.forEach((column, columnIndex) => {
    if (column.calculated) return;
    for (const { index, candidates } of sumRows(table.rows)) {
      const footings = candidates.flatMap((rows) => foot(table, index, rows, columnIndex) ?? []);
      const best = footings.sort((a, b) => Math.abs(a.difference) - Math.abs(b.difference))[0];
      if (best === undefined) continue;
      performed++;
      const label = table.rows[index]?.label ?? "";
      if (best.distance !== "lika") findings.push(explain(table, label, column.header, best));
    }
  });
  return { performed, findings };
}

/** Null when the sum is empty, when nothing is to be added, or when an addend could not be read. */
function foot(table: Table, sumIndex: number, rowIndexes: readonly number[], column: number): Footing | null {
  const total = table.rows[sumIndex]?.cells[column];
  if (!isFigure(total)) return null;
  const addends: Addend[] = [];
  for (const rowIndex of rowIndexes) {
    const row = table.rows[rowIndex];
    const cell = row?.cells[column];
    if (cell?.reason === "oläsligt") return null;
    if (row !== undefined && isFigure(cell)) addends.push({ label: row.label, cell });
  }
  if (addends.length === 0) return null;
  const difference = subtract(total.value, sum(addends.map((addend) => addend.cell.value)));
  const distance = sumDistance(difference, [total, ...addends.map((addend) => addend.cell)].map(printedUnit));
  return { total, addends, difference, distance };
}

function explain(table: Table, sumLabel: string, column: string, footing: Footing): Finding {
  const { total, addends, difference, distance } = footing;
  const decimals = shownDecimals(table, [total, ...addends.map((addend) => addend.cell)], difference);
  const show = (value: number) => formatAmount(value, decimals);
  const onSum = {
    check: "summa" as const,
    table: table.id,
    column,
    row: sumLabel,
    printed: total.value,
    expected: subtract(total.value, difference),
    difference,
    source: total.source,
  };
  if (distance === "avrundning" || distance === "misstänkt") {
    return {
      ...onSum,
      severity: distance,
      class: "rounding",
      explanation: `Posterna ger ${show(onSum.expected)}, tryckt ${show(total.value)}: skillnaden ${show(difference)} ${SUM_VERDICT[distance]}`,
    };
  }
  const flipped = addends.filter((addend) => explains(footing, addend));
  const [lost] = flipped;
  if (lost !== undefined && flipped.length === 1) {
    return {
      ...onSum,
      severity: "fel",
      class: "sign-error",
      row: lost.label,
      printed: lost.cell.value,
      expected: -lost.cell.value,
      difference: 2 * lost.cell.value,
      source: lost.cell.source,
      explanation: `${arithmetic(addends, lost, show)} = ${show(total.value)}: ${lost.cell.value > 0 ? "minustecken saknas" : "minustecknet är fel"} för ${lost.label}.`,
    };
  }
  if (Math.abs(total.value + onSum.expected) < Math.abs(difference) / 1000) {
    return {
      ...onSum,
      severity: "fel",
      class: "sign-error",
      explanation: `Posterna ger ${show(onSum.expected)}: summan ${show(total.value)} har fel tecken.`,
    };
  }
  const doubt =
    flipped.length > 1
      ? ` Fel tecken på någon av ${flipped.map((addend) => addend.label).join(", ")} skulle förklara det.`
      : "";
  return {
    ...onSum,
    severity: "fel",
    class: "wrong-value",
    explanation: `Posterna ger ${show(onSum.expected)}, tryckt ${show(total.value)}: skillnaden ${show(difference)} ${SUM_VERDICT.fel}${doubt}`,
  };
}

/** True when rounding can explain the sum once this addend changes sign. */
function explains(footing: Footing, addend: Addend): boolean {
  const rest = footing.difference + 2 * addend.cell.value;
  const units = [footing.total, ...footing.addends.map((one) => one.cell)].map(printedUnit);
  return addend.cell.value !== 0 && sumDistance(rest, units) !== "fel";
}

function arithmetic(addends: readonly Addend[], lost: Addend, show: (value: number) => string): string {
  const terms = addends
    .map((addend) => (addend === lost ? -addend.cell.value : addend.cell.value))
    .filter((value) => value !== 0);
  return terms
    .map((value, index) => (index === 0 ? show(value) : `${value < 0 ? "−" : "+"} ${show(Math.abs(value))}`))
    .join(" ");
}
