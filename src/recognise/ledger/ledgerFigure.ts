import type { LedgerFigure, LedgerShare } from "../../domain/ledger/ledgerFigure";
import type { LedgerAmount } from "./interpretLedger";
import { kronor } from "./kronor";

/** So many accounts and ansvar are named; beyond them their number is enough. */
const NAMED_ACCOUNTS = 5;
const NAMED_UNITS = 8;

/** Adds up amounts, and what they are made of. */
interface LedgerFigureSum {
  add(amount: LedgerAmount): void;
  /** Parts of a krona. */
  total(): number;
  /** Null when nothing has been added. */
  figure(about: Pick<LedgerFigure, "file" | "sheet" | "from" | "to" | "type">): LedgerFigure | null;
}

/**
 * What a figure is the sum of, account by account and ansvar by ansvar.
 *
 * @param value parts of a krona with the sign that the figure gives them
 * @example const sum = ledgerFigureSum(net); sum.add(amount); sum.figure({ file: "h.csv", sheet: "h", type: "utfall", from: 202401, to: 202403 })?.accounts
 * // [["3010", 100.5], ["5010", -60]]
 */
export function ledgerFigureSum(value: (amount: LedgerAmount) => number): LedgerFigureSum {
  const byAccount = new Map<string, number>();
  const byDepartment = new Map<string, number>();
  let [entries, total] = [0, 0];
  return {
    add(amount) {
      const parts = value(amount);
      const { account, department, rows } = amount;
      entries += rows;
      total += parts;
      byAccount.set(account, (byAccount.get(account) ?? 0) + parts);
      byDepartment.set(department, (byDepartment.get(department) ?? 0) + parts);
    },
    total: () => total,
    figure(about) {
      if (entries === 0) return null;
      const [accounts, departments] = [shares(byAccount), shares(byDepartment)];
      return {
        ...about,
        entries,
        accountCount: accounts.length,
        accounts: accounts.slice(0, NAMED_ACCOUNTS),
        departmentCount: departments.length,
        departments: departments.slice(0, NAMED_UNITS),
      };
    },
  };
}

/** Largest first; what belongs to no account or ansvar is not named. */
function shares(parts: ReadonlyMap<string, number>): LedgerShare[] {
  return [...parts]
    .filter(([name]) => name !== "")
    .sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1))
    .map(([name, sum]) => [name, kronor(sum)] as const);
}
