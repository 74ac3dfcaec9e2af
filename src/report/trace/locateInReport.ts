import type { CellRef } from "../../domain/table/table";
import { cellName, type SheetSpec } from "../../workbook/sheet";

/**
 * Where a source figure stands in the report, or null when it is not there. Kontroller only quotes figures and is not
 * searched.
 *
 * @example locateInReport(sheets, { file: "a.xlsx", sheet: "Drift", cell: "D11" }) // { sheetId: "driftsammandrag", cell: "C9" }
 */
export function locateInReport(
  sheets: readonly SheetSpec[],
  source: CellRef,
): { readonly sheetId: string; readonly cell: string } | null {
  for (const sheet of sheets) {
    if (sheet.id === "kontroller") continue;
    for (const [row, cells] of sheet.rows.entries()) {
      const column = cells.findIndex((cell) => cell.source !== undefined && isSame(cell.source, source));
      if (column >= 0) return { sheetId: sheet.id, cell: cellName(row, column) };
    }
  }
  return null;
}

function isSame(a: CellRef, b: CellRef): boolean {
  return a.file === b.file && a.sheet === b.sheet && a.cell === b.cell;
}
