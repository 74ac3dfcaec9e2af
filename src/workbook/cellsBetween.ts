import type { Area } from "./sheet";

const CELL = /^\$?([A-Z]+)\$?(\d+)$/iu;

/**
 * The cells from one that a formula names to another, 0-based, whichever stands first; null when either is no cell.
 *
 * @example cellsBetween("$C$9", "B7") // { top: 6, left: 1, bottom: 8, right: 2 }
 */
export function cellsBetween(first: string, last: string): Area | null {
  const [from, to] = [placeOf(first), placeOf(last)];
  if (from === null || to === null) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

function placeOf(name: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = CELL.exec(name) ?? [];
  if (letters === undefined) return null;
  const column = [...letters.toUpperCase()].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
