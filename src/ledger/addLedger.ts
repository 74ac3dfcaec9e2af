import { entryTypeIn, type EntryType } from "../domain/ledger/entryType";
import type { LedgerSum, LedgerTotals, SkipReason, UnreadEntry } from "../domain/ledger/ledgerTotals";
import { ledgerAmount } from "./ledgerAmount";
import { isAccountHeading, type LedgerColumns } from "./ledgerHeader";
import { ledgerPeriod, monthOfYear } from "./ledgerPeriod";

/** What a cell of a ledger may hold, whoever reads it. */
export type LedgerValue = string | number | boolean | null | undefined;

/** Takes a ledger's rows one at a time and keeps only their sums. */
export interface LedgerAdder {
  /**
   * @param row 0-based
   * @param values by column; only those of `neededColumns` are looked at
   */
  add(row: number, values: readonly LedgerValue[]): void;
  totals(): LedgerTotals;
}

/** So many rows that cannot be read are named one by one; after that their number is enough. */
const MAX_UNREAD = 20;
/** So many sums a ledger may have; a unit column that is different on every row would otherwise fill the memory. */
const MAX_SUMS = 500_000;
/** Different texts of a column that are remembered with what they mean. */
const MAX_KNOWN = 20_000;
const TYPE_NUMBER: Readonly<Record<EntryType, number>> = { utfall: 0, budget: 1, prognos: 2 };

/**
 * Adds up a ledger by account, unit, type and month, in whole parts of a krona. A row that cannot be read costs that
 * row; the first are named, all are counted.
 *
 * @param headerRow 0-based row of the columns' names
 * @param defaultType what entries are when neither row nor column says
 * @example const adder = addLedger(0, columns, "utfall"); adder.add(1, ["3510", "8100", 202403, -100.5]);
 * adder.totals().sums // [{ account: "3510", unit: "8100", type: "utfall", period: 202403, rows: 1, debit: 0, credit: 1005000 }]
 */
