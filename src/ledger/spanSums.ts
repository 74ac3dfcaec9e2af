import { ENTRY_TYPES, type EntryType } from "../domain/ledger/entryType";
import { pickedSums, sumCount, type LedgerSums } from "../domain/ledger/ledgerSums";
import type { AmountSpan } from "./amountColumns";
import { keyTable } from "./keyTable";

const DECEMBER = 12;

/** Whether the amounts of some type are not each month's own, see {@link spanSums}. */
export function hasSpans(spans: ReadonlyMap<EntryType, AmountSpan>): boolean {
  return [...spans.values()].some((span) => span === "toDate" || span === "year");
}

/**
 * A ledger's sums with each type's amounts in the month they belong to: of amounts to date each month gets what it adds to
 * the one before, the whole year's stand once, in December.
 *
 * @param spans what the amounts of a type are; the month's own when not said
 * @example spanSums(ledgerSums([{ period: 202401, debit: 5, … }, { period: 202402, debit: 8, … }]), new Map([["utfall", "toDate"]])) // 5, then 3
 */
export function spanSums(sums: LedgerSums, spans: ReadonlyMap<EntryType, AmountSpan>): LedgerSums {
  if (!hasSpans(spans)) return sums;
  const order = Int32Array.from({ length: sumCount(sums) }, (_, place) => place);
  order.sort((one, other) => sums.period[one]! - sums.period[other]! || one - other);
  const keys = keyTable();
  const before: number[] = [];
  const last: number[] = [];
  const months: number[] = [];
  const [debit, credit, period] = [sums.debit.slice(), sums.credit.slice(), sums.period.slice()];
  const balance = (place: number): number => sums.debit[place]! - sums.credit[place]!;
  for (const place of order) {
    const span = spans.get(ENTRY_TYPES[sums.type[place]!]!) ?? "month";
    const year = Math.floor(sums.period[place]! / 100);
    const key = keys.place(sums.account[place]!, sums.department[place]!, year, sums.type[place]!);
    if (span === "year") {
      last[key] = place;
      period[place] = year * 100 + DECEMBER;
      continue;
    }
    months.push(place);
    if (span !== "toDate") continue;
    const earlier = before[key];
    before[key] = place;
    if (earlier === undefined) continue;
    const added = balance(place) - balance(earlier);
    [debit[place], credit[place]] = [Math.max(added, 0), Math.max(-added, 0)];
  }
  const wholeYears = last.filter((place) => place !== undefined);
  return pickedSums({ ...sums, debit, credit, period }, [...months, ...wholeYears]);
}
