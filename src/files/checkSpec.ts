import { MAX_TEXT, cellName, type SheetSpec, type SpecCell } from "../workbook/sheet";

const MAX_FORMULA = 8_192;
const MAX_NAME = 31;
const FORBIDDEN_IN_NAME = /[[\]:*?/\\]|^'|'$|^\s*$/u;

/**
 * Refuses what Excel would repair or misread, before a byte is written. All of it is our own mistake, so it throws.
 *
 * @throws when a sheet name is invalid or used twice, a row has the wrong width, a number is not finite, or a text
 *   or formula is too long
 */
export function checkSpec(sheets: readonly SheetSpec[]): void {
  if (sheets.length === 0) throw new Error("A workbook needs at least one sheet");
  const seen = new Set<string>();
  for (const sheet of sheets) {
    const name = sheet.name.toLowerCase();
    if (sheet.name.length > MAX_NAME || FORBIDDEN_IN_NAME.test(sheet.name) || name === "history") {
      throw new Error(`Excel does not allow the sheet name "${sheet.name}"`);
    }
    if (seen.has(name)) throw new Error(`Two sheets are named "${sheet.name}"`);
    seen.add(name);
    for (const [row, cells] of sheet.rows.entries()) {
      if (cells.length !== sheet.columnWidths.length) {
        throw new Error(
          `Row ${row + 1} of "${sheet.name}" has ${cells.length} cells, not ${sheet.columnWidths.length}`,
        );
      }
      for (const [column, cell] of cells.entries()) checkCell(cell, `${sheet.name}!${cellName(row, column)}`);
    }
  }
}

function checkCell({ value, formula = "" }: SpecCell, place: string): void {
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`${place} holds ${value}`);
  if (typeof value === "string" && value.length > MAX_TEXT)
    throw new Error(`${place} holds ${value.length} characters`);
  if (formula.length > MAX_FORMULA) throw new Error(`${place} holds a formula of ${formula.length} characters`);
  if (formula.startsWith("=")) throw new Error(`${place} holds a formula that begins with =`);
}
