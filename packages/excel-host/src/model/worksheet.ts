import type { Area } from "./area";
import type { CellFormat } from "./cellFormat";
import { NORMAL_FORMAT } from "./cellFormat";
import type { Chart } from "./chart";
import type { Comment } from "./comment";
import type { ConditionalFormat } from "./conditionalFormat";
import type { PageLayout } from "./pageLayout";
import { newPageLayout } from "./pageLayout";
import type { Table } from "./table";

/** What a cell can hold; a date is its number. */
export type Scalar = string | number | boolean;

/** One cell. An empty cell that only has a format has `value: null`. */
export interface Cell {
  /** null when empty and when the cell shows an error. */
  readonly value: Scalar | null;
  /** `#DIV/0!`, `#NAME?` … */
  readonly error: string | null;
  /** With its leading `=`, en-US. */
  readonly formula: string | null;
  readonly format: CellFormat;
  /** Only in a cell that shows part of a matrix: where the formula stands that spills into it. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
  /** What a custom function says about the error, in Swedish. */
  readonly message?: string;
}

/** What a row has of its own. */
export interface Row {
  readonly cells: Map<number, Cell>;
  /** Points; null is Excel's own choice. */
  height: number | null;
  hidden: boolean;
  /** Format of the cells that do not exist yet. */
  format: CellFormat | null;
}

/** What a column has of its own. */
export interface Column {
  /** Points; null is the standard width. */
  width: number | null;
  hidden: boolean;
  format: CellFormat | null;
}

type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Points. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** A sheet as plain data: it survives `structuredClone`. Only rows and columns with something to tell exist. */
export interface Worksheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** `#RRGGBB`, or an empty string. */
  tabColor: string;
  isProtected: boolean;
  showGridlines: boolean;
  showHeadings: boolean;
  /** What cells look like where neither row, column nor cell says otherwise. */
  format: CellFormat;
  readonly rows: Map<number, Row>;
  readonly columns: Map<number, Column>;
  merges: Area[];
  /** Rows and columns frozen from the top left corner; 0 is none. */
  freeze: { rows: number; columns: number };
  selection: Area;
  pageLayout: PageLayout;
  readonly customProperties: Map<string, string>;
  tables: Table[];
  charts: Chart[];
  /** Rows that begin a new page, from the top. */
  pageBreaks: number[];
  comments: Comment[];
  /** The first has the highest priority. */
  conditionalFormats: ConditionalFormat[];
}

/** An empty, visible sheet. */
export function newWorksheet(id: string, name: string): Worksheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    isProtected: false,
    showGridlines: true,
    showHeadings: true,
    format: NORMAL_FORMAT,
    rows: new Map(),
    columns: new Map(),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
    pageLayout: newPageLayout(),
    customProperties: new Map(),
    tables: [],
    charts: [],
    pageBreaks: [],
    comments: [],
    conditionalFormats: [],
  };
}
