import type { LedgerLack, Problem } from "../../domain/table/problem";
import { typedAmounts } from "../../ledger/amountColumns";
import { dimensionNamed, isAccount, LEDGER_WORDS, plainName } from "../../ledger/ledgerWords";
import { timedName } from "../../ledger/timedAmounts";
import { cellName } from "../../workbook/sheet";
import type { Grid } from "../sheet/grid";

/** Where a sheet looks like a ledger, and what it lacks. */
export interface LedgerLook {
  readonly row: number;
  readonly lacks: LedgerLack;
}

/** Rows looked at for the columns' names, and under them for accounts. */
const TOP = 30;
const SAMPLE = 20;
/** What says that a row is booked or selected, beside its account: so many of them make a ledger's look. */
const LEAST = 2;
const ACCOUNT = /^\d{3,8}(?!\d)/u;
const VOUCHER = /^(?:ver(?:ifikat(?:ion)?)?s?(?:nr|nummer|serie)?|bilags?nr|vernr)$/u;

/**
 * Whether a sheet that is not read as a ledger looks like one: a column of accounts, and beside it times, amounts, those
 * who are responsible or vouchers; null when it does not.
 *
 * @example ledgerLook(grid)?.lacks // "period"
 */
export function ledgerLook(grid: Grid): LedgerLook | null {
  for (let row = 0; row <= Math.min(TOP, grid.lastRow); row++) {
    const account = grid.filled(row).find((column) => isAccount(grid.text(row, column)));
    if (account === undefined) continue;
    const texts = grid.filled(row).map((column) => [column, grid.text(row, column)] as const);
    const names = texts.map(([, text]) => plainName(text));
    const has = (words: readonly RegExp[]): boolean => names.some((name) => words.some((word) => word.test(name)));
    const timed = texts.filter(([, text]) => timedName(text) !== null).length;
    const isTimed = has(LEDGER_WORDS.period) || timed > 0;
    const typed = typedAmounts(names);
    const { amount, debit, credit, balance } = LEDGER_WORDS;
    const named = typed.amounts.length + typed.unused.length + timed;
    const isMoney = has([...amount, ...debit, ...credit, ...balance]) || named > 0;
    const isOf = texts.some(([, text]) => dimensionNamed(text) !== null);
    const signs = [isTimed || has(LEDGER_WORDS.year), isMoney, isOf, has([VOUCHER])].filter(Boolean).length;
    if (signs < LEAST || !holdsAccounts(grid, row, account)) continue;
    return { row, lacks: !isMoney ? "amount" : isTimed ? "type" : "period" };
  }
  return null;
}

function holdsAccounts(grid: Grid, header: number, column: number): boolean {
  let [accounts, others] = [0, 0];
  for (let row = header + 1; row <= Math.min(grid.lastRow, header + SAMPLE); row++) {
    const text = grid.text(row, column);
    if (ACCOUNT.test(text)) accounts++;
    else if (text !== "") others++;
  }
  return accounts > 1 && accounts > others;
}

/** What the user is told of such a sheet. */
export function unreadLedger(grid: Grid, { row, lacks }: LedgerLook): Problem {
  const { file, name: sheet } = grid.sheet;
  const cell = cellName(row, grid.filled(row)[0] ?? 0);
  return { file, sheet, cell, text: "", code: "ledgerUnreadable", values: { lacks } };
}
