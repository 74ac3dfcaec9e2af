/** What a cell of a ledger may hold, whoever reads it. */
export type LedgerValue = string | number | boolean | null | undefined;

/** Different texts of a column that are remembered with what they mean. */
const MAX_KNOWN = 20_000;

/** @example ledgerText(3510) // "3510" */
export function ledgerText(value: LedgerValue): string {
  return value == null ? "" : String(value).trim();
}

/** @example isBlankValue(" ") // true */
export function isBlankValue(value: LedgerValue): boolean {
  return value == null || (typeof value === "string" && value.trim() === "");
}

/** What a column's values mean, remembered: a ledger says the same few things over and over. */
export function remembered<T>(meaning: (value: LedgerValue) => T): (value: LedgerValue) => T {
  const known = new Map<LedgerValue, T>();
  return (value) => {
    const found = known.get(value);
    if (found !== undefined || known.has(value)) return found as T;
    if (known.size >= MAX_KNOWN) known.clear();
    const fresh = meaning(value);
    known.set(value, fresh);
    return fresh;
  };
}
