import type { EntryType } from "../domain/ledger/entryType";
import type { LedgerTotals, SkipReason, UnreadEntry } from "../domain/ledger/ledgerTotals";
import { carriedAccount } from "./carriedAccount";
import { accountBalances } from "./accountBalances";
import { withoutCompeting } from "./competingVersions";
import { hasSpans, spanSums } from "./spanSums";
import { withoutEmptyMonths } from "./withoutEmptyMonths";
import type { Entry } from "./entrySums";
import { foldingSums, type LedgerRoom } from "./foldingSums";
import { neededColumns, type LedgerColumns } from "./ledgerHeader";
import { isBlankValue, ledgerText, type LedgerValue } from "./ledgerValue";
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
  /** Whether there is no room for more: what has been added is not the whole ledger. */
  isFull(): boolean;
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
 * @param kept sums beyond the room are put together by areas; when that is not enough, nothing more is added
 * @example const adder = addLedger(0, columns, "utfall"); adder.add(1, ["3510", "8100", 202403, -100.5]);
 * [...eachSum(adder.totals().sums)] // [{ account: "3510", department: "8100", type: "utfall", period: 202403, rows: 1, debit: 0, credit: 1005000 }]
 */
export function addLedger(
  headerRow: number,
  columns: LedgerColumns,
  defaultType: EntryType,
  writing: Writing = USUAL_WRITING,
  kept: LedgerRoom = {},
): LedgerAdder {
  const seen = writingSeen();
  const balances = accountBalances();
  const spans = new Map(columns.amounts.map(({ type, span }) => [type ?? defaultType, span]));
  // What a month adds to the one before, and what leads to a balance, is told of each department.
  const sums = foldingSums(kept, () => !hasSpans(spans) && !balances.isTold());
  const skipped = skippedRows();
  let entries = 0;
  let lastRow = headerRow;
  let cells: readonly LedgerValue[] = [];
  let isRead = false;
  let rows = 1;

  const taker = {
    entry(entry: Entry) {
      if (sums.add(entry, rows) === "added") isRead = true;
      else skipped.add("unreadableAmount", lastRow, columns.account, entry.account, rows);
    },
    none: (reason: SkipReason, column: number) => skipped.add(reason, lastRow, column, cells[column], rows),
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
      rows = columns.rows === null ? 1 : (entriesIn(cells[columns.rows]) ?? 0);
      if (rows > 0 && cells !== NOTHING) read(cells);
      else if (cells.some((value) => !isBlankValue(value)))
        skipped.add("unreadableAmount", row, columns.rows ?? 0, cells[columns.rows ?? 0]);
      if (isRead) entries += columns.ownRows === null ? rows : (entriesIn(cells[columns.ownRows]) ?? 0);
    },
    // The sums of a query are written in one way.
    writing: columns.rows === null ? seen.writing : () => USUAL_WRITING,
    isFull: sums.isFull,
    totals: () => {
      const { kept: all, left, competing } = withoutCompeting(sums.sums(), sums.isContested());
      const filled = columns.amounts.length > 1 || columns.hasTypesOfColumns ? withoutEmptyMonths(all) : all;
      return {
        ...toldBy(columns),
        competingVersions: competing,
        unbalanced: balances.unbalanced(all),
        headerRow,
        lastRow,
        lastColumn: Math.max(...neededColumns(columns)),
        entries: entries - left,
        sums: spanSums(filled, spans),
        ...(sums.isFolded() && { isFolded: true }),
        departments: sums.departments(),
        ...skipped.told(left),
      };
    },
  };
}

/** The rows that are no entries: how many for each reason, and the first of those that could not be read. */
function skippedRows() {
  const skipped: Partial<Record<SkipReason, number>> = {};
  const unread: UnreadEntry[] = [];
  return {
    add(reason: SkipReason, row: number, column: number, value: LedgerValue, rows = 1): void {
      skipped[reason] = (skipped[reason] ?? 0) + rows;
      if (reason !== "sumRow" && reason !== "balanceRow" && unread.length < MAX_UNREAD)
        unread.push({ row, column, text: ledgerText(value) });
    },
    /** @param left rows of other versions */
    told: (left: number) => ({ skipped: left > 0 ? { ...skipped, otherVersion: left } : skipped, unread }),
  };
}

/** How many entries a row says that it stands for; null when it does not. */
function entriesIn(value: LedgerValue): number | null {
  const number = Number(ledgerText(value) || NaN);
  return Number.isSafeInteger(number) && number >= 0 ? number : null;
}

/** What the columns themselves tell of a ledger. */
function toldBy({ dimension, dimensions, accounts, unused, debit, isSigned, rows }: LedgerColumns) {
  return {
    dimension,
    dimensions,
    ...(accounts !== undefined && { accounts }),
    unusedColumns: unused,
    hasDebitColumn: debit !== null && !isSigned,
    ...(rows !== null && { isResult: true }),
  };
}
