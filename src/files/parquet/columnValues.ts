import type { LedgerValue } from "../../ledger/ledgerValue";
import { localTime } from "./localTime";
import type { ColumnMeaning } from "./parquetColumns";

/** Makes a value of what is stored. */
type ValueReader = (stored: unknown) => LedgerValue;

/** Beyond it a number with decimals may be another than its text says; it is kept as text. */
const EXACT = 2 ** 50;
const POWERS = Array.from({ length: 23 }, (_, power) => 10 ** power);
const DAY_MS = 86_400_000;
/** 1970-01-01 as a day of the Julian calendar. */
const JULIAN_1970 = 2_440_588n;
/** Bytes of a number that a double holds with room to spare. */
const SHORT = 6;
const decoder = new TextDecoder();

/**
 * A reader of a column's stored values, as the library hands them out. A double that is no number is how
 * some programs write that there is none.
 *
 * @example valueReader({ kind: "decimal", scale: 2 })(-123450n) // -1234.5
 * @example valueReader({ kind: "decimal", scale: 2 })(123456789012345678n) // "1234567890123456.78"
 * @example valueReader({ kind: "date" })(19813) // "2024-03-31"
 */
export function valueReader(meaning: ColumnMeaning): ValueReader {
  const read = readerOf(meaning);
  return (stored) => (stored == null ? null : read(stored));
}

function readerOf(meaning: ColumnMeaning): ValueReader {
  switch (meaning.kind) {
    case "plain":
      return plainValue;
    case "unsigned":
      return (stored) => plainValue(typeof stored === "bigint" ? BigInt.asUintN(64, stored) : Number(stored) >>> 0);
    case "float":
      return (stored) => (typeof stored === "number" ? shortestFloat(stored) : null);
    case "decimal":
      return (stored) => decimalValue(unscaled(stored), meaning.scale);
    case "date":
      return once((days) => dayText(Number(days) * DAY_MS));
    case "time":
      return once((units) => localTime(Math.floor(Number(units) / (meaning.perSecond / 1_000)), meaning.isUtc));
    case "julian":
      return once((days) => (typeof days === "bigint" ? localTime(julianTime(days), true) : null));
  }
}

function plainValue(stored: unknown): LedgerValue {
  if (typeof stored === "bigint") {
    const number = Number(stored);
    return Number.isSafeInteger(number) ? number : String(stored);
  }
  if (typeof stored === "number") return Number.isFinite(stored) ? stored : null;
  if (stored instanceof Uint8Array) return decoder.decode(stored);
  return typeof stored === "boolean" ? stored : null;
}

/** A day in the upper bits, nanoseconds in the lower 64; in milliseconds since 1970. */
function julianTime(stored: bigint): number {
  const days = Number((stored >> 64n) - JULIAN_1970);
  return days * DAY_MS + Math.floor(Number(BigInt.asUintN(64, stored)) / 1_000_000);
}

/** The shortest number that 32 bits make this one: 0.1 is stored as 0.10000000149. */
function shortestFloat(stored: number): number | null {
  if (!Number.isFinite(stored)) return null;
  for (let digits = 6; digits < 9; digits++) {
    const number = Number(stored.toPrecision(digits));
    if (Math.fround(number) === stored) return number;
  }
  return Number(stored.toPrecision(9));
}

/** The whole number of a decimal's smallest parts: stored as such, or as bytes with the largest first. */
function unscaled(stored: unknown): number | bigint {
  if (typeof stored === "number" || typeof stored === "bigint") return stored;
  return stored instanceof Uint8Array ? wholeNumber(stored) : NaN;
}

function wholeNumber(bytes: Uint8Array): number | bigint {
  const sign = (bytes[0] ?? 0) >= 0x80 ? 0xff : 0;
  const start = Math.max(0, bytes.length - SHORT);
  let isShort = start === 0 || ((bytes[start] ?? 0) >= 0x80 ? 0xff : 0) === sign;
  for (let at = 0; at < start && isShort; at++) isShort = bytes[at] === sign;
  if (!isShort) return BigInt.asIntN(8 * bytes.length, bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)); // prettier-ignore
  let number = 0;
  for (let at = start; at < bytes.length; at++) number = number * 256 + bytes[at]!;
  return sign === 0 ? number : number - 256 ** (bytes.length - start);
}

function decimalValue(whole: number | bigint, scale: number): LedgerValue {
  const number = Number(whole);
  const power = POWERS[scale];
  if (power !== undefined && Math.abs(number) < EXACT) return number === 0 ? 0 : number / power;
  return typeof whole === "bigint" || Number.isSafeInteger(whole) ? decimalText(BigInt(whole), scale) : null;
}

function decimalText(whole: bigint, scale: number): string {
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, "0");
  const point = digits.length - scale;
  const text = scale > 0 ? `${digits.slice(0, point)}.${digits.slice(point)}` : digits;
  return whole < 0n ? `-${text}` : text;
}

/** `YYYY-MM-DD`, or nothing for a day that no calendar has. */
function dayText(ms: number): LedgerValue {
  const day = new Date(ms);
  return Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
}

/** Remembers the last different values: a ledger has few days. */
function once(read: ValueReader): ValueReader {
  const known = new Map<unknown, LedgerValue>();
  return (stored) => {
    const found = known.get(stored);
    if (found !== undefined) return found;
    if (known.size >= MOST_KNOWN) known.clear();
    const fresh = read(stored);
    known.set(stored, fresh);
    return fresh;
  };
}

const MOST_KNOWN = 20_000;
