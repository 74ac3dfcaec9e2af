import { moneyColumns, type LedgerColumns } from "./ledgerHeader";
import { isBlankValue, ledgerText, type LedgerValue } from "./ledgerValue";
import { rowKind } from "./rowKind";

/**
 * Rows of a printout where an account stands once, alone in the column of accounts over its entries: gives each entry its
 * account, and null for the row that is only that. Rows of other ledgers come as they are.
 *
 * @example const carry = carriedAccount(columns); carry(["5010", "", ""]); carry(["", "2025-01-15", 100]) // ["5010", "2025-01-15", 100]
 */
export function carriedAccount(
  columns: LedgerColumns,
): (values: readonly LedgerValue[]) => readonly LedgerValue[] | null {
  const { account, period, text } = columns;
  const money = moneyColumns(columns);
  let carried: LedgerValue = null;

  function isOf(values: readonly LedgerValue[]): boolean {
    if (period !== null && !isBlankValue(values[period])) return true;
    const kind = text === null ? null : rowKind(ledgerText(values[text]));
    return kind === "opening" || kind === "closing";
  }

  return (values) => {
    if (!isBlankValue(values[account])) {
      const isAlone = period !== null && isBlankValue(values[period]) && money.every((at) => isBlankValue(values[at]));
      if (!isAlone || !/^\d/u.test(ledgerText(values[account]))) return values;
      carried = values[account];
      return null;
    }
    return carried === null || !isOf(values) ? values : values.with(account, carried);
  };
}
