import type { EntryType } from "./entryType";

/** Part of a figure: an account, or an ansvar by its code and name, and its amount in kronor with the figure's sign. */
export type LedgerShare = readonly [name: string, amount: number];

/** What of a ledger a figure is the sum of: plain data, small enough to be kept in the workbook for every figure. */
export interface LedgerFigure {
  /** Empty when it is the workbook that the report stands in. */
  readonly file: string;
  readonly sheet: string;
  readonly type: EntryType;
  /** First and last month, `YYYYMM`. */
  readonly from: number;
  readonly to: number;
  /** Entries that were added up. */
  readonly entries: number;
  readonly accountCount: number;
  /** The accounts with the largest amounts, largest first whatever their signs. */
  readonly accounts: readonly LedgerShare[];
  readonly departmentCount: number;
  /** As the accounts; codes alone tell ansvar apart. */
  readonly departments: readonly LedgerShare[];
}
