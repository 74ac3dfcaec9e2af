import type { Area } from "./sheet";

/** @example areaHolds({ top: 3, left: 0, bottom: 5, right: 2 }, 4, 1) // true */
export function areaHolds({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
