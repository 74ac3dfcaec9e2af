import type { AccountMap } from "./accountClass";
import type { Dimension } from "./dimension";
import type { LedgerShape } from "./ledgerShape";
import type { LedgerSums } from "./ledgerSums";

/** Amounts in a ledger are added in whole parts of a krona: four decimals are exact, far beyond any ledger's öre. */
export const PARTS_PER_KRONA = 10_000;

/** Who is responsible: an ansvar of the ledger. */
export interface LedgerDepartment {
  readonly code: string;
  /** The code when the ledger has no name for it. */
  readonly name: string;
}

/** Why a row of the ledger is not among its entries; the words for it are in src/texts. */
export type SkipReason =
  | "sumRow"
  | "balanceRow"
  | "otherVersion"
  | "unreadableAccount"
  | "unreadablePeriod"
  | "unreadableAmount"
  | "unknownType";

/** A cell that cost its row. */
export interface UnreadEntry {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** An account whose entries do not lead from its opening to its closing balance. */
export interface UnbalancedAccount {
  readonly account: string;
  readonly department: string;
  /** What the closing balance is more than opening and entries together, in whole parts of a krona. */
  readonly difference: number;
}

/** A ledger added up: its size follows the accounts, departments, months and types there are, never the number of rows. */
export interface LedgerTotals {
  /** 0-based, of the row with the columns' names. */
  readonly headerRow: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** What its departments are, and what else they can be; absent when it has no such columns. */
  readonly dimension?: Dimension | null;
  readonly dimensions?: readonly Dimension[];
  /** What the ledger itself tells of its accounts; Kommun-Bas when absent. */
  readonly accounts?: AccountMap;
  /** Entries that were read. */
  readonly entries: number;
  readonly sums: LedgerSums;
  /** True when its departments were put together as they were read: its areas then stand where departments do. */
  readonly isFolded?: boolean;
  readonly departments: readonly LedgerDepartment[];
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  /** The first rows that could not be read, one by one. */
  readonly unread: readonly UnreadEntry[];
  /** True when the ledger has debit and credit columns, so that plus is debit beyond doubt. */
  readonly hasDebitColumn: boolean;
  /** Names of amount columns that are not added up: they say the same another time, or cannot be told apart. */
  readonly unusedColumns?: readonly string[];
  /** Versions of budget or forecast that say the same time over again; none of them is among the sums. */
  readonly competingVersions?: readonly string[];
  readonly unbalanced?: readonly UnbalancedAccount[];
  /** Its columns, for a ledger that has its accounts in one. */
  readonly shape?: LedgerShape;
  /** True for the result of a query: entries that have been added up already. */
  readonly isResult?: boolean;
}
