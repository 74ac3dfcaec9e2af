/**
 * The contract between the pure core and the adapters: what a sheet looks like when it has been read (`Sheet`)
 * and what a report sheet looks like before it is written (`SheetSpec`). Both are plain data: they survive
 * `postMessage`, and but for the sums of a ledger JSON. Rows and columns are 0-based here; only {@link cellName} speaks of "B5".
 */

import type { LedgerFigure } from "../domain/ledger/ledgerFigure";
import type { LedgerTotals } from "../domain/ledger/ledgerTotals";
import type { ReportLook } from "../domain/settings/reportLook";
import type { CellRef } from "../domain/table/table";

/** Excel's own limits: rows and columns of a sheet, characters of a cell. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
export const MAX_TEXT = 32_767;

/** What a cell holds, with en-US number format codes as Excel stores them. */
export interface Cell {
  /** The stored value, or a formula's cached value. `null` for a formula without one. */
  readonly value: string | number | boolean | null;
  /** Without the leading `=`, en-US. */
  readonly formula?: string;
  /** True for a formula whose value is none of its cells': it was never calculated, or not since they changed. */
  readonly uncalculated?: true;
  /** `#DIV/0!`, `#NAME?` … when the cell shows an error; `value` is then null. */
  readonly error?: string;
  /** Number format code; absent when General. */
  readonly format?: string;
  /** Solid fill as `#RRGGBB`; some controllers show a status by colour alone. */
  readonly fill?: string;
}

/** One row with content. `cells[c]` is column c; holes are empty cells. */
export interface SheetRow {
  readonly index: number;
  readonly cells: readonly (Cell | undefined)[];
}

/** A rectangle of cells, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet as read from a file or from the open workbook. Empty rows are left out of `rows`. */
export interface Sheet {
  /** File name without folders, or the open workbook's name. */
  readonly file: string;
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly hidden: boolean;
  /** When it was read, as `2024-04-12 09:30`; absent when not known. */
  readonly readAt?: string;
  /** A ledger that was added up as it streamed by; `rows` then ends with its header. */
  readonly ledger?: LedgerTotals;
}

/** What a cell of the report looks like; `report/style.ts` says how each name is drawn. */
export type StyleName =
  | "empty"
  | "title"
  | "subtitle"
  | "header"
  | "headerNumber"
  | "headerText"
  | "label"
  | "amount"
  | "heading"
  | "varavLabel"
  | "varavAmount"
  | "sumLabel"
  | "sumAmount"
  | "note"
  | "commentHeading"
  | "comment"
  | "text"
  | "textStrong"
  | "statusMet"
  | "statusPartly"
  | "statusMissed"
  | "statusUnknown"
  | "severityError"
  | "severityWarning"
  | "severityInfo";

/** How a cell is drawn. Colours as `#RRGGBB`; text on every fill has a contrast of at least 4.5:1. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; the standard font's 11 when absent. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly borderLeft?: "thin" | "medium";
  readonly borderRight?: "thin" | "medium";
  readonly borderTop?: "thin" | "medium";
  readonly borderBottom?: "thin" | "medium";
  readonly align?: "left" | "right" | "center";
  /** Top when absent, so that a label of several lines keeps its figures beside its first line. */
  readonly vertical?: "center";
  readonly indent?: number;
  readonly wrap?: boolean;
}

/** One cell to be written. A formula's `value` is its result, so that files can be read without calculating. */
export interface SpecCell {
  readonly value: string | number | null;
  /** en-US, without `=`; VSS functions as `VSS.AVVIKELSE(…)`. */
  readonly formula?: string;
  readonly style: StyleName;
  /** In a copy of what stands in a workbook: how the cell is drawn there, in place of its style. Files only. */
  readonly look?: CellStyle;
  /** Number format code, en-US. */
  readonly format?: string;
  /** Where the figure came from, so that a finding about the source can be shown in the report. */
  readonly source?: CellRef;
  /** The accounts of a ledger that the figure adds up. */
  readonly ledger?: LedgerFigure;
}

/** A place where the user writes. Its text is found again by `key` when the report is written anew. */
export interface InputArea {
  readonly key: string;
  readonly area: Area;
  /**
   * What the add-in suggests there, a line per row from the top of the first column, as it also stands in the sheet's
   * cells. As soon as the area holds anything else it is the user's.
   */
  readonly draft?: readonly string[];
}

/**
 * A chart of a block of cells on its own sheet: series named in the block's first row, categories in its first column.
 * `bars` lie down and read from the top, for long names; `columns` stand, for years.
 */
export interface ChartSpec {
  /** Stable over runs and unique on the sheet: the writer finds its own chart by it. */
  readonly key: string;
  readonly kind: "bars" | "columns";
  readonly title: string;
  /** What somebody who cannot see the chart is told. */
  readonly altText: string;
  readonly source: Area;
  /** The cells it covers. */
  readonly place: Area;
  /** Number format code of axis and values, en-US. */
  readonly format: string;
  /** Amounts that are never negative are drawn from zero, so that lengths can be compared. */
  readonly fromZero: boolean;
}

/** A report sheet as data. Every row has `columnWidths.length` cells. */
export interface SheetSpec {
  /** Stable over runs, e.g. `driftsammandrag-period`. */
  readonly id: string;
  readonly name: string;
  /** How its styles are drawn; `rapport` when absent. */
  readonly look?: ReportLook;
  /** In characters of the standard font. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly SpecCell[])[];
  /** Rows that need more than one line: row index → number of lines. */
  readonly rowLines: Readonly<Record<number, number>>;
  /** Number of rows frozen at the top; also repeated on every printed page unless `repeatedRows` says otherwise. */
  readonly frozenRows: number;
  /** Rows repeated on every printed page, where it is fewer than are frozen: above a chart a table's header says nothing. */
  readonly repeatedRows?: number;
  readonly orientation: "portrait" | "landscape";
  readonly inputs: readonly InputArea[];
  /** Columns whose texts tell one row from another, for what the user has written beside it. */
  readonly keyColumns: readonly number[];
  /** Merged cells; none when absent. The add-in makes none itself. Files only. */
  readonly merges?: readonly Area[];
  /** None when absent. */
  readonly charts?: readonly ChartSpec[];
  /** Rows that begin a new page; none when absent. */
  readonly pageBreaks?: readonly number[];
}

/** `columnName(27)` → `"AB"`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `cellName(4, 1)` → `"B5"`. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** `areaName({top: 3, left: 0, bottom: 12, right: 4})` → `"A4:E13"`; one cell gives its own name. */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}
