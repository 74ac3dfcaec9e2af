import { subtract } from "../../domain/amount/amount";
import { formatAmount } from "../../domain/amount/formatAmount";
import { rowName, type Row, type Table } from "../../domain/table/table";
import { grainOf } from "../../domain/finding/tolerance";
import { isFigure, type CheckResult, type Figure, type Found } from "../result/checkResult";
import type { TableCheck } from "../check";

/** See {@link genderSplit}. */
export const GENDER_SPLIT: TableCheck = { name: "genderSplit", on: "table", run: genderSplit };

/**
 * Totals against their men and women: a rate must lie between the two, a count must be their sum. A count whose parts
 * add up to less leaves some out, which a report may do but should say.
 *
 * Source of the rule: docs/regler.md, "Män och kvinnor".
 *
 * @example genderSplit(indikatorer).findings[0]?.message.code // "genderOutside"
 */
function genderSplit(table: Table): CheckResult {
  const findings: Found[] = [];
  let performed = 0;
  table.rows.forEach((row, position) => {
    const [first, second] = table.rows.slice(position + 1, position + 3);
    if (row.role === "kön" || first?.role !== "kön" || second?.role !== "kön") return;
    // After a part, they may be those of the row that it is part of.
    const owner = row.role === "varav" ? table.rows.slice(0, position).findLast(({ role }) => role === "post") : row;
    table.columns.forEach((column, index) => {
      const [total, one, other] = [row, first, second].map((each) => each.cells[index]);
      if (column.role === "malvarde" || !isFigure(total) || !isFigure(one) || !isFigure(other)) return;
      performed++;
      const found = faultOf(table, row, [total, one, other]);
      const whole = owner?.cells[index];
      if (
        found === null ||
        (owner !== undefined && isFigure(whole) && faultOf(table, owner, [whole, one, other]) === null)
      )
        return;
      findings.push({
        table: table.id,
        row: rowName(row),
        column: column.header,
        printed: total.value,
        expected: found.expected,
        difference: subtract(total.value, found.expected),
        source: total.source,
        ...explained(found, total, [one, first.label], [other, second.label]),
      });
    });
  });
  return { performed, findings };
}

/** What is wrong with a total, and what it should be. */
interface Fault {
  readonly fault: "outside" | "tooFew" | "tooMany";
  readonly expected: number;
}

function faultOf(table: Table, row: Row, figures: readonly [Figure, Figure, Figure]): Fault | null {
  return isCount(table, row, figures) ? countFault(...figures) : rateFault(...figures);
}

function rateFault(total: Figure, one: Figure, other: Figure): Fault | null {
  const unit = Math.max(grainOf(total), grainOf(one), grainOf(other));
  const low = Math.min(one.value, other.value);
  const high = Math.max(one.value, other.value);
  if (total.value < low - unit * 1.001) return { fault: "outside", expected: low };
  return total.value > high + unit * 1.001 ? { fault: "outside", expected: high } : null;
}

function countFault(total: Figure, one: Figure, other: Figure): Fault | null {
  const expected = one.value + other.value;
  if (Math.abs(expected - total.value) <= 1.5 * grainOf(total)) return null;
  return { fault: expected < total.value ? "tooFew" : "tooMany", expected };
}

/** A part with its label. */
type Part = readonly [Figure, string];

function explained(
  { fault, expected }: Fault,
  total: Figure,
  [one, oneLabel]: Part,
  [other, otherLabel]: Part,
): Pick<Found, "severity" | "class" | "message"> {
  const decimals = Math.min(4, Math.max(...[total, one, other].map((cell) => cell.decimals ?? 0)));
  const show = (value: number) => formatAmount(value, decimals);
  const split = { one: show(one.value), oneLabel, other: show(other.value), otherLabel, total: show(total.value) };
  switch (fault) {
    case "outside":
      return { severity: "fel", class: "wrong-value", message: { code: "genderOutside", values: split } };
    case "tooMany":
      return {
        severity: "fel",
        class: "wrong-value",
        message: { code: "genderTooMany", values: { ...split, expected: show(expected) } },
      };
    case "tooFew":
      return {
        severity: "konvention",
        class: "convention-differs",
        message: {
          code: "genderTooFew",
          values: { ...split, expected: show(expected), untold: show(total.value - expected) },
        },
      };
  }
}

/** A count is whole and counts something; "antal medarbetare per chef" is a rate in spite of its unit. */
function isCount(table: Table, { unit, label }: Row, figures: readonly Figure[]): boolean {
  const counts = unit === "antal" || (unit == null && table.quantity === "antal");
  return counts && !/(?<!\p{L})per(?!\p{L})/iu.test(label) && figures.every(({ value }) => Number.isInteger(value));
}
