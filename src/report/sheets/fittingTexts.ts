import { MAX_TEXT, type SheetSpec, type SpecCell } from "../../workbook/sheet";

/**
 * A sheet whose texts fit in their cells: a sentence of ours about a text that fills a cell is longer than one.
 *
 * @example fittingTexts(sheet).rows[7]?.[8]?.value // "I texten: ”Det …"
 */
export function fittingTexts(sheet: SheetSpec): SheetSpec {
  const isLong = ({ value }: SpecCell): boolean => typeof value === "string" && value.length > MAX_TEXT;
  if (!sheet.rows.some((row) => row.some(isLong))) return sheet;
  const fitting = (cell: SpecCell): SpecCell =>
    isLong(cell) ? { ...cell, value: `${String(cell.value).slice(0, MAX_TEXT - 1)}…` } : cell;
  return { ...sheet, rows: sheet.rows.map((row) => row.map(fitting)) };
}
