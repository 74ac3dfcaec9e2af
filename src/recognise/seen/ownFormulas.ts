import { PLACE_FOR_TEXT, WITHOUT_TABLES } from "../../domain/table/workings";
import type { Sheet, SheetRow } from "../../workbook/sheet";
import { cellText } from "../sheet/cellText";

/**
 * The sheets with the formulas of a report of ours left out: they were made from what was read once, so they are no
 * witnesses of what adds up, and a figure among them was typed by nobody. A report of ours has sheets that tell of its
 * tables, and a place for the user's text below each table.
 *
 * @example withoutOwnFormulas(sheets of "D5: =B5-C5" in our report) // the figure of D5 alone
 */
export function withoutOwnFormulas(sheets: readonly Sheet[]): readonly Sheet[] {
  const tells = sheets.filter((sheet) => WITHOUT_TABLES.includes(cellText(sheet.rows[0]?.cells[0])));
  return tells.length === 0 ? sheets : sheets.map((sheet) => (hasPlaceForText(sheet) ? withoutFormulas(sheet) : sheet));
}

function hasPlaceForText({ rows }: Sheet): boolean {
  return rows.some(({ cells }) => cellText(cells[0]) === PLACE_FOR_TEXT);
}

function withoutFormulas(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((row): SheetRow => {
    if (!row.cells.some((cell) => cell?.formula !== undefined)) return row;
    return {
      ...row,
      cells: row.cells.map((cell) => {
        if (cell?.formula === undefined || cell.uncalculated === true) return cell;
        const { formula: _, ...figure } = cell;
        return figure;
      }),
    };
  });
  return { ...sheet, rows };
}
