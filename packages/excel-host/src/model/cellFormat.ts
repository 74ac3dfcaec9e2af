/** Letters of a cell; `underline` is one of Office.js's names (`None`, `Single` …). */
export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  /** `#RRGGBB` */
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
}

/** A line along a side, by Office.js's names; the colour is `#RRGGBB`. */
export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** Where a cell can have a line. */
export type BorderSide = "top" | "left" | "bottom" | "right" | "diagonalDown" | "diagonalUp";

/** Everything about how one cell looks. Never changed, only replaced: thousands of cells share one. */
export interface CellFormat {
  /** en-US code. */
  readonly numberFormat: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  readonly textOrientation: number;
  readonly font: Font;
  /** Solid fill as `#RRGGBB`; null is no fill. */
  readonly fill: string | null;
  /** Sides without a border are absent. */
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** How a cell looks in a new workbook. */
export const NORMAL_FORMAT: CellFormat = {
  numberFormat: "General",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  font: {
    name: "Calibri",
    size: 11,
    color: "#000000",
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
  },
  fill: null,
  borders: {},
  locked: true,
  formulaHidden: false,
};
