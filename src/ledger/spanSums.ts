import type { EntryType } from "../domain/ledger/entryType";
import type { LedgerSum } from "../domain/ledger/ledgerTotals";
import type { AmountSpan } from "./amountColumns";

const DECEMBER = 12;

/**
 * A ledger's sums with each type's amounts in the month they belong to: of amounts to date each month gets what it adds to
 * the one before, the whole year's stand once, in December.
 *
 * @param spans what the amounts of a type are; the month's own when not said
 * @example spanSums([{ period: 202401, debit: 5, … }, { period: 202402, debit: 8, … }], new Map([["utfall", "toDate"]])) // 5, then 3
 */
export function spanSums(sums: readonly LedgerSum[], spans: ReadonlyMap<EntryType, AmountSpan>): readonly LedgerSum[] {
  if (![...spans.values()].some((span) => span === "toDate" || span === "year")) return sums;
  const before = new Map<string, LedgerSum>();
  const all: LedgerSum[] = [];
  const last = new Map<string, LedgerSum>();
  for (const sum of [...sums].sort((one, other) => one.period - other.period)) {
    const span = spans.get(sum.type) ?? "month";
    const year = Math.floor(sum.period / 100);
    const key = `${sum.type} ${year} ${sum.account} ${sum.department}`;
    if (span === "month" || span === "rest") all.push(sum);
    else if (span === "year") last.set(key, { ...sum, period: year * 100 + DECEMBER });
    else {
      const earlier = before.get(key);
      before.set(key, sum);
      all.push(earlier === undefined ? sum : { ...sum, ...sides(balance(sum) - balance(earlier)) });
    }
  }
  return [...all, ...last.values()];
}

function balance({ debit, credit }: LedgerSum): number {
  return debit - credit;
}

function sides(amount: number): Pick<LedgerSum, "debit" | "credit"> {
  return { debit: Math.max(amount, 0), credit: Math.max(-amount, 0) };
}
