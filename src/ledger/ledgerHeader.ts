import { KOSTRA_ACCOUNTS, KOSTRA_ARTS, type AccountMap } from "../domain/ledger/accountClass";
import type { Unit } from "../domain/amount/unit";
import type { Dimension } from "../domain/ledger/dimension";
import { typedAmounts, type AmountColumn, type AmountColumns } from "./amountColumns";
import { DIMENSION_COLUMNS, dimensionOf, LEDGER_WORDS, NORWEGIAN, isAccount, isPeriod, plainName } from "./ledgerWords";
import { timedAmounts } from "./timedAmounts";

/** Which columns of a ledger mean what, 0-based. */
export interface LedgerColumns {
  readonly account: number;
  /** What the ledger is reported by, and what else it can be. */
  readonly dimension: Dimension | null;
  readonly dimensions: readonly Dimension[];
  readonly department: number | null;
  readonly departmentName: number | null;
  /** Period or date; null when the amounts' own columns tell. */
  readonly period: number | null;
  /** The year, when the period is only a month. */
  readonly year: number | null;
  readonly type: number | null;
  /** Signed amounts; none when the ledger has debit and credit columns. */
  readonly amounts: readonly AmountColumn[];
  readonly debit: number | null;
  readonly credit: number | null;
  /** What the account holds after the row, beside its amounts, where rows that tell it have no amounts. */
  readonly balance: number | null;
  /** Whether the amount is debit or credit. */
  readonly side: number | null;
  /** What the row says of itself: it may be a sum or a balance. */
  readonly text: number | null;
  /** How many entries each row stands for, in the result of a query that has added them up; null in other ledgers. */
  readonly rows: number | null;
  /** How many of those no other row stands for: rows of a ledger that has several amounts in each. */
  readonly ownRows: number | null;
  /** Whether those entries had no amount. */
  readonly blank: number | null;
  /** True when debit and credit were made of signed amounts: which is which is then as uncertain as for these. */
  readonly isSigned: boolean;
  /** True when its types are those that the columns of another ledger had. */
  readonly hasTypesOfColumns: boolean;
  /** Names of amount columns that say the same another time, or that cannot be told from one another. */
  readonly unused: readonly string[];
  /** What the amounts are in; kronor when absent. */
  readonly unit?: Unit;
  /** The plan of accounts that goes with the language of the columns; absent for Swedish. */
  readonly accounts?: AccountMap;
  /** Columns of a printout whose headings tell the account: what they tell stands behind them. Absent for others. */
  readonly printed?: number;
}

/** A row's texts as the columns of a ledger that need not have an account. */
type MaybeLedger = Omit<LedgerColumns, "account"> & { readonly account: number | null };

/**
 * What a row's texts mean as the columns of a ledger, or null when they are none: account, period (or date) and amount
 * (or debit and credit) must be there. Case, spaces, `_ . ( ) -` and the dots and rings over letters do not count: some
 * systems export names in plain letters only.
 *
 * @param chosen what the user wants it reported by
 * @example ledgerHeader(["Konto", "Ansvar", "Period", "Belopp (kr)"])?.amounts // [{ column: 3, type: null, year: null, month: null, span: "month" }]
 * @example ledgerHeader(["Enhet", "Utfall", "Budget"]) // null
 */
export function ledgerHeader(texts: readonly string[], chosen?: Dimension): LedgerColumns | null {
  const columns = headerColumns(texts, chosen);
  return columns === null || columns.account === null ? null : { ...columns, account: columns.account, balance: null };
}

