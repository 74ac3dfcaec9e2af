import { addLocale, format, getLocale } from "numfmt";
import type { Scalar } from "../model/worksheet";

const SWEDISH = "sv-SE";
const swedish = getLocale("sv");
// Excel shortens every month to three letters; the library keeps the points of running text (jan., mars, sep.).
addLocale({ ...swedish, mmm: swedish?.mmmm.map((month) => month.slice(0, 3)) }, SWEDISH);

/** What Excel does and the library has a choice about: days end with the year 9999, and what is no day is `######`. */
const AS_EXCEL = { locale: SWEDISH, throws: false, dateSpanLarge: false, dateErrorNumber: false };

/** Excel shows the short date format, stored as m/d/yyyy, in the order of the user's country. */
const SHORT_DATE = "m/d/yyyy";
const SWEDISH_SHORT_DATE = "yyyy-mm-dd";

/**
 * Shows a value by a number format (en-US code) the way a Swedish Excel does: decimal comma, U+00A0 between the
 * thousands, Swedish months and days. A format that cannot be read gives `######`.
 *
 * @example formatValue(-1234.5, "#,##0.0;-#,##0.0") // "-1 234,5"
 * @example formatValue(46053, "d mmmm yyyy") // "31 januari 2026"
 */
export function formatValue(value: Scalar, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  const code = numberFormat === SHORT_DATE ? SWEDISH_SHORT_DATE : numberFormat;
  return format(code, typeof value === "number" ? asSeen(value) : value, AS_EXCEL);
}

/**
 * Excel rounds the fifteen digits a person sees: 1.005 is half way and goes up, though the double is a little less.
 * The library rounds the double, so that is moved out by less than a sixteenth digit.
 */
function asSeen(value: number): number {
  return Number.isInteger(value) ? value : value * (1 + 2 ** -50);
}
