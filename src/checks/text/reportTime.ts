import { periodIn } from "../../domain/amount/period";
import { MONEY_KINDS, type Column, type Table } from "../../domain/table/table";

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
  // "Utfall 2025" of an indicator is not the whole year, where the amounts are those of January to August.
  const ofMoney = tables.filter(({ kind, columns }) => MONEY_KINDS.has(kind) && columns.some(isTimed));
  for (const column of (ofMoney.length > 0 ? ofMoney : tables).flatMap(({ columns }) => columns)) {
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

function isTimed(column: Column): boolean {
  return column.role === "utfall" && timeOf(column) !== null;
}

function isAfter(a: ReportTime, b: ReportTime): boolean {
  return a.year > b.year || (a.year === b.year && a.month > b.month);
}

function timeOf({ year, period }: Column): ReportTime | null {
  return year === null ? null : { year, month: periodIn(period)?.to ?? 12 };
}

/** A quarter by name. */
export const QUARTER =
  /(?:(?<word>första|andra|tredje|fjärde)\s+kvartalet|kvartal\s+(?<number>ett|två|tre|fyra|[1-4])|(?<!\p{L})Q(?<short>[1-4]))/iu;

/** True when a sentence names months that are not the report's: then its figures are for another time. */
export function isOtherTime(text: string, time: ReportTime | null): boolean {
  const period = periodIn(text);
  const isFrom = period?.from === 1 && time !== null;
  // The first quarter is the report's own time in March alone.
  if (QUARTER.test(text)) return !(isFrom && time.month === 3 && period.to === 3);
  return period !== null && time !== null && !(isFrom && (period.to === time.month || period.to === 12));
}
