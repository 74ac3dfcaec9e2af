import type { LedgerTotals } from "../domain/ledger/ledgerTotals";
import type { Cell, Sheet } from "../workbook/sheet";
import type { LedgerValue } from "./ledgerValue";
import { ledgerRows } from "./ledgerRows";

/**
 * A sheet as a ledger, added up; null when it is none. A sheet that came as a stream is so already.
 *
 * @example totalsOf(sheet)?.entries // 1000
 */
export function totalsOf(sheet: Sheet): LedgerTotals | null {
  if (sheet.ledger !== undefined) return sheet.ledger;
  const rows = ledgerRows([sheet.file, sheet.name]);
  for (const { index, cells } of sheet.rows) {
    if (rows.add(index, valuesOf(cells)) === "none") return null;
  }
  return rows.totals();
}

function valuesOf(cells: readonly (Cell | undefined)[]): LedgerValue[] {
  return Array.from(cells, (cell) => (cell?.error === undefined ? cell?.value : cell.error));
}
