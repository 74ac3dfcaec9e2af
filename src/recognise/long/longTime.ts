import type { Period } from "../../domain/amount/months";
import { isOnlyTime, periodIn, WHOLE_YEAR, yearIn } from "../../domain/amount/period";
import { ledgerPeriod } from "../../ledger/ledgerPeriod";

/** What part of which year a figure is of. */
export interface LongTime {
  readonly year: number;
  readonly months: Period;
}

const YEAR = /^(?:19|20)\d\d$/u;
/** SCB and SSB: `2023M03`, `2023K1`, `2023kv1`. */
const PART = /^((?:19|20)\d\d)(m|k|kv|q|t)(\d{1,2})$/iu;
const MONTHS: Readonly<Record<string, number>> = { m: 1, t: 4 };
const QUARTER = 3;

/**
 * The time that a cell or a header names and nothing else; null for any other text.
 *
 * @example timeOf("2023K1") // { year: 2023, months: { from: 1, to: 3 } }
 * @example timeOf("2023") // { year: 2023, months: { from: 1, to: 12 } }
 */
export function timeOf(text: string): LongTime | null {
  const plain = text.trim();
  if (YEAR.test(plain)) return { year: Number(plain), months: WHOLE_YEAR };
  const [, year, letter = "", number] = PART.exec(plain) ?? [];
  if (year !== undefined) {
    const length = MONTHS[letter.toLowerCase()] ?? QUARTER;
    const to = Number(number) * length;
    return to >= 1 && to <= 12 ? { year: Number(year), months: { from: to - length + 1, to } } : null;
  }
  const month = ledgerPeriod(plain);
  if (month !== null) return { year: Math.floor(month / 100), months: { from: month % 100, to: month % 100 } };
  const [months, named] = [periodIn(plain), yearIn(plain)];
  return months !== null && named !== null && isOnlyTime(plain) ? { year: named, months } : null;
}

/**
 * Times as they are meant: years that are all written as their first or their last day are whole years.
 *
 * @example asMeant([timeOf("2022-01-01"), timeOf("2023-01-01")])[0]?.months // { from: 1, to: 12 }
 */
export function asMeant(times: readonly LongTime[]): readonly LongTime[] {
  const [first] = times;
  const isSame = times.every(({ months }) => months.from === first?.months.from && months.to === first.months.to);
  const isEnd = first?.months.from === first?.months.to && (first?.months.to === 1 || first?.months.to === 12);
  const isYears = isSame && isEnd && new Set(times.map(({ year }) => year)).size > 1;
  return isYears ? times.map(({ year }) => ({ year, months: WHOLE_YEAR })) : times;
}
