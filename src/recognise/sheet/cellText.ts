import { roundHalfAway } from "../../domain/amount/amount";
import { shownFigure } from "../../workbook/numberFormat";
import type { Cell } from "../../workbook/sheet";

/** Control characters, and what steers direction and breaking without being seen: pasted along, or there to deceive. */
const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu;

/**
 * What a cell shows in a Swedish Excel, trimmed: enough of the number formats to quote a figure back to the user, and
 * nothing that is not seen.
 *
 * @example cellText({ value: -1030, format: "#,##0" }) // "-1 030" (with a hard space)
 * @example cellText({ value: 0.29, format: "0%" }) // "29 %"
 */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (cell.error !== undefined) return cell.error;
  if (typeof cell.value === "number") return numberText(cell.value, cell.format);
  if (typeof cell.value === "boolean") return cell.value ? "SANT" : "FALSKT";
  const text = (cell.value ?? "").replace(UNSEEN, "").trim();
  return text.includes("\n") ? text.split("\n").map(trimmed).join("\n") : text;
}

function trimmed(line: string): string {
  return line.trim();
}

/**
 * A text on one line, without spaces that only set it out.
 *
 * @example oneLine(" Summa\n  drift ") // "Summa drift"
 */
export function oneLine(text: string): string {
  return (SET_OUT.test(text) ? text.replace(/\s+/gu, " ") : text).trim();
}

/** More than one space between words, or one that is none of the plain ones. */
const SET_OUT = /\s\s|[^\S ]/u;

/**
 * Decimals that a number format shows, null for General and for formats that are not plain numbers.
 *
 * @example formatDecimals("#,##0.0") // 1
 */
export function formatDecimals(format: string | undefined): number | null {
  if (format === undefined) return null;
  const section = (format.split(";")[0] ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./gu, "");
  if (!/[0#]/u.test(section) || /[ymdhs]/iu.test(section)) return null;
  return /\.([0#]+)/u.exec(section)?.[1]?.length ?? 0;
}

function numberText(stored: number, format: string | undefined): string {
  const { value, decimals, percent, grouped, words } = shownFigure(stored, format);
  if (value === null) return words.join("").trim();
  const digits = decimals === null ? generalDigits(value) : roundHalfAway(value, decimals).toFixed(decimals);
  const point = digits.indexOf(".");
  const whole = point < 0 ? digits : digits.slice(0, point);
  const separated = grouped && whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/gu, "\u00a0") : whole;
  return `${separated}${point < 0 ? "" : `,${digits.slice(point + 1)}`}${percent ? " %" : ""}`;
}

/** `1E-07` for 0.0000001, the exponent as Excel writes it. */
function generalDigits(value: number): string {
  return String(value).replace(
    /e([-+])(\d+)$/u,
    (_, sign: string, digits: string) => `E${sign}${digits.padStart(2, "0")}`,
  );
}
