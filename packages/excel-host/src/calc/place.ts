import type { SimpleCellAddress } from "hyperformula";

/** A cell: the number of its sheet among the tabs, its row and its column, from 0. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** The engine's address as a place. */
export function placeOf({ sheet, row, col }: SimpleCellAddress): Place {
  return { sheet, row, column: col };
}

/** @example placeKey({ sheet: 0, row: 4, column: 1 }) // "0,4,1" */
export function placeKey({ sheet, row, column }: Place): string {
  return `${sheet},${row},${column}`;
}
