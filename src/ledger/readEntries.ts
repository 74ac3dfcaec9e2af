import { KRONOR_PER_UNIT } from "../domain/amount/unit";
import { typeOfEntry, type EntryType } from "../domain/ledger/entryType";
import type { SkipReason } from "../domain/ledger/ledgerTotals";
import type { AmountColumn } from "./amountColumns";
import { versionOf } from "./competingVersions";
import type { Entry } from "./entrySums";
import { ledgerAmount } from "./ledgerAmount";
import { moneyColumns, type LedgerColumns } from "./ledgerHeader";
import { isAccount } from "./ledgerWords";
import { ledgerPeriod, monthOfYear } from "./ledgerPeriod";
import { USUAL_WRITING, type Writing } from "./writing";
import { rowKind, type RowKind } from "./rowKind";
import { isBlankValue, ledgerText, remembered, type LedgerValue } from "./ledgerValue";

/** Takes what a row is made of. */
interface EntryTaker {
  entry(entry: Entry): void;
  /** A row, or one of its amounts, is no entry: why, and the column of the cell that tells. */
  none(reason: SkipReason, column: number): void;
  /** A row tells what an account holds before or after its entries; in whole parts of a krona, debit +. */
  balance(kind: "opening" | "closing", account: string, department: string, amount: number): void;
  /** An amount, as it stands, on a row that says it is credit. */
  credit?(amount: number): void;
  /** The texts of amounts and dates on the way, to learn how they are written; of the same dates each once. */
  amount?(text: string): void;
  date?(text: string): void;
}

type AmountReader = (value: LedgerValue) => number | null;
type About = Omit<Entry, "debit" | "credit">;

/**
 * A reader of rows, their values by column; a row that is nothing gives nothing.
 *
 * @param defaultType what entries are when neither row nor column says
 * @param writing how the columns are written
 * @example entryReader(columns, "utfall", taker)(["3510", "8100", 202403, -100.5])
 * // taker.entry({ account: "3510", department: "8100", departmentName: "", type: "utfall", version: "", period: 202403, debit: 0, credit: 1005000 })
 */
export function entryReader(
  columns: LedgerColumns,
  defaultType: EntryType,
  taker: EntryTaker,
  writing: Writing = USUAL_WRITING,
): (values: readonly LedgerValue[]) => void {
  const { account, department, departmentName, period, year, type, amounts, debit, credit } = columns;
  const accountOf = remembered((value) => /^\d+/u.exec(ledgerText(value))?.[0] ?? null);
  const kindOf = rowKindReader(columns);
  const departmentOf = remembered(ledgerText);
  const typeOf = remembered((value) => {
    const type = typeOfEntry(ledgerText(value));
    return type === null ? null : { type, version: versionOf(type, ledgerText(value)) };
  });
  const periodOf = remembered((value) => {
    if (typeof value === "number") return ledgerPeriod(value);
    const text = ledgerText(value);
    taker.date?.(text);
    return ledgerPeriod(text, writing.date);
  });
  const scale = KRONOR_PER_UNIT[columns.unit ?? "kr"];
  const amountOf = (value: LedgerValue): number | null => {
    if (typeof value === "number") return ledgerAmount(value, writing.dot, scale);
    if (typeof value !== "string") return null;
    taker.amount?.(value);
    return ledgerAmount(value, writing.dot, scale);
  };

  /** The row's month; where its amounts' columns have theirs, its year alone, as `YYYY00`. */
  const timeOf = (values: readonly LedgerValue[]): number | null => {
    if (period === null) return year === null ? 0 : yearIn(values[year]);
    return year === null ? periodOf(values[period]) : monthIn(values[year], values[period]);
  };

  const sideOf = sidedAmounts(columns, taker, writing, amountOf);

  return (values) => {
    const digits = accountOf(values[account]);
    if (digits === null) return withoutAccount(columns, values, taker);
    const code = department === null ? "" : departmentOf(values[department]);
    const kind = kindOf(values);
    if (kind !== null) return noEntry(kind, [digits, code], columns, values, taker, amountOf);
    const month = timeOf(values);
    if (month === null) return taker.none("unreadablePeriod", period ?? year ?? account);
    const own = type === null ? null : typeOf(values[type]);
    if (own === null && type !== null) return taker.none("unknownType", type);
    const about: About = {
      account: digits,
      department: code,
      departmentName: departmentName === null ? "" : values[departmentName],
      type: own?.type ?? defaultType,
      version: own?.version ?? "",
      period: month,
    };
    if (isBlankRow(columns, values)) return taker.none("unreadableAmount", columns.blank ?? account);
    if (debit !== null && credit !== null) debitAndCredit(about, [debit, credit], values, taker, amountOf);
    else signedAmounts(about, amounts, values, taker, sideOf === null ? amountOf : sideOf(values));
  };
}

/** Amounts turned by the column that says which side they are on; null when there is none. */
function sidedAmounts(
  { side }: LedgerColumns,
  taker: EntryTaker,
  writing: Writing,
  amountOf: AmountReader,
): ((values: readonly LedgerValue[]) => AmountReader) | null {
  if (side === null) return null;
  const isCredit = remembered((value) => /^[kch]/iu.test(ledgerText(value)));
  return (values) => (value) => {
    const amount = amountOf(value);
    if (amount === null || !isCredit(values[side])) return amount;
    taker.credit?.(amount);
    return writing.credit === "turned" ? -amount : amount;
  };
}