export function addLedger(headerRow: number, columns: LedgerColumns, defaultType: EntryType): LedgerAdder {
  const sums = new Map<number, { -readonly [K in keyof LedgerSum]: LedgerSum[K] }>();
  const accounts = new Map<string, number>();
  const units = new Map<string, { readonly id: number; name: string }>();
  const accountOf = remembered((value) => /^\d+/u.exec(textOf(value))?.[0] ?? null);
  const unitOf = remembered(textOf);
  const typeOf = remembered((value) => entryTypeIn(textOf(value)));
  const periodOf = remembered((value) => ledgerPeriod(typeof value === "number" ? value : textOf(value)));
  const skipped: Partial<Record<SkipReason, number>> = {};
  const unread: UnreadEntry[] = [];
  const { account, unit, unitName, period, year, type, amounts, debit, credit } = columns;
  let entries = 0;
  let lastRow = headerRow;

  function skip(reason: SkipReason, row: number, column: number, value: LedgerValue): void {
    skipped[reason] = (skipped[reason] ?? 0) + 1;
    if (reason !== "sumRow" && unread.length < MAX_UNREAD) unread.push({ row, column, text: textOf(value) });
  }

  /** A row without an account is a sum when it has an amount but no period, and nothing when it has neither. */
  function withoutAccount(row: number, values: readonly LedgerValue[]): void {
    if (isAccountHeading(textOf(values[account]))) return;
    if (!isBlank(values[period])) skip("unreadableAccount", row, account, values[account]);
    else if ([...amounts.map(({ column }) => column), debit, credit].some((at) => at !== null && !isBlank(values[at])))
      skip("sumRow", row, account, values[account]);
  }

  function put(
    row: number,
    digits: string,
    code: string,
    name: LedgerValue,
    entryType: EntryType,
    month: number,
    paid: number,
    received: number,
  ): boolean {
    const accountId = accounts.get(digits) ?? accounts.size;
    const known = units.get(code);
    const unitId = known?.id ?? units.size;
    const months = (Math.floor(month / 100) - 1900) * 12 + (month % 100);
    // Below 2^53: fewer than 2^19 accounts and units, 2^12 months, 2^2 types.
    const key = ((accountId * 524_288 + unitId) * 4_096 + months) * 4 + TYPE_NUMBER[entryType];
    const sum = sums.get(key);
    if (sum !== undefined) {
      sum.rows++;
      sum.debit += paid;
      sum.credit += received;
    } else {
      if (sums.size >= MAX_SUMS) {
        skip("tooManySums", row, account, digits);
        return false;
      }
      accounts.set(digits, accountId);
      if (known === undefined) units.set(code, { id: unitId, name: textOf(name) });
      sums.set(key, {
        account: digits,
        unit: code,
        type: entryType,
        period: month,
        rows: 1,
        debit: paid,
        credit: received,
      });
    }
    if (known !== undefined && known.name === "") known.name = textOf(name);
    return true;
  }

  function add(row: number, values: readonly LedgerValue[]): void {
    lastRow = row;
    const digits = accountOf(values[account]);
    if (digits === null) {
      withoutAccount(row, values);
      return;
    }
    const month = year === null ? periodOf(values[period]) : monthIn(values[year], values[period]);
    if (month === null) {
      skip("unreadablePeriod", row, period, values[period]);
      return;
    }
    const own = type === null ? null : typeOf(values[type]);
    if (own === null && type !== null) {
      skip("unknownType", row, type, values[type]);
      return;
    }
    const code = unit === null ? "" : unitOf(values[unit]);
    const name = unitName === null ? "" : values[unitName];
    if (debit !== null && credit !== null) {
      const paid = ledgerAmountIn(values[debit]);
      const received = ledgerAmountIn(values[credit]);
      if (paid === null || received === null) {
        const at = paid === null ? debit : credit;
        skip("unreadableAmount", row, at, values[at]);
      } else if (put(row, digits, code, name, own ?? defaultType, month, paid, received)) entries++;
      return;
    }
    let read = false;
    for (const one of amounts) {
      const value = values[one.column];
      // A row of several amounts need not have them all.
      if (isBlank(value) && amounts.length > 1) continue;
      const parts = typeof value === "string" || typeof value === "number" ? ledgerAmount(value) : null;
      if (parts === null) skip("unreadableAmount", row, one.column, value);
      else if (
        put(row, digits, code, name, one.type ?? own ?? defaultType, month, Math.max(parts, 0), Math.max(-parts, 0))
      )
        read = true;
    }
    if (read) entries++;
  }

  return {
    add,
    totals: () => ({
      headerRow,
      lastRow,
      lastColumn: Math.max(account, period, ...[unit, unitName, type, debit, credit].map((at) => at ?? 0), ...amounts.map(({ column }) => column)), // prettier-ignore
      entries,
      sums: [...sums.values()],
      units: [...units].map(([code, { name }]) => ({ code, name: name === "" ? code : name })),
      skipped,
      unread,
      hasDebitColumn: debit !== null,
    }),
  };
}

/** What a column's values mean, remembered: a ledger says the same few things over and over. */
function remembered<T>(meaning: (value: LedgerValue) => T): (value: LedgerValue) => T {
  const known = new Map<LedgerValue, T>();
  return (value) => {
    const found = known.get(value);
    if (found !== undefined || known.has(value)) return found as T;
    if (known.size >= MAX_KNOWN) known.clear();
    const fresh = meaning(value);
    known.set(value, fresh);
    return fresh;
  };
}

function textOf(value: LedgerValue): string {
  return value == null ? "" : String(value).trim();
}

function isBlank(value: LedgerValue): boolean {
  return value == null || (typeof value === "string" && value.trim() === "");
}

/** One of debit and credit is mostly empty: nothing then. */
function ledgerAmountIn(value: LedgerValue): number | null {
  if (isBlank(value)) return 0;
  return typeof value === "string" || typeof value === "number" ? ledgerAmount(value) : null;
}

function monthIn(year: LedgerValue, month: LedgerValue): number | null {
  return monthOfYear(textOf(year), typeof month === "number" ? month : textOf(month));
}
