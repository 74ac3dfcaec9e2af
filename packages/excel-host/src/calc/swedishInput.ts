import { isDateFormat, isPercentFormat } from "numfmt";
import { dateOfSerial } from "../text/dateSerial";
import { parseInput } from "../text/parseInput";
import type { Cell } from "../model/worksheet";
import { fromSwedishFormula, toSwedishFormula } from "./swedishFormula";
import { englishWord, swedishWord } from "./swedishNames";

const SWEDISH_NUMBER = /^[-+\u2212]?(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)?(?:,\d+)?(?:E[-+]?\d+)?\s*%?$/i;

/**
 * What a Swede types in a cell, as `Host.enter` takes it (en-US); other text as it is.
 *
 * @example fromSwedishInput("-1 234,5") // "-1,234.5"
 * @example fromSwedishInput("=SUMMA(B5;1,5)") // "=SUM(B5,1.5)"
 */
export function fromSwedishInput(typed: string): string {
  const text = typed.trim();
  if (/^[=+-]/.test(text) && !SWEDISH_NUMBER.test(text)) return fromSwedishFormula(text);
  if (/\d/.test(text) && SWEDISH_NUMBER.test(text)) {
    return text
      .replace(/,/, ".")
      .replace(/(?<=\d)[ \u00A0\u202F](?=\d)/g, ",")
      .replace(/\u2212/, "-")
      .replace(/\s/g, "");
  }
  return /^(?:sant|falskt|#.+[!?])$/i.test(text) ? englishWord(text) : typed;
}

/**
 * What the formula bar shows for a cell, and what entering it again would not change.
 *
 * `=SUM(B5,1.5)` → `"=SUMMA(B5;1,5)"`, 0.125 as `0%` → `"12,5%"`, 45322 as a date → `"2024-01-31"`
 */
export function toSwedishInput(cell: Cell): string {
  const { formula, error, value, format } = cell;
  if (formula !== null) return toSwedishFormula(formula);
  if (error !== null) return swedishWord(error);
  if (value === null) return "";
  if (typeof value === "boolean") return swedishWord(value ? "TRUE" : "FALSE");
  if (typeof value === "number") return numberInput(value, format.numberFormat);
  const read = parseInput(fromSwedishInput(value), format.numberFormat);
  return read.kind === "value" && read.value === value ? value : `'${value}`;
}

function numberInput(value: number, numberFormat: string): string {
  if (isDateFormat(numberFormat) && value >= 0) {
    const [date = "", time = ""] = dateOfSerial(value).toISOString().split(/[T.]/);
    if (value < 1) return time;
    return Number.isInteger(value) ? date : `${date} ${time}`;
  }
  const isPercent = isPercentFormat(numberFormat);
  // Excel shows 15 digits.
  const digits = Number((isPercent ? value * 100 : value).toPrecision(15));
  return String(digits).replace(".", ",").replace("e", "E") + (isPercent ? "%" : "");
}
