import type { SpecCell, StyleName } from "../../workbook/sheet";

/**
 * So many cells of a look without content.
 *
 * @example blankCells("comment", 2).length // 2
 */
export function blankCells(style: StyleName, count: number): SpecCell[] {
  return Array.from({ length: Math.max(0, count) }, () => ({ value: null, style }));
}
