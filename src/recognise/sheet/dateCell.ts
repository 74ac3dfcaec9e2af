import { SHORT_MONTHS } from "../../domain/amount/months";
import { isDateFormat } from "../../workbook/numberFormat";
import type { Cell } from "../../workbook/sheet";

const DAY = 86_400_000;
/** Day 0 of Excel's calendar, from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Years that reports speak of; a number beyond them is shown as a date by mistake. */
const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];

/** True for a number that is shown as a date. */
export function isDateCell(cell: Cell | undefined): boolean {
  return typeof cell?.value === "number" && isDateFormat(cell.format);
}

/**
 * A date over a column as the words that would say the same: the first of a month is that month, any other day what
 * has been up to it. Null for what is no date.
 *
 * @example dateHeading({ value: 45292, format: "yyyy-mm-dd" }) // "jan 2024"
 * @example dateHeading({ value: 45535, format: "yyyy-mm-dd" }) // "31 aug 2024"
 */
export function dateHeading(cell: Cell | undefined): string | null {
  if (typeof cell?.value !== "number" || !isDateFormat(cell.format)) return null;
  const date = new Date(EPOCH + Math.floor(cell.value) * DAY);
  const year = date.getUTCFullYear();
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  const month = `${SHORT_MONTHS[date.getUTCMonth()] ?? ""} ${year}`;
  return date.getUTCDate() === 1 ? month : `${date.getUTCDate()} ${month}`;
}