/** What a row says that it is, in its text, its period or behind its account's number; null for an entry. */
function rowKindReader({ text, period, account }: LedgerColumns): (values: readonly LedgerValue[]) => RowKind | null {
  const kindOf = remembered((value) => (typeof value === "string" ? rowKind(value.trim()) : null));
  const kindOfAccount = remembered((value) => rowKind(ledgerText(value).replace(/^\d+\s*[-–:]?\s*/u, "")));
  return (values) =>
    (text === null ? null : kindOf(values[text])) ??
    (period === null ? null : kindOf(values[period])) ??
    kindOfAccount(values[account]);
}

/** A sum is what the entries say already; a balance is kept to be held against them. */
function noEntry(
  kind: RowKind,
  [account, department]: readonly [account: string, department: string],
  columns: LedgerColumns,
  values: readonly LedgerValue[],
  taker: EntryTaker,
  amountOf: AmountReader,
): void {
  taker.none(kind === "sum" ? "sumRow" : "balanceRow", columns.account);
  const { debit, credit, amounts, balance } = columns;
  const own = debit !== null && credit !== null ? [debit, credit] : [amounts[0]?.column ?? columns.account];
  const money = balance !== null && own.every((at) => isBlankValue(values[at])) ? [balance] : own;
  if (kind === "sum" || isBlankRow(columns, values) || money.every((at) => isBlankValue(values[at]))) return;
  const [first, second = 0] = money.map((at) => (isBlankValue(values[at]) ? 0 : amountOf(values[at])));
  if (first != null && second !== null) taker.balance(kind, account, department, first - second);
}

/** Whether the entries that a row stands for had no amount: their sum is none, not nothing. */
function isBlankRow({ blank }: LedgerColumns, values: readonly LedgerValue[]): boolean {
  return blank !== null && ledgerText(values[blank]) === "1";
}

/** A row without an account is a sum when it has an amount but no period, and nothing when it has neither. */
function withoutAccount(columns: LedgerColumns, values: readonly LedgerValue[], taker: EntryTaker): void {
  const { account, period } = columns;
  const text = ledgerText(values[account]);
  if (isAccount(text)) return;
  if (period !== null && !isBlankValue(values[period])) return taker.none("unreadableAccount", account);
  if (moneyColumns(columns).every((at) => isBlankValue(values[at]))) return;
  const isSum = period !== null || text === "" || rowKind(text) === "sum";
  taker.none(isSum ? "sumRow" : "unreadableAccount", account);
}

/** One of debit and credit is mostly empty: nothing then. */
function debitAndCredit(
  about: About,
  [debitAt, creditAt]: readonly [debit: number, credit: number],
  values: readonly LedgerValue[],
  taker: EntryTaker,
  amountOf: AmountReader,
): void {
  const debit = isBlankValue(values[debitAt]) ? 0 : amountOf(values[debitAt]);
  const credit = isBlankValue(values[creditAt]) ? 0 : amountOf(values[creditAt]);
  if (debit === null || credit === null) taker.none("unreadableAmount", debit === null ? debitAt : creditAt);
  else taker.entry(entryOf(about, about.type, debit, credit));
}

function signedAmounts(
  about: About,
  amounts: LedgerColumns["amounts"],
  values: readonly LedgerValue[],
  taker: EntryTaker,
  amountOf: AmountReader,
): void {
  for (const { column, type, year, month, span } of amounts) {
    const value = values[column];
    // A row of several amounts need not have them all.
    if (isBlankValue(value) && amounts.length > 1) continue;
    const whole = amountOf(value);
    const parts =
      whole === null || span !== "rest" ? whole : whole - monthsOf({ type, year }, amounts, values, amountOf);
    if (parts === null) taker.none("unreadableAmount", column);
    else {
      const own = year === null && month === null ? about : { ...about, period: timeWith(about.period, year, month) };
      taker.entry(entryOf(own, type ?? about.type, Math.max(parts, 0), Math.max(-parts, 0)));
    }
  }
}

/** Field by field: a million times over, a spread would take longer than all the rest. */
function entryOf(
  { account, department, departmentName, version, period }: About,
  type: EntryType,
  debit: number,
  credit: number,
): Entry {
  return { account, department, departmentName, type, version, period, debit, credit };
}

/** What the months of a type and a year have together on a row. */
function monthsOf(
  { type, year }: Pick<AmountColumn, "type" | "year">,
  amounts: LedgerColumns["amounts"],
  values: readonly LedgerValue[],
  amountOf: AmountReader,
): number {
  const own = amounts.filter((one) => one.span === "month" && one.type === type && one.year === year);
  return own.reduce((sum, { column }) => sum + (isBlankValue(values[column]) ? 0 : (amountOf(values[column]) ?? 0)), 0);
}

/** The row's own time, but for what the amount's column says of it. */
function timeWith(own: number, year: number | null, month: number | null): number {
  return (year ?? Math.floor(own / 100)) * 100 + (month ?? own % 100);
}

function yearIn(value: LedgerValue): number | null {
  const [year] = /^(?:19|20)\d\d(?!\d)/u.exec(ledgerText(value)) ?? [];
  return year === undefined ? null : Number(year) * 100;
}

function monthIn(year: LedgerValue, month: LedgerValue): number | null {
  return monthOfYear(ledgerText(year), typeof month === "number" ? month : ledgerText(month));
}
