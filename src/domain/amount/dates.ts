import type { Period } from "./months";

const MONTH = "(0[1-9]|1[0-2])";
const YEAR = "(?:19|20)\\d\\d";
/** `2025-01-01–2025-08-31`, with one dash or two, and `20250101-20250831`. */
const DAY_RANGE = new RegExp(
  `(?<!\\d)(${YEAR})-?${MONTH}-?[0-3]\\d\\s*(?:-{1,2}|–|—|till|t\\.?o\\.?m\\.?)\\s*(${YEAR})-?${MONTH}-?[0-3]\\d(?!\\d)`,
  "iu",
);
/** `2024-01 – 2024-06`, `202401-202406`. */
const MONTH_RANGE = new RegExp(`(?<!\\d)${YEAR}-?${MONTH}\\s*[-–—]\\s*${YEAR}-?${MONTH}(?![\\d-])`, "u");
/** `2024-03` and the ledgers' `202403`, and `20240331`. */
const ISO_MONTH = new RegExp(`(?<!\\d)${YEAR}-?${MONTH}(?:-?[0-3]\\d)?(?!\\d)`, "u");
/** `31/8`: the last day of a month, so that a share such as 1/2 is none. */
const LAST_DAY = /(?<![\d/])(?:31\/(?:1|3|5|7|8|10|12)|30\/(?:4|6|9|11)|2[89]\/2)(?![\d/])/u;
const FIRST_DAY = /(?<![\d/])1\/(1[0-2]|[1-9])\s*(?:-|–|—|till)/u;
/** `31.8.2025`, as Finland writes it; without a year only the last day of a month, so that 31.8 may be a share or an amount. */
const DOTTED_DAY = new RegExp(`(?<![\\d.])(?:[0-2]?\\d|3[01])\\.(0?[1-9]|1[0-2])\\.\\s?${YEAR}(?!\\d)`, "gu");
const DOTTED_LAST = /(?<![\d.,])(?:31\.(0?[13578]|1[02])|30\.(0?[469]|11)|2[89]\.(0?2))(?:\.(?!\d)|$)/u;
const DOTTED_FIRST = /(?<![\d.])0?1\.(0?[1-9]|1[0-2])\.?(?:\d{4})?\s*(?:-|–|—|till)/u;
/** `8/2025`; a school year, `2024/2025`, is none. */
const MONTH_OF_YEAR = new RegExp(`(?<![\\d/])(0?[1-9]|1[0-2])/${YEAR}(?!\\d)`, "u");
/** `Utfall 2510`: two digits for the year and two for the month, after a word that figures are headed by; 2011 is a year. */
const SHORT_MONTH =
  /(?<!\p{L})(?:utfall|budget|prognos|bokslut|avvikelse|redovisat|bokfört|period(?:en)?|månad|ack(?:umulerat)?\.?|per|t\.?o\.?m\.?)\s+(2[1-9]|3\d)(0[1-9]|1[0-2])(?!\d)/iu;
/** `2510 Utfall`: such a month before the word, where nothing stands before it; an account has its name there. */
const LEADING_SHORT_MONTH =
  /^(2[1-9]|3\d)(0[1-9]|1[0-2])\s+(?:ack\.?\s*)?(?:utfall|budget|prognos|bokslut|avvikelse|redovisat|bokfört)(?!\p{L})/iu;

/**
 * The months that dates in digits cover, or null. A day or a month counts from January: ledgers and reports add up to it.
 *
 * @example monthsOfDates("2025-01-01–2025-08-31") // { from: 1, to: 8 }
 * @example monthsOfDates("Ack utfall 2410") // { from: 1, to: 10 }
 * @example monthsOfDates("Utfall 202308") // { from: 1, to: 8 }
 * @example monthsOfDates("Utfall 1.4–30.6.2025") // { from: 4, to: 6 }
 */
export function monthsOfDates(text: string): Period | null {
  const days = DAY_RANGE.exec(text);
  if (days !== null) return days[1] === days[3] ? { from: Number(days[2]), to: Number(days[4]) } : null;
  const months = MONTH_RANGE.exec(text);
  if (months !== null) return { from: Number(months[1]), to: Number(months[2]) };
  const iso = ISO_MONTH.exec(text);
  if (iso !== null) return { from: 1, to: Number(iso[1]) };
  const last = LAST_DAY.exec(text);
  if (last !== null) return { from: Number(FIRST_DAY.exec(text)?.[1] ?? 1), to: Number(last[0].split("/")[1]) };
  const dotted = [...text.matchAll(DOTTED_DAY)].at(-1) ?? DOTTED_LAST.exec(text);
  if (dotted !== null) {
    const to = Number(dotted.slice(1).find((month) => month !== undefined));
    return { from: Number(DOTTED_FIRST.exec(text)?.[1] ?? 1), to };
  }
  const ofYear = MONTH_OF_YEAR.exec(text);
  if (ofYear !== null) return { from: 1, to: Number(ofYear[1]) };
  const short = shortMonth(text);
  return short === null ? null : { from: 1, to: Number(short[2]) };
}

/**
 * The year of a month written with four digits, or null.
 *
 * @example yearOfShortMonth("Ack utfall 2410") // 2024
 */
export function yearOfShortMonth(text: string): number | null {
  const short = shortMonth(text);
  return short === null ? null : 2000 + Number(short[1]);
}

function shortMonth(text: string): RegExpExecArray | null {
  return SHORT_MONTH.exec(text) ?? LEADING_SHORT_MONTH.exec(text);
}
