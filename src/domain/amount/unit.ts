/** The money units of the reports. `mnkr` is printed with one decimal, `tkr` and `kr` with none. */
export type Unit = "kr" | "tkr" | "mnkr";

/** Kronor in one unit. */
export const KRONOR_PER_UNIT: Readonly<Record<Unit, number>> = { kr: 1, tkr: 1_000, mnkr: 1_000_000 };

/** Decimals shown in a report. */
export const SHOWN_DECIMALS: Readonly<Record<Unit, number>> = { kr: 0, tkr: 0, mnkr: 1 };

const NAMES: readonly (readonly [RegExp, Unit])[] = [
  [/(?<!\p{L})(?:mnkr|mkr|mn\s?kr|miljoner(?:\s+kronor)?|milj\.?\s?kr)(?!\p{L})/iu, "mnkr"],
  [/(?<!\p{L})(?:tkr|kkr|tusen(?:tal)?\s+kronor|tusental\s+kr)(?!\p{L})/iu, "tkr"],
  [/(?<!\p{L})(?:kr|kronor|sek)(?!\p{L})/iu, "kr"],
];

/**
 * The unit named in a title, a heading or a corner cell, or null.
 *
 * @example unitIn("Driftsammandrag, netto tkr") // "tkr"
 * @example unitIn("Ekonomi, belopp Mkr") // "mnkr"
 */
export function unitIn(text: string): Unit | null {
  return NAMES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/**
 * Converts an amount between units. Decimal-exact: a power of ten only moves the decimal point.
 *
 * @example convertUnit(-1012.3405, "tkr", "mnkr") // -1.0123405
 */
export function convertUnit(amount: number, from: Unit, to: Unit): number {
  const exponent = Math.round(Math.log10(KRONOR_PER_UNIT[from] / KRONOR_PER_UNIT[to]));
  return exponent === 0 ? amount : Number(shiftPoint(amount, exponent));
}

/**
 * An amount in another unit when both are known; else as it stands.
 *
 * @example inUnit(1500, "tkr", "mnkr") // 1.5
 * @example inUnit(1500, null, "mnkr") // 1500
 */
export function inUnit(amount: number, from: Unit | null, to: Unit | null): number {
  return from === null || to === null ? amount : convertUnit(amount, from, to);
}

/** `shiftPoint(1.5, -3)` → `"1.5e-3"`, read back by Number as the nearest double of the exact decimal. */
function shiftPoint(amount: number, exponent: number): string {
  const [digits, own] = String(amount).split("e");
  return `${digits}e${Number(own ?? 0) + exponent}`;
}
