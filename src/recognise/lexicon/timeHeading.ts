import { WHOLE_YEAR, isOnlyTime, periodIn, periodName, yearIn } from "../../domain/amount/period";

const MAX_HEADING = 60;

/**
 * The time a text inside a table gives the figures below it, or null. A bare year is a figure as likely as a heading
 * and gives none.
 *
 * @example timeHeading("Helår 2019:") // { period: "helår", year: 2019 }
 * @example timeHeading("2019") // null
 */
export function timeHeading(text: string): { readonly period: string; readonly year: number } | null {
  if (text.length > MAX_HEADING || !/[\p{L}:]/u.test(text) || !/\d/u.test(text)) return null;
  const plain = text.replace(/\s*:\s*$/u, "");
  const year = yearIn(plain);
  if (year === null || !isOnlyTime(plain)) return null;
  return { period: periodName(periodIn(plain) ?? WHOLE_YEAR), year };
}
