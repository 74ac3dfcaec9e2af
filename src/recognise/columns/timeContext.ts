import type { Period } from "../../domain/amount/months";
import type { ColumnRole } from "../../domain/table/table";

/** What is known beside the headers. */
export interface TimeContext {
  /** Heading lines and sheet name. */
  readonly titles: string;
  /** The workbook's year. */
  readonly year: number | null;
  /** What the sheet's first heading or the workbook reports of, where the table itself does not say. */
  readonly reported?: Period | null;
  /** The figures of a sheet column added up without sign. */
  readonly sizeOf?: (column: number) => number;
}

/** Columns whose roles are known, by sheet column. */
export type Dated = readonly { readonly role: ColumnRole; readonly header: string; readonly index: number }[];
