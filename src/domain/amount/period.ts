import { MONTH_PATTERN, monthNamed, SHORT_MONTHS } from "./months";

const MONTH = `(${MONTH_PATTERN})\\.?`;
const RANGE = new RegExp(`(?<!\\p{L})${MONTH}\\s*(?:-|–|—|till|t\\.?o\\.?m\\.?)\\s*${MONTH}`, "iu");
const SINGLE = new RegExp(`(?<!\\p{L})${MONTH}`, "iu");
const TIME_WORDS = new RegExp(
  `(?<!\\p{L})(?:${MONTH}|helår(?:et)?|till|t\\.?o\\.?m\\.?|per|den|ack\\.?)(?!\\p{L})|(?:19|20)\\d\\d`,
  "giu",
);
/** `2024-03` and the ledgers' `202403`. */
const ISO_MONTH = /(?<!\d)(?:19|20)\d\d-?(0[1-9]|1[0-2])(?!\d)/u;
/** `2024-01 – 2024-06`, `202401-202406`. */
const ISO_RANGE = /(?<!\d)(?:19|20)\d\d-?(0[1-9]|1[0-2])\s*[-–—]\s*(?:19|20)\d\d-?(0[1-9]|1[0-2])(?![\d-])/u;
const CUMULATIVE = /(?<!\p{L})(?:t\.?\s?o\.?\s?m\.?|till och med|ack(?:umulerat)?|per)(?!\p{L})/iu;

/** Months 1–12, both included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export const WHOLE_YEAR: Period = { from: 1, to: 12 };

/**
 * The period a heading names, or null. A day counts as the period up to it (`31 mars` → jan-mars), a month by itself
 * as that month.
 *
 * @example periodIn("Budget\njan- mars\n2024") // { from: 1, to: 3 }
 * @example periodIn("Resultat 31 augusti 2021") // { from: 1, to: 8 }
 * @example periodIn("Prognos helår") // { from: 1, to: 12 }
 * @example periodIn("Utfall 202308") // { from: 1, to: 8 }
 */
export function periodIn(text: string): Period | null {
  const range = RANGE.exec(text);
  if (range) return { from: monthNamed(range[1] ?? ""), to: monthNamed(range[2] ?? "") };
  const single = SINGLE.exec(text);
  if (single) {
    const to = monthNamed(single[1] ?? "");
    const upToDay = /\d{1,2}\.?\s*$/u.test(text.slice(0, single.index));
    return { from: upToDay || CUMULATIVE.test(text.slice(0, single.index)) ? 1 : to, to };
  }
  const months = ISO_RANGE.exec(text);
  if (months) return { from: Number(months[1]), to: Number(months[2]) };
  const iso = ISO_MONTH.exec(text);
  if (iso) return { from: 1, to: Number(iso[1]) };
  return /(?<!\p{L})(?:helår|helåret|hela året)(?!\p{L})/iu.test(text) ? WHOLE_YEAR : null;
}

/**
 * The year a heading names, or null. Two digits count only after a period word (`Prognos helår 24`).
 *
 * @example yearIn("Bokslut 2023") // 2023
 */
export function yearIn(text: string): number | null {
  const full = /(?<!\d)((?:19|20)\d\d)(?:0[1-9]|1[0-2])?(?!\d)/u.exec(text);
  if (full) return Number(full[1]);
  const short = new RegExp(`(?:helår|${MONTH})\\s*[-’']?\\s*(\\d\\d)(?!\\d)`, "iu").exec(text);
  return short ? 2000 + Number(short[2]) : null;
}

/**
 * True when a heading is only a year, a month or a period.
 *
 * @example isOnlyTime("jan- mars 2024") // true
 * @example isOnlyTime("Budget 2024") // false
 */
export function isOnlyTime(text: string): boolean {
  if (text.length > 30 || (yearIn(text) === null && periodIn(text) === null)) return false;
  return /^[\s.\-–—\d]*$/u.test(text.replace(TIME_WORDS, ""));
}

/**
 * @example periodName({ from: 1, to: 3 }) // "jan-mars"
 * @example periodName({ from: 1, to: 12 }) // "helår"
 * @example periodName({ from: 3, to: 3 }) // "mars"
 */
export function periodName(period: Period): string {
  if (period.from === 1 && period.to === 12) return "helår";
  const last = SHORT_MONTHS[period.to - 1] ?? "";
  return period.from === period.to ? last : `${SHORT_MONTHS[period.from - 1] ?? ""}-${last}`;
}

/**
 * The last day of a period as an ISO date.
 *
 * @example lastDay({ from: 1, to: 3 }, 2024) // "2024-03-31"
 */
export function lastDay(period: Period, year: number): string {
  return new Date(Date.UTC(year, period.to, 0)).toISOString().slice(0, 10);
}
