import { isWholeYear, periodIn, yearIn } from "../../domain/amount/period";
import { OF_ACK, OF_PERIOD, OF_PROJECT, TITLE_OF_MONTH } from "../lexicon/columnTimeWords";
import type { Dated, TimeContext } from "./timeContext";

/** What so few months are of a year differs too little from what one is. */
const LEAST_MONTHS = 3;

/**
 * Whether a month that stands by itself over outcomes is all the months up to it, as in `Utfall aug 2025` of an interim
 * report. Months side by side, and a column of what is added up to the month, are that month alone; where the year's
 * budget or forecast stands beside it, its figures say how great a part of the year it is.
 *
 * @example isThroughMonth(columns of "Utfall aug 2025 | Budget 2025", { titles: "", year: 2025 }) // true
 * @example isThroughMonth(columns of "Utfall aug | Utfall jan-aug", { titles: "", year: 2025 }) // false
 */
export function isThroughMonth(columns: Dated, { titles, sizeOf }: TimeContext): boolean {
  const timed = columns.filter(({ role }) => role === "utfall" || role === "budget" || role === "foregaende");
  const periods = timed.map((column) => ({ ...column, period: periodIn(column.header), year: yearIn(column.header) }));
  const single = periods.flatMap(({ period, ...column }) =>
    period !== null && period.from === period.to ? [{ ...column, month: period.to }] : [],
  );
  const isBeside = single.some((one) =>
    single.some((other) => other.role === one.role && other.year === one.year && other.month !== one.month),
  );
  const isAdded = periods.some(({ header, period }) => OF_ACK.test(header) || (period !== null && period.from < period.to && !isWholeYear(period))); // prettier-ignore
  if (isBeside || isAdded || TITLE_OF_MONTH.test(titles)) return false;
  const [actual] = single.filter(({ role }) => role === "utfall");
  const year = columns.find(({ role, header }) => {
    const period = periodIn(header);
    const isOfYear = period === null ? !OF_PERIOD.test(header) && !OF_PROJECT.test(header) : isWholeYear(period);
    return (role === "budget" || role === "prognos") && isOfYear;
  });
  if (actual === undefined || year === undefined || sizeOf === undefined || actual.month < LEAST_MONTHS) return true;
  const [part, whole] = [sizeOf(actual.index), sizeOf(year.index)];
  return part === 0 || whole === 0 || part / whole > (1 + actual.month) / 24;
}
