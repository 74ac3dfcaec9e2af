import type { Dimension } from "../domain/ledger/dimension";
import type { LedgerTotals } from "../domain/ledger/ledgerTotals";
import type { Cell, Sheet } from "../workbook/sheet";
import type { LedgerValue } from "./ledgerValue";
import { ledgerRows, type LedgerReading } from "./ledgerRows";
import { USUAL_WRITING } from "./writing";

/**
 * A sheet as a ledger, added up; null when it is none. A sheet that came as a stream is so already.
 *
 * @param dimension what the user wants it reported by
 * @example totalsOf(sheet)?.entries // 1000
 */
export function totalsOf(sheet: Sheet, dimension?: Dimension): LedgerTotals | null {
  if (sheet.ledger !== undefined) return sheet.ledger;
  const first = rowsOf(sheet, { dimension });
  // How texts are written is the reader's matter; which sign credits have shows only when all have been seen.
  const { credit } = first?.writing() ?? USUAL_WRITING;
  return (
    (credit === USUAL_WRITING.credit
      ? first
      : rowsOf(sheet, { dimension, writing: { ...USUAL_WRITING, credit } })
    )?.totals() ?? null
  );
}

function rowsOf(sheet: Sheet, reading: LedgerReading): ReturnType<typeof ledgerRows> | null {
  const rows = ledgerRows([sheet.file, sheet.name], reading);
  for (const { index, cells } of sheet.rows) {
    if (rows.add(index, valuesOf(cells)) === "none") return null;
  }
  return rows;
}

function valuesOf(cells: readonly (Cell | undefined)[]): LedgerValue[] {
  const values: LedgerValue[] = [];
  // Rows may have holes, which a loop over their places is quickest to fill.
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    values.push(cell?.error === undefined ? cell?.value : cell.error);
  }
  return values;
}