/** The same for a row that may lack the account. */
export function headerColumns(texts: readonly string[], chosen?: Dimension): MaybeLedger | null {
  if (texts.filter(Boolean).length < LEAST_COLUMNS) return null;
  if (!texts.some((text) => isAccount(text) || isPeriod(text))) return null;
  const names = Array.from(texts, (text = "") => plainName(text));
  const find = (words: readonly RegExp[]): number | null => foundIn(names, words);
  const account = find(LEDGER_WORDS.account);
  const period = find(LEDGER_WORDS.period);
  const codes = dimensionColumns(names);
  const debit = find(LEDGER_WORDS.debit);
  const credit = find(LEDGER_WORDS.credit);
  const hasBoth = debit !== null && credit !== null && period !== null;
  const money = hasBoth ? NO_AMOUNTS : period === null ? timesInNames(texts, account, codes) : amountColumns(names);
  if (money === null || (!hasBoth && money.amounts.length + money.unused.length === 0)) return null;
  const dimensions = [...codes.keys()];
  const dimension = dimensionOf(dimensions, chosen);
  const rows = hasBoth ? find(LEDGER_WORDS.rows) : null;
  const isBalance = hasBoth || money.amounts.some(({ type }) => type !== null);
  return {
    account,
    dimension,
    dimensions,
    department: dimension === null ? null : (codes.get(dimension) ?? null),
    departmentName: dimension === null ? null : nameColumn(names, dimension),
    period,
    year: find(LEDGER_WORDS.year),
    type: find(LEDGER_WORDS.type),
    amounts: money.amounts,
    debit: hasBoth ? debit : null,
    credit: hasBoth ? credit : null,
    balance: isBalance ? find(LEDGER_WORDS.balance) : null,
    side: hasBoth ? null : find(LEDGER_WORDS.side),
    text: find(LEDGER_WORDS.text),
    rows,
    ownRows: rows === null ? null : find(LEDGER_WORDS.ownRows),
    blank: rows === null ? null : find(LEDGER_WORDS.blank),
    hasTypesOfColumns: rows !== null && names.includes("beloppstyp"),
    isSigned: rows !== null && find(LEDGER_WORDS.amount) !== null,
    unused: money.unused.map((column) => texts[column] ?? ""),
    ...(names.some((name) => NORWEGIAN.test(name)) && {
      accounts: account !== null && names[account] === "art" ? KOSTRA_ARTS : KOSTRA_ACCOUNTS,
    }),
  };
}

/** A time or an account, and amounts. */
const LEAST_COLUMNS = 2;
const NO_AMOUNTS: AmountColumns = { amounts: [], unused: [] };

function foundIn(names: readonly string[], words: readonly RegExp[]): number | null {
  for (const word of words) {
    const at = names.findIndex((name) => word.test(name));
    if (at >= 0) return at;
  }
  return null;
}

/** A column named Belopp before one per type; a lone Saldo may be a balance brought forward, so types go before it. */
function amountColumns(names: readonly string[]): AmountColumns {
  const typed = typedAmounts(names);
  const isTyped = typed.amounts.length + typed.unused.length > 0;
  const named = foundIn(names, LEDGER_WORDS.amount) ?? (isTyped ? null : foundIn(names, LEDGER_WORDS.balance));
  if (named === null) return typed;
  return { amounts: [{ column: named, type: null, year: null, month: null, span: "month" }], unused: [] };
}

/**
 * Amounts whose times stand in their columns' names: beside accounts and who is responsible for them, or, month by month,
 * beside accounts alone. Without, it is a table like others.
 */
function timesInNames(
  texts: readonly string[],
  account: number | null,
  codes: ReadonlyMap<Dimension, number>,
): AmountColumns | null {
  if (account === null) return null;
  const timed = timedAmounts(texts);
  const isByMonth = timed !== null && timed.amounts.filter(({ span }) => span === "month").length > 2;
  return codes.size > 0 || isByMonth ? timed : null;
}

/** The columns of codes, by their dimension. */
function dimensionColumns(names: readonly string[]): ReadonlyMap<Dimension, number> {
  return new Map(
    DIMENSION_COLUMNS.flatMap(({ dimension, code }) => {
      const at = names.findIndex((name) => code.test(name));
      return at < 0 ? [] : [[dimension, at] as const];
    }),
  );
}

function nameColumn(names: readonly string[], of: Dimension): number | null {
  const words = DIMENSION_COLUMNS.find(({ dimension }) => dimension === of);
  const at = words === undefined ? -1 : names.findIndex((name) => words.name.test(name));
  return at < 0 ? null : at;
}

/** The columns of a ledger's money: debit and credit, or its amounts. */
export function moneyColumns({
  debit,
  credit,
  amounts,
}: Pick<LedgerColumns, "debit" | "credit" | "amounts">): number[] {
  return [debit, credit, ...amounts.map(({ column }) => column)].filter((column) => column !== null);
}

/** Every column a ledger is read from; the others need not be decoded. */
export function neededColumns(columns: LedgerColumns): number[] {
  const { account, department, departmentName, period, year, type, amounts, debit, credit, side, text } = columns;
  if (columns.printed !== undefined) return Array.from({ length: columns.printed }, (_, column) => column);
  const all = [
    ...[account, department, departmentName, period, year, type, debit, credit, columns.balance, side, text],
    ...[columns.rows, columns.ownRows, columns.blank],
    ...amounts.map(({ column }) => column),
  ];
  return [...new Set(all.filter((column) => column !== null))].sort((a, b) => a - b);
}
