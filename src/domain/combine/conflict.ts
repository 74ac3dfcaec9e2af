import type { CellRef, TableKind } from "../table/table";
import type { Unit } from "../amount/unit";

/** What one workbook says of a figure. */
export interface ConflictSide {
  readonly file: string;
  /** As it stands in the workbook. */
  readonly text: string;
  readonly value: number;
  readonly unit: Unit | null;
  readonly source: CellRef | null;
}

/** A figure that two workbooks give differently, beyond rounding. */
export interface Conflict {
  /** The same next time the same workbooks are read; what a choice is kept by. */
  readonly key: string;
  readonly kind: TableKind;
  readonly row: string;
  readonly column: string;
  /** In the order the workbooks were read; at least two. */
  readonly sides: readonly ConflictSide[];
  /** The file whose figure holds; null until the user has chosen. */
  readonly chosen: string | null;
}

/** A conflict and the id of the table that shows its figure. */
export interface TableConflict {
  readonly conflict: Conflict;
  readonly table: string;
}

/** Conflict key → the file whose figure holds. */
export type ConflictChoices = Readonly<Record<string, string>>;
