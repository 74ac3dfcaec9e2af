import type { Language } from "./bilingual";

const LOCALES: Readonly<Record<Language, string>> = { sv: "sv", en: "en-GB" };

const MORE: Readonly<Record<Language, string>> = { sv: "till", en: "more" };

/**
 * A number with its noun in the right form.
 *
 * @example count(1, "rad", "rader") // "1 rad"
 */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** @example list("sv", ["2 fel", "1 avrundning"]) // "2 fel och 1 avrundning" */
export function list(language: Language, parts: readonly string[]): string {
  return new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(parts);
}

/**
 * The first five, and how many more.
 *
 * @example short("sv", ["A1", "B2", "C3", "D4", "E5", "F6"]) // "A1, B2, C3, D4, E5 och 1 till"
 */
export function short(language: Language, parts: readonly string[]): string {
  const shown = parts.slice(0, 5);
  const rest = parts.length - shown.length;
  return list(language, rest > 0 ? [...shown, `${rest} ${MORE[language]}`] : shown);
}

/** @example day("sv", "2024-03-31") // "31 mars 2024" */
export function day(language: Language, isoDate: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" }).format(new Date(isoDate));
}
