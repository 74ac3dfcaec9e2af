import type { LedgerSettings } from "../../domain/ledger/ledgerSettings";
import type { LedgerSum, LedgerTotals } from "../../domain/ledger/ledgerTotals";
import { LEDGER_TABLE } from "../../texts/ledgerTableTexts";

/** Digits of an account that name its group. */
const GROUP = 2;

/**
 * A ledger reported by what the user wants: by groups of accounts, or by the first characters of its codes, under the name
 * of the code that is no longer than they.
 *
 * @example rolledUp(totals, { level: 2 }).departments // [{ code: "81", name: "Barn och utbildning" }]
 */
export function rolledUp(totals: LedgerTotals, { dimension, level }: LedgerSettings): LedgerTotals {
  const isByAccount = dimension === "kontogrupp";
  if (!isByAccount && level === undefined) return totals;
  const names = new Map(totals.departments.map(({ code, name }) => [code, name]));
  const codeOf = ({ account, department }: LedgerSum): string =>
    isByAccount ? account.slice(0, level ?? GROUP) : department.slice(0, level);
  const nameOf = (code: string): string => (isByAccount ? LEDGER_TABLE.accountGroup(code) : (names.get(code) ?? code));
  const sums = totals.sums.map((sum) => ({ ...sum, department: codeOf(sum) }));
  const codes = [...new Set(sums.map(({ department }) => department))];
  return {
    ...totals,
    ...(isByAccount && { dimension }),
    sums,
    departments: codes.map((code) => ({ code, name: nameOf(code) })),
  };
}
