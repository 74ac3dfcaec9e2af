import { exactSums } from "../../domain/amount/exactSums";
import { accountClass, type AccountClass, type AccountMap } from "../../domain/ledger/accountClass";
import { ENTRY_TYPES, type EntryType } from "../../domain/ledger/entryType";
import { sumCount, type LedgerSums } from "../../domain/ledger/ledgerSums";

/** What is on an account, of one type. Amounts in whole parts of a krona, as the ledger writes them. */
export interface AccountTotal {
  readonly account: string;
  readonly kind: AccountClass;
  readonly type: EntryType;
  readonly rows: number;
  readonly debit: bigint;
  readonly credit: bigint;
}

/** Account by account, of each type that it has. */
export function accountTotals(sums: LedgerSums, map: AccountMap): AccountTotal[] {
  const types = ENTRY_TYPES.length;
  const count = sums.accounts.length * types;
  const rows = new Float64Array(count);
  const debit = exactSums(count);
  const credit = exactSums(count);
  for (let place = 0; place < sumCount(sums); place++) {
    const at = sums.account[place]! * types + sums.type[place]!;
    rows[at]! += sums.rows[place]!;
    debit.add(at, sums.debit[place]!);
    credit.add(at, sums.credit[place]!);
  }
  return sums.accounts.flatMap((account, place) => {
    const kind = accountClass(account, map);
    return ENTRY_TYPES.flatMap((type, number) => {
      const at = place * types + number;
      return rows[at] === 0 ? [] : [{ account, kind, type, rows: rows[at]!, debit: debit.total(at), credit: credit.total(at) }]; // prettier-ignore
    });
  });
}
