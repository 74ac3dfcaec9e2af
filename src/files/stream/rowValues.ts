import { MAX_TEXT } from "../../workbook/sheet";
import type { LedgerValue } from "../../ledger/ledgerValue";
import type { SharedStrings } from "./sharedStrings";
import { xmlText } from "./xmlText";

/** What the bytes of a workbook's cells mean. */
export interface CellContext {
  readonly strings: SharedStrings;
  /** By the number of the cell's style. */
  readonly dateStyles: readonly boolean[];
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
}

/** From a date number counted from 1904 to one counted from 1900. */
const DAYS_1904 = 1_462;
const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const POINT = 46;
/** So many digits are exact in a double, and dividing them by a power of ten is rounded once, as `Number` does. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const decoder = new TextDecoder();

/**
 * The number that some bytes write, or NaN.
 *
 * @example numberIn(encoder.encode("-1523.94"), 0, 8) // -1523.94
 */
export function numberIn(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === MINUS;
  let digits = 0;
  let mantissa = 0;
  let decimals = -1;
  for (let at = negative ? start + 1 : start; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code >= ZERO && code <= NINE) {
      mantissa = mantissa * 10 + code - ZERO;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (code === POINT && decimals < 0) decimals = 0;
    else return unusualNumber(bytes, start, end);
  }
  if (digits === 0 || digits > EXACT_DIGITS) return unusualNumber(bytes, start, end);
  const value = decimals > 0 ? mantissa / (POWERS[decimals] ?? NaN) : mantissa;
  return negative && value !== 0 ? -value : value;
}

/** Exponents and more digits than are exact. */
function unusualNumber(bytes: Uint8Array, start: number, end: number): number {
  const text = decoder.decode(bytes.subarray(start, end));
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/iu.test(text) ? Number(text) : NaN;
}

/** The whole number that some bytes write, or −1. */
export function indexIn(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > 9) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The text that some bytes write; null when it is longer than a cell of Excel holds. */
export function textIn(bytes: Uint8Array, start: number, end: number): string | null {
  const text = xmlText(decoder.decode(bytes.subarray(start, end)));
  return text.length > MAX_TEXT ? null : text;
}

/** A number as it stands in the sheet: dates counted from 1900. */
export function countedFrom1900(value: number, style: number, { date1904, dateStyles }: CellContext): LedgerValue {
  return date1904 && dateStyles[style] === true ? value + DAYS_1904 : value;
}
