import type { AccountMap } from "./accountClass";
import type { Dimension } from "./dimension";
import type { EntryType } from "./entryType";
import type { LedgerDepartment, SkipReason } from "./ledgerTotals";

/**
 * What a positive amount in a ledger means: debit (cost +, income −), credit (income +, cost −), or nothing, when both
 * stand without sign.
 */
export type LedgerSign = "debet-plus" | "kredit-plus" | "utan-tecken";

/** What was read of one type of entries. Amounts in kronor. */
export interface TypeProof {
  readonly type: EntryType;
  readonly rows: number;
  readonly debit: number;
  readonly credit: number;
  /** debit − credit: the column's sum, as the ledger's own system shows it. */
  readonly balance: number;
  readonly sign: LedgerSign;
}

/** An ansvar and the verksamhetsområde it is counted under. */
export interface DepartmentProof extends LedgerDepartment {
  readonly operation: string;
}

/** The proof that a ledger was read whole: figures to hold against the ledger's own system. */
export interface LedgerProof {
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
  readonly rows: number;
  readonly skipped: readonly { readonly reason: SkipReason; readonly rows: number }[];
  readonly types: readonly TypeProof[];
  /** Entries on accounts that are no part of a driftsammandrag, such as the balance sheet's; each account once. */
  readonly outside: { readonly rows: number; readonly balance: number; readonly accounts: readonly string[] };
  /** Which accounts are income and cost where the user has chosen nothing: as the ledger itself tells, else Kommun-Bas. */
  readonly ownAccounts: AccountMap;
  readonly departments: readonly DepartmentProof[];
  /** What they are, and what else the ledger can be reported by; none when it has no such columns. */
  readonly dimension: Dimension | null;
  readonly dimensions: readonly Dimension[];
}
