import type { LedgerSum } from "../domain/ledger/ledgerTotals";

/**
 * The sums of a ledger with a column for each type or month, without the months of a type where every amount is 0: nothing
 * was entered there, and months that have not been are not months of zeros.
 *
 * @example withoutEmptyMonths([{ type: "prognos", period: 202401, debit: 0, credit: 0, … }]) // []
 */
export function withoutEmptyMonths(sums: readonly LedgerSum[]): readonly LedgerSum[] {
  const keyOf = ({ type, period }: LedgerSum): string => `${type} ${period}`;
  const filled = new Set(sums.filter(({ debit, credit }) => debit !== 0 || credit !== 0).map(keyOf));
  return sums.filter((sum) => filled.has(keyOf(sum)));
}
