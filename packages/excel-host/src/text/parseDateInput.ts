import { getLocale } from "numfmt";
import { dateSerial } from "./dateSerial";
import type { NumberInput } from "./parseNumberInput";

const MONTHS = getLocale("en")?.mmmm.map((month) => month.toLowerCase()) ?? [];

/**
 * Reads a typed date or time as an en-US Excel does. Beware what that includes: `1-2` and `3/4` are days of this
 * year, `Mar 2024` is a month. null when the text is neither date nor time.
 *
 * @example parseDateInput("2026-01-31") // { value: 46053, numberFormat: "m/d/yyyy" }
 */
export function parseDateInput(text: string): NumberInput | null {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time) return readTime(Number(time[1]), Number(time[2]), time[3] === undefined ? null : Number(time[3]));
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return asDate(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const american = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (american) return asDate(fullYear(american[4]), Number(american[1]), Number(american[3]), "m/d/yyyy");
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short) return readShort(Number(short[1]), Number(short[2]));
  const named = /^(?:(\d{1,2})[- ])?([a-z]{3,9})(?:[- ](\d{4}|\d{2}))?$/i.exec(text);
  return named ? readNamed(named[1], named[2] ?? "", named[3]) : null;
}

function readTime(hours: number, minutes: number, seconds: number | null): NumberInput | null {
  if (hours > 23 || minutes > 59 || (seconds ?? 0) > 59) return null;
  const value = (hours * 3600 + minutes * 60 + (seconds ?? 0)) / 86_400;
  return { value, numberFormat: seconds === null ? "h:mm" : "h:mm:ss" };
}

/** Month and day of this year; when that is no day, a month of a year (`12-30` is a day, `1-32` is January 1932). */
function readShort(first: number, second: number): NumberInput | null {
  const day = asDate(new Date().getFullYear(), first, second, "d-mmm");
  return day ?? (second > 31 ? asDate(fullYear(String(second)), first, 1, "mmm-yy") : null);
}

function readNamed(day: string | undefined, name: string, year: string | undefined): NumberInput | null {
  if (day === undefined && year === undefined) return null;
  // A name or its first three letters, nothing between: "Mars 2024" is text.
  const written = name.toLowerCase();
  const index = MONTHS.findIndex((month) => month === written || month.slice(0, 3) === written);
  if (index < 0) return null;
  const thisYear = new Date().getFullYear();
  if (day === undefined) return asDate(fullYear(year), index + 1, 1, "mmm-yy");
  return asDate(
    year === undefined ? thisYear : fullYear(year),
    index + 1,
    Number(day),
    year === undefined ? "d-mmm" : "d-mmm-yy",
  );
}

/** Two digits up to 29 are of this century. */
function fullYear(text = ""): number {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
}

function asDate(year: number, month: number, day: number, numberFormat: string): NumberInput | null {
  const value = dateSerial(year, month, day);
  return value === null ? null : { value, numberFormat };
}
