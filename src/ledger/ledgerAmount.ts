import { PARTS_PER_KRONA } from "../domain/ledger/ledgerTotals";
import { isEitherAmount, type Writing } from "./writing";
import { readAmount } from "../domain/amount/readAmount";

const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const COMMA = 44;
const POINT = 46;
const DECIMALS = 4;
const MOST_DIGITS = 15;

/** Beyond any amount; a million of them still have a sum. */
const TOO_LARGE = 1e20;

/** A dot between groups of thousands. */
const GROUPING_DOT = /\.(?=\d{3}(?!\d))/gu;

/**
 * An amount cell in whole parts of a krona (see `PARTS_PER_KRONA`), or null when it holds no amount.
 *
 * @param dot what the dot of `120.000` is in its column
 * @param scale kronor in one of the cell's unit
 * @example ledgerAmount("-1234,50") // -12345000
 * @example ledgerAmount("1 234,50-") // -12345000
 * @example ledgerAmount("120.000", "thousands") // 1200000000
 * @example ledgerAmount("1,5", "decimal", 1_000) // 15000000
 */
export function ledgerAmount(value: string | number, dot: Writing["dot"] = "decimal", scale = 1): number | null {
  if (typeof value === "number") return bounded(Math.round(value * PARTS_PER_KRONA * scale));
  if (dot === "thousands" && value.includes("."))
    return ledgerAmount(value.replace(GROUPING_DOT, ""), "decimal", scale);
  if (dot === "unknown" && isEitherAmount(value)) return null;
  const plain = plainParts(value);
  if (plain !== null) return bounded(plain * scale);
  const read = readAmount(value);
  return read.value === null || read.percent ? null : bounded(Math.round(read.value * PARTS_PER_KRONA * scale));
}

function bounded(parts: number): number | null {
  return Math.abs(parts) < TOO_LARGE ? parts : null;
}

/** The common case without the grammar of figures, a million times over: sign, digits, one decimal sign. */
function plainParts(text: string): number | null {
  const end = text.length;
  const negative = text.charCodeAt(0) === MINUS;
  let at = negative ? 1 : 0;
  if (end - at > MOST_DIGITS) return null;
  let parts = 0;
  let digits = 0;
  for (; at < end; at++, digits++) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) break;
    parts = parts * 10 + code - ZERO;
  }
  if (digits === 0) return null;
  let decimals = 0;
  if (at < end) {
    const separator = text.charCodeAt(at++);
    if (separator !== COMMA && separator !== POINT) return null;
    for (; at < end && decimals < DECIMALS; at++, decimals++) {
      const code = text.charCodeAt(at);
      if (code < ZERO || code > NINE) return null;
      parts = parts * 10 + code - ZERO;
    }
    if (decimals === 0 || at < end) return null;
  }
  for (; decimals < DECIMALS; decimals++) parts *= 10;
  return negative && parts !== 0 ? -parts : parts;
}
