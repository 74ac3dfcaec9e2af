import { WHOLE_SHEET } from "../model/area";
import { quotedSheetName } from "../model/address";
import { cellsIn, putCell } from "../model/cells";
import type { Workbook } from "../model/workbook";

const REFERENCE = /('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Lets every formula of the workbook follow a sheet that gets another name, as Excel does. */
export function renameInFormulas(workbook: Workbook, from: string, to: string): void {
  const follow = (formula: string) => renamedIn(formula, from, to);
  for (const sheet of workbook.sheets) {
    for (const [row, column, cell] of [...cellsIn(sheet, WHOLE_SHEET)]) {
      if (cell.formula === null) continue;
      const formula = follow(cell.formula);
      if (formula !== cell.formula) putCell(sheet, row, column, { ...cell, formula });
    }
    for (const format of sheet.conditionalFormats) format.formula = follow(format.formula);
  }
  for (const name of workbook.names) {
    if ("formula" in name.target) name.target = { formula: follow(name.target.formula) };
  }
}

/** `renamedIn("=Gammal!A1", "gammal", "Nytt blad")` → `"='Nytt blad'!A1"`; texts in it are left alone. */
function renamedIn(formula: string, from: string, to: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(REFERENCE, (reference, written: string) => {
            const name = written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
            return name.toLowerCase() === from.toLowerCase() ? `${quotedSheetName(to)}!` : reference;
          }),
    )
    .join("");
}
