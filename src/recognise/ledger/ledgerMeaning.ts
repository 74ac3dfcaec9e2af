import { KOMMUN_BAS } from "../../domain/ledger/accountClass";
import { ENTRY_TYPES, type EntryType } from "../../domain/ledger/entryType";
import type { LedgerProof, LedgerSign, TypeProof } from "../../domain/ledger/ledgerProof";
import type { LedgerSettings } from "../../domain/ledger/ledgerSettings";
import type { LedgerTotals, SkipReason } from "../../domain/ledger/ledgerTotals";
import { accountTotals, type AccountTotal } from "./accountTotals";
import { inferSigns, type AccountSides } from "./inferSign";
import { kronor } from "./kronor";

/** What the sums of a ledger mean: plus and minus, and what all of them prove. */
export interface LedgerMeaning {
  readonly signOf: (type: EntryType) => LedgerSign;
  /** −1 where the ledger writes its credits with minus. */
  readonly creditSign: 1 | -1;
  readonly proof: Pick<LedgerProof, "rows" | "skipped" | "types" | "outside">;
}

/** @example ledgerMeaning(totals, {}).signOf("utfall") // "debet-plus" */
export function ledgerMeaning(totals: LedgerTotals, settings: LedgerSettings): LedgerMeaning {
  const { sums, hasDebitColumn, accounts, entries, skipped } = totals;
  const all = accountTotals(sums, settings.accounts ?? accounts ?? KOMMUN_BAS);
  const isSigned = hasDebitColumn && total(all, ({ credit }) => credit) < 0n;
  const amountOf = ({ debit, credit }: AccountTotal): bigint => (isSigned ? debit + credit : debit - credit);
  const types = ENTRY_TYPES.map((type) => [type, all.filter((one) => one.type === type)] as const).filter(
    ([, own]) => own.length > 0,
  );
  const side = (own: readonly AccountTotal[], kind: AccountTotal["kind"]): number =>
    Number(total(own, (one) => (one.kind === kind ? amountOf(one) : 0n)));
  const sides = new Map<EntryType, AccountSides>(
    types.map(([type, own]) => [type, { income: side(own, "income"), cost: side(own, "cost") }]),
  );
  const signs = inferSigns(sides, hasDebitColumn);
  const signOf = (type: EntryType): LedgerSign => signs.get(type) ?? "debet-plus";
  const outside = all.filter(({ kind }) => kind === "other");
  return {
    signOf,
    creditSign: isSigned ? -1 : 1,
    proof: {
      rows: entries,
      skipped: (Object.entries(skipped) as [SkipReason, number][]).map(([reason, rows]) => ({ reason, rows })),
      types: types.map(([type, own]): TypeProof => {
        const debit = total(own, (one) => one.debit);
        const credit = total(own, (one) => (isSigned ? -one.credit : one.credit));
        const amounts = { debit: kronor(debit), credit: kronor(credit), balance: kronor(debit - credit) };
        return { type, rows: rowsOf(own), ...amounts, sign: signOf(type) };
      }),
      outside: {
        rows: rowsOf(outside),
        balance: kronor(total(outside, amountOf)),
        accounts: [...new Set(outside.map(({ account }) => account))].sort(),
      },
    },
  };
}

function total(all: readonly AccountTotal[], value: (one: AccountTotal) => bigint): bigint {
  return all.reduce((sum, one) => sum + value(one), 0n);
}

function rowsOf(all: readonly AccountTotal[]): number {
  return all.reduce((sum, { rows }) => sum + rows, 0);
}
