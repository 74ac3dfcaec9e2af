import { eachSum, type LedgerSums } from "../domain/ledger/ledgerSums";
import type { UnbalancedAccount } from "../domain/ledger/ledgerTotals";

/** Follows the balances that a ledger tells beside its entries. Amounts in whole parts of a krona, debit +. */
interface AccountBalances {
  add(kind: "opening" | "closing", account: string, department: string, amount: number): void;
  /** Accounts whose entries do not lead from their first opening balance to their last closing one. */
  unbalanced(sums: LedgerSums): readonly UnbalancedAccount[];
  /** Whether any has been told. */
  isTold(): boolean;
}

interface Balance {
  readonly account: string;
  readonly department: string;
  opening: number | null;
  closing: number | null;
}

/** @example const balances = accountBalances(); balances.add("opening", "1510", "", 50_000); balances.unbalanced(ledgerSums([])) // [] */
export function accountBalances(): AccountBalances {
  const told = new Map<string, Balance>();
  return {
    add(kind, account, department, amount) {
      const key = `${account} ${department}`;
      const balance = told.get(key) ?? { account, department, opening: null, closing: null };
      if (kind === "opening") balance.opening ??= amount;
      else balance.closing = amount;
      told.set(key, balance);
    },
    isTold: () => told.size > 0,
    unbalanced(sums) {
      if (told.size === 0) return [];
      const entries = new Map<string, number>();
      for (const { account, department, type, debit, credit } of eachSum(sums)) {
        if (type !== "utfall") continue;
        const key = `${account} ${department}`;
        if (!told.has(key)) continue;
        entries.set(key, (entries.get(key) ?? 0) + debit - credit);
      }
      return [...told].flatMap(([key, { account, department, opening, closing }]) => {
        if (opening === null || closing === null) return [];
        const difference = closing - opening - (entries.get(key) ?? 0);
        return difference === 0 ? [] : [{ account, department, difference }];
      });
    },
  };
}
