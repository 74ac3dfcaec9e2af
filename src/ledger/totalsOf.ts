import type { LedgerTotals } from "../domain/ledger/ledgerTotals";
import type { Cell, Sheet } from "../workbook/sheet";
import type { LedgerValue } from "./ledgerValue";
import { ledgerRows } from "./ledgerRows";
import { USUAL_WRITING, type Writing } from "./writing";

/**
 * A sheet as a ledger, added up; null when it is none. A sheet that came as a stream is so already.
 *
 * @example totalsOf(sheet)?.entries // 1000
 */
export function totalsOf(sheet: Sheet): LedgerTotals | null {
  if (sheet.ledger !== undefined) return sheet.ledger;
  const first = rowsOf(sheet, USUAL_WRITING);
  // How texts are written is the reader's matter; which sign credits have shows only when all have been seen.
  const { credit } = first?.writing() ?? USUAL_WRITING;
  return (credit === USUAL_WRITING.credit ? first : rowsOf(sheet, { ...USUAL_WRITING, credit }))?.totals() ?? null;
}

function rowsOf(sheet: Sheet, writing: Writing): ReturnType<typeof ledgerRows> | null {
  const rows = ledgerRows([sheet.file, sheet.name], writing);
  for (const { index, cells } of sheet.rows) {
    if (rows.add(index, valuesOf(cells)) === "none") return null;
  }
  return rows;
}

function valuesOf(cells: readonly (Cell | undefined)[]): LedgerValue[] {
  return Array.from(cells, (cell) => (cell?.error === undefined ? cell?.value : cell.error));
}
