import type { Finding } from "../../domain/finding/finding";
import type { CellRef, TableCell } from "../../domain/table/table";

/** What a check found; its name is put to it when the check is run. */
export type Found = Omit<Finding, "check">;

/** What one check looked at and found. */
export interface CheckResult {
  /** Number of comparisons made. */
  readonly performed: number;
  /** Ids of the tables that were held against each other; absent for what looks at one table. */
  readonly tables?: readonly string[];
  readonly findings: readonly Found[];
}

/** A cell with a figure. */
export type Figure = TableCell & { readonly value: number };

/** True for a cell that holds a figure. */
export function isFigure(cell: TableCell | undefined): cell is Figure {
  return cell !== undefined && cell.value !== null;
}

/** One string per source cell, for maps and sets. */
export function sourceKey({ file, sheet, cell }: CellRef): string {
  return `${file}\u0000${sheet}\u0000${cell}`;
}
