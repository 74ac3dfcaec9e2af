import { dateOfSerial } from "./dateSerial";
import type { FormatToken } from "./formatSections";

const MONTHS = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];
const DAYS = ["söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"];

export function isDateSection(section: readonly FormatToken[]): boolean {
  return section.some((token) => "code" in token && /^[ymdhs]+$/i.test(token.code));
}

/** Shows a date serial by a date section, with Swedish month and day names: `46053` as `d mmmm yyyy` → `"31 januari 2026"`. */
export function formatDate(serial: number, section: readonly FormatToken[]): string {
  const date = dateOfSerial(serial);
  const isTwelveHour = section.some((token) => "code" in token && /^A/i.test(token.code));
  return section
    .map((token, index) => {
      if ("literal" in token) return token.literal;
      const isMinute =
        /^m{1,2}$/i.test(token.code) && (hasNear(section, index, -1, "h") || hasNear(section, index, 1, "s"));
      return isMinute ? pad(date.getUTCMinutes(), token.code) : datePart(date, token.code.toLowerCase(), isTwelveHour);
    })
    .join("");
}

/** `m` means minutes next to hours or seconds, months elsewhere. */
function hasNear(section: readonly FormatToken[], index: number, step: number, letter: string): boolean {
  for (let at = index + step; at >= 0 && at < section.length; at += step) {
    const token = section[at];
    if (token && "code" in token) return token.code.toLowerCase().startsWith(letter);
  }
  return false;
}

function datePart(date: Date, code: string, isTwelveHour: boolean): string {
  const hours = date.getUTCHours();
  switch (code[0]) {
    case "y":
      return code.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear() % 100).padStart(2, "0");
    case "m": {
      const name = MONTHS[date.getUTCMonth()] ?? "";
      if (code.length === 5) return name.slice(0, 1);
      if (code.length >= 3) return code.length === 3 ? name.slice(0, 3) : name;
      return pad(date.getUTCMonth() + 1, code);
    }
    case "d": {
      const name = DAYS[date.getUTCDay()] ?? "";
      if (code.length >= 3) return code.length === 3 ? name.slice(0, 3) : name;
      return pad(date.getUTCDate(), code);
    }
    case "h":
      return pad(isTwelveHour ? hours % 12 || 12 : hours, code);
    case "s":
      return pad(date.getUTCSeconds(), code);
    case "a":
      return hours < 12 ? "fm" : "em";
    default:
      return code;
  }
}

function pad(value: number, code: string): string {
  return String(value).padStart(Math.min(code.length, 2), "0");
}
