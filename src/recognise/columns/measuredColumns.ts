import { MONTH_NAMES } from "../../domain/amount/months";
import { WHOLE_YEAR, isMonthRange, isWholeYear, periodIn, periodName } from "../../domain/amount/period";
import type { Period } from "../../domain/amount/months";
import type { Column, TableKind } from "../../domain/table/table";
import { isTimeHeader } from "../lexicon/columnWords";
import type { ColumnContext, ReadColumn } from "./readColumns";
import { staffGroups } from "./staffGroups";

/**
 * What time means in tables that are not about money. Volumes and indicators are counted from January: `Aug. 2020` is
 * jan-aug; staff is counted on a day: `Augusti 2020` is augusti. A bare year is the whole year, unless it is the
 * reported year and the heading names its period. In volumes and staff, the same period an earlier year is what the
 * outcome is compared with; indicators list their years side by side.
 *
 * @example measuredColumns(reads of "Mars 2023 | Mars 2024 | Prognos 2024", "volym", context).map(({ column }) => column.role)
 * // ["foregaende", "utfall", "prognos"]
 */
export function measuredColumns(
  reads: readonly ReadColumn[],
  kind: TableKind,
  context: ColumnContext & { readonly reportYear: number | null },
): ReadColumn[] {
  function nameOf(period: Period, words: string): string {
    if (kind === "personal" && !isWholeYear(period) && !isMonthRange(words)) return MONTH_NAMES[period.to - 1] ?? "";
    return periodName({ from: 1, to: period.to });
  }

  function withTime(column: Column): Column {
    if (column.role !== "utfall" && column.role !== "foregaende") return column;
    const own = periodIn(column.header);
    if (own !== null) return { ...column, period: nameOf(own, column.header) };
    // "Utfall föreg. år" is of the outcome's months, a year before.
    const compared = column.role === "foregaende" && !isTimeHeader(column.header) ? periodIn(column.period) : null;
    if (compared !== null) return { ...column, period: nameOf(compared, column.period) };
    const named = column.year === context.reportYear ? periodIn(context.titles) : null;
    return { ...column, period: named === null ? periodName(WHOLE_YEAR) : nameOf(named, context.titles) };
  }

  const grouped = kind === "personal" ? staffGroups(reads) : reads;
  const timed = withPlans(grouped.map((read) => ({ ...read, column: withTime(read.column) })));
  if (kind !== "volym" && kind !== "personal") return timed;
  const bare = timed.filter(({ column }) => isTimeHeader(column.header) && column.year !== null);
  const newest = bare.reduce<Column | null>(
    (best, { column }) => (best === null || (column.year ?? 0) > (best.year ?? 0) ? column : best),
    null,
  );
  return timed.map((read) => {
    const { column } = read;
    const isEarlier =
      newest !== null &&
      bare.includes(read) &&
      context.chosen?.has(read.index) !== true &&
      column.period === newest.period &&
      (column.year ?? 0) < (newest.year ?? 0);
    return isEarlier ? { ...read, column: { ...column, role: "foregaende" } } : read;
  });
}

/**
 * A plan that names no year is of the outcome's; where their difference stands beside them it is of its months too, and so
 * is the difference.
 */
function withPlans(reads: readonly ReadColumn[]): ReadColumn[] {
  const outcome = reads.find(({ column }) => column.role === "utfall")?.column;
  const hasDifference = reads.some(({ column }) => column.role === "avvikelse");
  const hasBudget = reads.some(({ column }) => column.role === "budget" || column.role === "prognos");
  const isPlan = ({ role, year }: Column) => role === "plan" && year === null;
  if (outcome === undefined || !reads.some(({ column }) => isPlan(column))) return [...reads];
  const isOfMonths = hasDifference && !hasBudget;
  return reads.map((read) => {
    const { column } = read;
    const isTimed = isPlan(column) || (isOfMonths && column.role === "avvikelse" && column.period === "");
    if (!isTimed) return read;
    const period = isOfMonths ? outcome.period : column.period;
    return { ...read, column: { ...column, period, year: outcome.year } };
  });
}
