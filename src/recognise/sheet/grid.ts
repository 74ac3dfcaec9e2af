import type { Area, Cell, Sheet } from "../../workbook/sheet";
import { joinedHeader } from "../lexicon/columnWords";
import { cellText } from "./cellText";
import { dateHeading } from "./dateCell";

/** Random access to a sheet's cells, merged areas resolved. */
export interface Grid {
  readonly sheet: Sheet;
  readonly lastRow: number;
  cell(row: number, column: number): Cell | undefined;
  /** Trimmed text as shown; empty for an empty cell. */
  text(row: number, column: number): string;
  /** The same of a cell in hand. */
  textOf(cell: Cell | undefined): string;
  /** Columns with text on a row, ascending. */
  filled(row: number): readonly number[];
  /**
   * Column → text of a row that may head columns: a merged area's text in each of its columns, a date as its month, line
   * breaks inside words mended. For headers only: a merged figure is one figure.
   */
  headerTexts(row: number): ReadonlyMap<number, string>;
}

/** A merge larger than any header is decoration, or an attack; it is not spread out. */
const MAX_MERGED_ROWS = 6;
const MAX_MERGED_COLUMNS = 60;

/** Texts of so many characters are trimmed once and remembered. */
const LONG = 500;
/** So many cells' texts are remembered; a sheet that has more is read once through, not looked at here and there. */
const MAX_REMEMBERED = 200_000;

/**
 * @param textOf of the grid that this is a part of: its cells' texts are known already
 * @example gridOf(sheet).text(3, 1) // "Redovisat jan-mars"
 */
export function gridOf(sheet: Sheet, textOf: Grid["textOf"] = shownTexts()): Grid {
  const rows = new Map(sheet.rows.map((row) => [row.index, row.cells]));
  const merges = mergesByRow(sheet.merges);
  const cell = (row: number, column: number) => rows.get(row)?.[column];
  const text = (row: number, column: number) => textOf(cell(row, column));
  const heading = (row: number, column: number) => joinedHeader(dateHeading(cell(row, column)) ?? text(row, column));
  const filled = perRow((row) => {
    const columns: number[] = [];
    rows.get(row)?.forEach((one, column) => {
      if (textOf(one) !== "") columns.push(column);
    });
    return columns;
  });
  const headerTexts = perRow((row) => {
    const texts = new Map(filled(row).map((column) => [column, heading(row, column)]));
    const areas = merges.get(row);
    if (areas === undefined) return texts;
    for (const area of areas) {
      const merged = heading(area.top, area.left);
      for (let column = area.left; merged !== "" && column <= area.right; column++) texts.set(column, merged);
    }
    return new Map([...texts].sort(([a], [b]) => a - b));
  });
  return { sheet, lastRow: sheet.rows.at(-1)?.index ?? -1, cell, text, textOf, filled, headerTexts };
}

/** So many rows are remembered: those beside each other are asked for together. */
const MOST_ROWS = 10_000;

/**
 * What is worked out once for each row that is asked for.
 *
 * @param find depends on nothing but the row
 * @example perRow((row) => grid.filled(row).length)(3) // 5
 */
export function perRow<Found>(find: (row: number) => Found): (row: number) => Found {
  const known = new Map<number, Found>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const found = find(row);
    if (known.size >= MOST_ROWS) known.clear();
    known.set(row, found);
    return found;
  };
}

/** Headers, tables and rows ask for the same cells over and over; to write a figure as it is shown takes time. */
function shownTexts(): Grid["textOf"] {
  const shown = new Map<Cell, string>();
  // A long text stands in a file once and may fill a million cells.
  const long = new Map<string, string>();
  const longText = (one: Cell, value: string) => {
    const known = long.get(value) ?? cellText(one);
    long.set(value, known);
    return known;
  };
  return (one) => {
    if (one === undefined) return "";
    const known = shown.get(one);
    if (known !== undefined) return known;
    const { value } = one;
    const isLong = typeof value === "string" && value.length >= LONG && one.error === undefined;
    const text = isLong ? longText(one, value) : cellText(one);
    if (shown.size < MAX_REMEMBERED) shown.set(one, text);
    return text;
  };
}

function mergesByRow(merges: readonly Area[]): Map<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  // Merges never overlap in a sound sheet; one that says the same over and over is taken at its first word.
  const seen = new Set<string>();
  for (const area of merges) {
    if (area.bottom - area.top >= MAX_MERGED_ROWS || area.right - area.left >= MAX_MERGED_COLUMNS) continue;
    const corner = `${area.top},${area.left}`;
    if (seen.has(corner)) continue;
    seen.add(corner);
    for (let row = area.top; row <= area.bottom; row++) {
      const own = byRow.get(row);
      if (own === undefined) byRow.set(row, [area]);
      else own.push(area);
    }
  }
  return byRow;
}
