import type { EntryType } from "../domain/ledger/entryType";
import type { LedgerTotals, SkipReason, UnreadEntry } from "../domain/ledger/ledgerTotals";
import { carriedAccount } from "./carriedAccount";
import { accountBalances } from "./accountBalances";
import { withoutCompeting } from "./competingVersions";
import { spanSums } from "./spanSums";
import { withoutEmptyMonths } from "./withoutEmptyMonths";
import { entrySums, type Entry } from "./entrySums";
import { neededColumns, type LedgerColumns } from "./ledgerHeader";
import { ledgerText, type LedgerValue } from "./ledgerValue";
import { entryReader } from "./readEntries";
import { USUAL_WRITING, writingSeen, type Writing } from "./writing";

/** Takes a ledger's rows one at a time and keeps only their sums. */
export interface LedgerAdder {
  /**
   * @param row 0-based
   * @param values by column; only those of `neededColumns` are looked at
   */
  add(row: number, values: readonly LedgerValue[]): void;
  totals(): LedgerTotals;
  /** How the rows so far were written; other than was said, they are to be added anew. */
  writing(): Writing;
}

/** So many rows that cannot be read are named one by one; after that their number is enough. */
const MAX_UNREAD = 20;
const NOTHING: readonly LedgerValue[] = [];

/**
 * Adds up a ledger by account, department, type and month, in whole parts of a krona. A row that cannot be read costs that
 * row; the first are named, all are counted.
 *
 * @param headerRow 0-based row of the columns' names
 * @param defaultType what entries are when neither row nor column says
 * @param writing how the columns are written
 * @example const adder = addLedger(0, columns, "utfall"); adder.add(1, ["3510", "8100", 202403, -100.5]);
 * adder.totals().sums // [{ account: "3510", department: "8100", type: "utfall", period: 202403, rows: 1, debit: 0, credit: 1005000 }]
 */
export function addLedger(
  headerRow: number,
  columns: LedgerColumns,
  defaultType: EntryType,
  writing: Writing = USUAL_WRITING,
): LedgerAdder {
  const sums = entrySums();
  const seen = writingSeen();
  const balances = accountBalances();
  const spans = new Map(columns.amounts.map(({ type, span }) => [type ?? defaultType, span]));
  const skipped: Partial<Record<SkipReason, number>> = {};
  const unread: UnreadEntry[] = [];
  let entries = 0;
  let lastRow = headerRow;
  let cells: readonly LedgerValue[] = [];
  let isRead = false;

  function skip(reason: SkipReason, column: number, value: LedgerValue): void {
    skipped[reason] = (skipped[reason] ?? 0) + 1;
    if (reason !== "sumRow" && reason !== "balanceRow" && unread.length < MAX_UNREAD)
      unread.push({ row: lastRow, column, text: ledgerText(value) });
  }

  const taker = {
    entry(entry: Entry) {
      if (sums.add(entry)) isRead = true;
      else skip("tooManySums", columns.account, entry.account);
    },
    none: (reason: SkipReason, column: number) => skip(reason, column, cells[column]),
    balance: balances.add,
    ...seen,
  };
  const carry = carriedAccount(columns);
  const read = entryReader(columns, defaultType, taker, writing);

  return {
    add(row, values) {
      lastRow = row;
      isRead = false;
      cells = carry(values) ?? NOTHING;
      if (cells !== NOTHING) read(cells);
      if (isRead) entries++;
    },
    writing: seen.writing,
    totals: () => {
      const { kept, left, competing } = withoutCompeting(sums.sums());
      const filled = columns.amounts.length > 1 ? withoutEmptyMonths(kept) : kept;
      return {
        ...toldBy(columns),
        competingVersions: competing,
        unbalanced: balances.unbalanced(kept),
        headerRow,
        lastRow,
        lastColumn: Math.max(...neededColumns(columns)),
        entries: entries - left,
        sums: spanSums(filled, spans),
        departments: sums.departments(),
        skipped: left > 0 ? { ...skipped, otherVersion: left } : skipped,
        unread,
      };
    },
  };
}

/** What the columns themselves tell of a ledger. */
function toldBy({ dimension, dimensions, accounts, unused, debit }: LedgerColumns) {
  const plan = accounts === undefined ? {} : { accounts };
  return { dimension, dimensions, ...plan, unusedColumns: unused, hasDebitColumn: debit !== null };
}
