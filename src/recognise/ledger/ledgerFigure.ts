import type { EntryType } from "../../domain/ledger/entryType";
import type { LedgerFigure, LedgerShare } from "../../domain/ledger/ledgerFigure";
import { kronor, type LedgerAmount } from "./interpretLedger";

/** So many accounts and ansvar are named; beyond them their number is enough. */
const NAMED_ACCOUNTS = 5;
const NAMED_UNITS = 8;

/**
 * What a figure is the sum of, account by account and ansvar by ansvar.
 *
 * @param amounts all of the ledger that the figure adds up
 * @param value parts of a krona with the sign that the figure gives them
 * @example ledgerFigure(amounts, net, { file: "h.csv", sheet: "h", type: "utfall", from: 202401, to: 202403 }).accounts
 * // [["3010", 100.5], ["5010", -60]]
 */
export function ledgerFigure(
  amounts: readonly LedgerAmount[],
  value: (amount: LedgerAmount) => number,
  about: Pick<LedgerFigure, "file" | "sheet" | "from" | "to"> & { readonly type: EntryType },
): LedgerFigure {
  const accounts = sharesOf(amounts, value, ({ account }) => account);
  const departments = sharesOf(amounts, value, ({ department }) => department);
  return {
    ...about,
    entries: amounts.reduce((sum, { rows }) => sum + rows, 0),
    accountCount: accounts.length,
    accounts: accounts.slice(0, NAMED_ACCOUNTS),
    departmentCount: departments.length,
    departments: departments.slice(0, NAMED_UNITS),
  };
}

/** Largest first; what belongs to no account or ansvar is not named. */
function sharesOf(
  amounts: readonly LedgerAmount[],
  value: (amount: LedgerAmount) => number,
  nameOf: (amount: LedgerAmount) => string,
): LedgerShare[] {
  const parts = new Map<string, number>();
  for (const amount of amounts) {
    const name = nameOf(amount);
    if (name !== "") parts.set(name, (parts.get(name) ?? 0) + value(amount));
  }
  return [...parts]
    .sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1))
    .map(([name, sum]) => [name, kronor(sum)] as const);
}
