import { pickedSums, sumCount, type LedgerSums } from "../domain/ledger/ledgerSums";

/**
 * The sums of a ledger with a column for each type or month, without the months of a type where every amount is 0: nothing
 * was entered there, and months that have not been are not months of zeros.
 *
 * @example withoutEmptyMonths(ledgerSums([{ type: "prognos", period: 202401, debit: 0, credit: 0, … }])) // no sums
 */
export function withoutEmptyMonths(sums: LedgerSums): LedgerSums {
  const keyOf = (place: number): number => sums.period[place]! * 4 + sums.type[place]!;
  const places = Array.from({ length: sumCount(sums) }, (_, place) => place);
  const filled = new Set(places.filter((place) => sums.debit[place] !== 0 || sums.credit[place] !== 0).map(keyOf));
  const kept = places.filter((place) => filled.has(keyOf(place)));
  return kept.length === places.length ? sums : pickedSums(sums, kept);
}
