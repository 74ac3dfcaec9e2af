import type { SimpleCellAddress } from "hyperformula";

/** A cell: the number of its sheet among the tabs, its row and its column, from 0. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

export function placeOf({ sheet, row, col }: SimpleCellAddress): Place {
  return { sheet, row, column: col };
}

export function placeKey({ sheet, row, column }: Place): string {
  return `${sheet},${row},${column}`;
}
