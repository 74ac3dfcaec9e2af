import type { AmountKind } from "../../domain/amount/sign";
import { isAmountColumn, type Column, type Row } from "../../domain/table/table";

/** Sums of figures by size: of those with plus and of those with minus. */
export interface Leaning {
  readonly plus: number;
  readonly minus: number;
}

/** Columns of net amounts by index; deviations, and costs or income alone, are none. */
export function netColumns(columns: readonly Column[]): number[] {
  return columns.flatMap((column, index) =>
    isAmountColumn(column) && (column.measure === null || column.measure === "netto") ? [index] : [],
  );
}

/**
 * Rows of a kind that stand for themselves, down to the last sum: below it a table may count other things, but for what a
 * sum above is shown to add.
 */
export function ownRows(rows: readonly Row[], kind: AmountKind): Row[] {
  const lastSum = rows.findLastIndex(({ role }) => role === "summa");
  const added = new Set(rows.flatMap(({ role, adds = [] }) => (role === "summa" ? adds : [])));
  const isOwn = ({ at }: Row, index: number) => lastSum < 0 || index < lastSum || (at !== undefined && added.has(at));
  return rows.filter((row, index) => row.role === "post" && row.amountKind === kind && isOwn(row, index));
}

/**
 * How the figures of some rows lean, weighed by amount.
 *
 * @example leaningOf(rows of "Gator 20 | 22", "Mark −4 | 1", [0, 1]) // { plus: 43, minus: 4 }
 */
export function leaningOf(rows: readonly Row[], columns: readonly number[]): Leaning {
  let [plus, minus] = [0, 0];
  for (const { cells } of rows) {
    for (const column of columns) {
      const value = cells[column]?.value ?? 0;
      if (value > 0) plus += value;
      else minus -= value;
    }
  }
  return { plus, minus };
}

/** The sign that at least this share of the amounts has, or null. */
export function mainSign({ plus, minus }: Leaning, share: number): "plus" | "minus" | null {
  const all = plus + minus;
  if (all === 0) return null;
  if (plus >= share * all) return "plus";
  return minus >= share * all ? "minus" : null;
}
