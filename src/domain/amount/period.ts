import { monthsOfDates, yearOfShortMonth } from "./dates";
import { MONTH_PATTERN, monthNamed, SHORT_MONTHS, type Period } from "./months";
import { partOfYear } from "./partOfYear";
import { remembered } from "../remembered";

const MONTH = `(${MONTH_PATTERN})\\.?`;
/** `jan- mars`, `1 jan–31 aug`, `jan 2025 – aug 2025`. */
const RANGE = new RegExp(
  `(?<!\\p{L})${MONTH}(?:\\s*(?:19|20)\\d\\d)?\\s*(?:-{1,2}|–|—|till|t\\.?o\\.?m\\.?)\\s*(?:\\d{1,2}\\.?\\s*)?${MONTH}`,
  "iu",
);
const SINGLE = new RegExp(`(?<!\\p{L})${MONTH}`, "iu");
const TIME_WORDS = new RegExp(
  `(?<!\\p{L})(?:${MONTH}|helår(?:et)?|hela året|till|t\\.?o\\.?m\\.?|per|den|ack\\.?|(?:[1-4][:.]?[ae]?|första|andra|tredje|fjärde)\\s+(?:kvartalet|tertialet)|(?:kvartal|kv|q|tertial|t)\\.?\\s?[1-4])(?!\\p{L})|(?:19|20)\\d\\d`,
  "giu",
);
const CUMULATIVE = /(?<!\p{L})(?:t\.?\s?o\.?\s?m\.?|till och med|ack(?:umulerat)?|per)(?!\p{L})/iu;
/** `Period 1–8`, `t.o.m. period 08`. */
const PERIODS =
  /(?<!\p{L})(?:per(?:iod(?:en)?)?\.?\s*0?1\s*[-–]|t\.?o\.?m\.?\s*per(?:iod)?\.?)\s*(0?[1-9]|1[0-2])(?!\d)/iu;

/** `Prognos helår 24`, `Utfall aug -24`, `Budget 25`; in `Utfall 31 aug` and `Utfall 31/8` it is a day. */
const SHORT_YEAR = new RegExp(
  `(?:helår|${MONTH_PATTERN}\\.?)\\s*[-’']?\\s*(\\d\\d)(?!\\d)|(?<!\\p{L})(?:\\p{L}*(?:budget|utfall|bokslut|ram)|plan|vp)\\s*[-’']?\\s*([23]\\d)(?![\\d%,./]|\\s*(?:%|procent|${MONTH_PATTERN}))`,
  "iu",
);

/** Most texts that are asked for a time hold none, and no digit either: what needs one is then not looked for. */
const DIGIT = /\d/u;

export const WHOLE_YEAR: Period = { from: 1, to: 12 };

/** The name of a part of a year whose months nothing says: `Budget perioden`, `Utfall ack`. */
export const UNSAID_PART = "perioden";
/** The name of the one month that stands beside what is added up to it, where nothing says which: `Utfall period | Utfall ack`. */
export const UNSAID_MONTH = "månaden";

/**
 * The period a heading names, or null. A day counts as the period up to it (`31 mars` → jan-mars), a month by itself
 * as that month.
 *
 * @example periodIn("Budget\njan- mars\n2024") // { from: 1, to: 3 }
 * @example periodIn("Resultat 31 augusti 2021") // { from: 1, to: 8 }
 * @example periodIn("Prognos helår") // { from: 1, to: 12 }
 * @example periodIn("Utfall 202308") // { from: 1, to: 8 }
 */
export const periodIn = remembered((text): Period | null => {
  const single = SINGLE.exec(text);
  if (single) {
    const range = RANGE.exec(text);
    if (range) return { from: monthNamed(range[1] ?? ""), to: monthNamed(range[2] ?? "") };
    const to = monthNamed(single[1] ?? "");
    const upToDay = /\d{1,2}\.?\s*$/u.test(text.slice(0, single.index));
    return { from: upToDay || CUMULATIVE.test(text.slice(0, single.index)) ? 1 : to, to };
  }
  const numbered = DIGIT.test(text) ? monthsByNumber(text) : null;
  if (numbered) return numbered;
  const part = partOfYear(text);
  if (part) return CUMULATIVE.test(text) ? { from: 1, to: part.to } : part;
  return /(?<!\p{L})(?:helår|helåret|hela året)(?!\p{L})/iu.test(text) ? WHOLE_YEAR : null;
});

/**
 * The month, the quarter or the tertial that a heading names, or null; also where it is reached from January.
 *
 * @example partAlone("Kv 2") // { from: 4, to: 6 }
 * @example partAlone("jan-mars") // null
 */
export function partAlone(text: string): Period | null {
  const period = periodIn(text);
  return period !== null && (period.from === period.to || partOfYear(text) !== null) ? period : null;
}

function monthsByNumber(text: string): Period | null {
  const dates = monthsOfDates(text);
  if (dates) return dates;
  const periods = PERIODS.exec(text);
  return periods ? { from: 1, to: Number(periods[1]) } : null;
}

/**
 * The year a heading names, or null. Two digits count only after a word that a year follows (`Prognos helår 24`, `Budget 25`).
 *
 * @example yearIn("Bokslut 2023") // 2023
 */
export const yearIn = remembered((text): number | null => {
  if (!DIGIT.test(text)) return null;
  const full = /(?<!\d)((?:19|20)\d\d)(?:(?:0[1-9]|1[0-2])(?:[0-3]\d)?)?(?!\d)/u.exec(text);
  if (full) return Number(full[1]);
  const short = SHORT_YEAR.exec(text);
  return short ? 2000 + Number(short[1] ?? short[2]) : yearOfShortMonth(text);
});

/**
 * True when a heading is only a year, a month or a period.
 *
 * @example isOnlyTime("jan- mars 2024") // true
 * @example isOnlyTime("Budget 2024") // false
 */
export function isOnlyTime(text: string): boolean {
  if (text.length > 30 || (yearIn(text) === null && periodIn(text) === null)) return false;
  const rest = text.replace(TIME_WORDS, "");
  return /^[\s.\-–—\d]*$/u.test(periodIn(text) === null ? rest : rest.replaceAll("/", ""));
}

/**
 * A heading without the words and figures that say its time.
 *
 * @example withoutTime("Sjukfrånvaro, % jan-aug 2025") // "Sjukfrånvaro, %"
 */
export function withoutTime(text: string): string {
  return text
    .replace(TIME_WORDS, "")
    .replace(/(?<![\p{L}\d])[\s.\-–—\d/]+(?![\p{L}\d%])/gu, " ")
    .trim();
}

/**
 * True for months from one to another, `jan–aug`; a day or a month by itself is none.
 *
 * @example isMonthRange("Sjukfrånvaro januari–augusti 2025") // true
 * @example isMonthRange("Årsarbetare 31 augusti") // false
 */
export function isMonthRange(text: string): boolean {
  return RANGE.test(text);
}

/** @example isWholeYear({ from: 1, to: 12 }) // true */
export function isWholeYear({ from, to }: Period): boolean {
  return from === WHOLE_YEAR.from && to === WHOLE_YEAR.to;
}

/**
 * @example periodName({ from: 1, to: 3 }) // "jan-mars"
 * @example periodName({ from: 1, to: 12 }) // "helår"
 * @example periodName({ from: 3, to: 3 }) // "mars"
 */
export function periodName(period: Period): string {
  if (isWholeYear(period)) return "helår";
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
