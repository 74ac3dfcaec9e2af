import { periodIn } from "../../domain/amount/period";
import type { Column, Table } from "../../domain/table/table";

/** The last month that the report tells of. */
export interface ReportTime {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
}

/**
 * The time a report tells of: that of its latest outcome. Null for a budget, which has none.
 *
 * @example reportTime(tables) // { year: 2021, month: 8 }
 */
export function reportTime(tables: readonly Table[]): ReportTime | null {
  let latest: ReportTime | null = null;
  for (const column of tables.flatMap(({ columns }) => columns)) {
    const time = column.role === "utfall" ? timeOf(column) : null;
    if (time !== null && (latest === null || isAfter(time, latest))) latest = time;
  }
  return latest;
}

/** True when the column is about the report's own time or what it looks forward to; earlier outcomes are not. */
export function isCurrent(column: Column, table: Table): boolean {
  if (column.role === "foregaende" || column.role === "bokslut") return false;
  if (column.role !== "utfall") return true;
  const latest = reportTime([table]);
  const own = timeOf(column);
  return latest === null || own === null || !isAfter(latest, own);
}

function isAfter(a: ReportTime, b: ReportTime): boolean {
  return a.year > b.year || (a.year === b.year && a.month > b.month);
}

function timeOf({ year, period }: Column): ReportTime | null {
  return year === null ? null : { year, month: periodIn(period)?.to ?? 12 };
}
