/** What amounts of money are counted in; `mdkr` are thousands of `mnkr`. */
export type Unit = "kr" | "tkr" | "mnkr" | "mdkr";

/** Kronor in one unit. */
export const KRONOR_PER_UNIT: Readonly<Record<Unit, number>> = {
  kr: 1,
  tkr: 1_000,
  mnkr: 1_000_000,
  mdkr: 1_000_000_000,
};

/** Decimals shown in a report. */
export const SHOWN_DECIMALS: Readonly<Record<Unit, number>> = { kr: 0, tkr: 0, mnkr: 1, mdkr: 3 };

/**
 * Converts an amount between units. Decimal-exact: a power of ten only moves the decimal point.
 *
 * @example convertUnit(-1012.3405, "tkr", "mnkr") // -1.0123405
 */
export function convertUnit(amount: number, from: Unit, to: Unit): number {
  const exponent = Math.round(Math.log10(KRONOR_PER_UNIT[from] / KRONOR_PER_UNIT[to]));
  return exponent === 0 ? amount : shiftPoint(amount, exponent);
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

/**
 * An amount times a power of ten, decimal-exact: only the decimal point moves.
 *
 * @example shiftPoint(-1012.3405, -3) // -1.0123405
 */
export function shiftPoint(amount: number, exponent: number): number {
  if (exponent === 0) return amount;
  const [digits, own] = String(amount).split("e");
  return Number(`${digits}e${Number(own ?? 0) + exponent}`);
}
