import { monthNamed } from "../domain/amount/months";
import { dateNumbers, type Writing } from "./writing";

/** Days since 1899-12-30 that are dates of a ledger: 1954 to 2119. No `YYYYMM` is that small. */
const FIRST_DAY = 20_000;
const LAST_DAY = 80_000;
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const YEAR_FIRST = /^((?:19|20)\d\d)[-/. ]?(\d\d)(?:[-/. ]?\d\d)?(?:[ T]\d\d?:.*)?$/u;
/** `2403`, as Raindance writes it. */
const SHORT_YEAR_FIRST = /^([0-4]\d)(0[1-9]|1[0-2])$/u;
const YEAR_LAST = /^(?:\d\d?[-/. ])?(\d\d?)[-/. ]((?:19|20)\d\d)(?:[ T]\d\d?:.*)?$/u;
const NAMED = /^(?:\d\d?\.? )?(\p{L}{3,9})\.?[- ]?((?:19|20)?\d\d)$/u;
const NAMED_LAST = /^((?:19|20)\d\d)[- ](\p{L}{3,9})\.?$/u;

/**
 * The month a ledger's period or date cell names, as `YYYYMM`, or null: `202403`, `2403`, `2024-03`, `20240331`, `2024-03-31`,
 * `31.03.2024`, `mars 2024`, `mar-24`, or Excel's own number of a day.
 *
 * @param first what comes first in `01/05/2024`
 * @example ledgerPeriod("2024-03-31") // 202403
 * @example ledgerPeriod(45382) // 202403
 * @example ledgerPeriod(202413) // null
 */
export function ledgerPeriod(value: string | number, first: Writing["date"] = "day"): number | null {
  if (typeof value === "number") {
    if (value >= FIRST_DAY && value < LAST_DAY) {
      const day = new Date(EPOCH + Math.floor(value) * DAY_MS);
      return day.getUTCFullYear() * 100 + day.getUTCMonth() + 1;
    }
    return Number.isInteger(value) ? ledgerPeriod(String(value)) : null;
  }
  const text = value.trim();
  const [, year, month] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return periodOf(Number(year), Number(month));
  const [, shortYear, shortMonth] = SHORT_YEAR_FIRST.exec(text) ?? [];
  if (shortYear !== undefined) return periodOf(2000 + Number(shortYear), Number(shortMonth));
  const [, lastMonth, lastYear] = YEAR_LAST.exec(text) ?? [];
  if (lastYear !== undefined) return periodOf(Number(lastYear), monthIn(text, Number(lastMonth), first));
  const [, name = "", named] = NAMED.exec(text) ?? [];
  if (named !== undefined) return periodOf(Number(named.padStart(4, "20")), monthNamed(name));
  const [, yearOf, nameOf = ""] = NAMED_LAST.exec(text) ?? [];
  return yearOf === undefined ? null : periodOf(Number(yearOf), monthNamed(nameOf));
}

/**
 * The month of a year that stands in a column of its own.
 *
 * @param month `3`, `03`, `mars`, or a whole period of that year
 * @example monthOfYear(2024, "mars") // 202403
 */
export function monthOfYear(year: string | number, month: string | number): number | null {
  const whole = ledgerPeriod(month);
  if (whole !== null) return whole;
  const text = String(month).trim();
  return periodOf(Number(year), /^\d\d?$/u.test(text) ? Number(text) : monthNamed(text));
}

/** A date's month, of its two numbers before the year; 0 when it may be either. */
function monthIn(text: string, second: number, first: Writing["date"]): number {
  const numbers = first === "day" ? null : dateNumbers(text);
  if (numbers === null) return second;
  if (first === "month") return numbers[0];
  return numbers.every((number) => number <= 12) && numbers[0] !== second ? 0 : Math.min(...numbers);
}

function periodOf(year: number, month: number): number | null {
  const isMonth = Number.isInteger(year) && year >= 1900 && year < 2100 && month >= 1 && month <= 12;
  return isMonth ? year * 100 + month : null;
}
