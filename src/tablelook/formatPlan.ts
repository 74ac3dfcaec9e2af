import { gridOf, type Grid } from "../recognise/sheet/grid";
import { statusIn, statusOfCell } from "../recognise/lexicon/readStatus";
import { rowRole } from "../recognise/lexicon/rowRole";
import { genderIn } from "../recognise/lexicon/genderIn";
import { STATUS_STYLE } from "../report/parts/statusCell";
import { cellName, type Area, type Sheet, type StyleName } from "../workbook/sheet";
import { withinArea } from "../workbook/withinArea";
import type { ColumnShape } from "./columnShape";
import { neededWidth } from "./neededWidth";
import { numberLook } from "./numberLook";
import { addsItsColumn } from "./sumFormula";
import { tableShapes, type TableShape } from "./tableShape";

/** What a cell is to look like. */
interface PlannedCell {
  readonly style: StyleName;
  /** Number format code. */
  readonly format: string;
  /** A fill that says something by itself and must stay. */
  readonly fill?: string;
}

/** How an area is to look, as data: nothing about what its cells hold. */
export interface FormatPlan {
  readonly area: Area;
  /** One for each cell of the area. */
  readonly cells: readonly (readonly PlannedCell[])[];
  /** Least width in characters of each column of the area; 0 leaves it. */
  readonly columnWidths: readonly number[];
  /** The tables in it, from the first heading to the last row. */
  readonly tables: readonly Area[];
  /** Cells whose status is a colour and no word. */
  readonly colourOnly: readonly string[];
}

type RowLook = "post" | "rubrik" | "summa" | "varav";

const CELL_STYLE: Readonly<Record<RowLook, Readonly<Record<ColumnShape, StyleName>>>> = {
  post: { label: "label", code: "label", figure: "amount", text: "text", status: "text" },
  rubrik: { label: "heading", code: "heading", figure: "heading", text: "heading", status: "heading" },
  summa: { label: "sumLabel", code: "sumLabel", figure: "sumAmount", text: "sumLabel", status: "sumLabel" },
  varav: { label: "varavLabel", code: "label", figure: "varavAmount", text: "text", status: "text" },
};

const HEADER_STYLE: Readonly<Record<ColumnShape, StyleName>> = {
  label: "header",
  code: "header",
  figure: "headerNumber",
  text: "headerText",
  status: "headerText",
};

/**
 * How the tables in an area of a sheet are to look, or null when none is found. Only what stands in the area counts;
 * planning again after the formats are set gives the same plan.
 *
 * @example formatPlan(sheet, { top: 0, left: 0, bottom: 6, right: 3 })?.cells[6]?.[1]?.style // "sumAmount"
 */
export function formatPlan(sheet: Sheet, area: Area): FormatPlan | null {
  const grid = gridOf(withinArea(sheet, area));
  const shapes = tableShapes(grid);
  if (shapes.length === 0) return null;
  const planned = new Map<string, PlannedCell>();
  const colourOnly: string[] = [];
  for (const shape of shapes) planTable(grid, shape, planned, colourOnly);
  const columns = range(area.left, area.right);
  const formatAt = (row: number, column: number) => planned.get(cellName(row, column))?.format ?? "General";
  return {
    area,
    cells: range(area.top, area.bottom).map((row) =>
      columns.map(
        (column) =>
          planned.get(cellName(row, column)) ?? {
            style: "empty",
            format: grid.cell(row, column)?.format ?? "General",
          },
      ),
    ),
    columnWidths: columns.map((column) =>
      Math.max(0, ...shapes.map((shape) => neededWidth(grid, shape, column, formatAt))),
    ),
    tables: shapes.map(tableArea),
    colourOnly,
  };
}

function planTable(grid: Grid, shape: TableShape, planned: Map<string, PlannedCell>, colourOnly: string[]): void {
  const numberFormat = numberLook(grid, shape);
  const put = (row: number, column: number, style: StyleName, more: Partial<PlannedCell> = {}) =>
    planned.set(cellName(row, column), { style, format: grid.cell(row, column)?.format ?? "General", ...more });

  shape.titleRows.forEach((row, index) => {
    for (const column of grid.filled(row)) put(row, column, index === 0 ? "title" : "subtitle");
  });
  if (shape.header !== null) {
    for (const row of range(shape.header.top, shape.header.bottom)) {
      for (const [column, kind] of shape.columns) put(row, column, HEADER_STYLE[kind]);
    }
  }

  function putStatus(row: number, column: number, style: StyleName): void {
    const text = grid.text(row, column);
    const word = statusIn(text);
    const cell = grid.cell(row, column);
    if (word !== null) put(row, column, STATUS_STYLE[word]);
    else if (statusOfCell(cell, text) === null || cell?.fill === undefined) put(row, column, style);
    else {
      put(row, column, style, { fill: cell.fill });
      colourOnly.push(cellName(row, column));
    }
  }

  for (const row of shape.rows) {
    const look = rowLook(grid, shape, row);
    for (const [column, kind] of shape.columns) {
      if (kind === "status") putStatus(row, column, CELL_STYLE[look].status);
      else {
        const format = kind === "figure" ? { format: numberFormat(row, column) } : {};
        put(row, column, CELL_STYLE[look][kind], format);
      }
    }
  }
  for (const row of shape.noteRows) for (const column of grid.filled(row)) put(row, column, "note");
}

function rowLook(grid: Grid, { labelColumn, columns }: TableShape, row: number): RowLook {
  const label = grid.text(row, labelColumn);
  const values = [...columns].flatMap(([column, kind]) => (kind === "label" || kind === "code" ? [] : [column]));
  if (genderIn(label) !== null) return "varav";
  const role = rowRole(
    label,
    values.some((column) => grid.text(row, column) !== ""),
  );
  if (role === "post") {
    const figures = [...columns].flatMap(([column, kind]) => (kind === "figure" ? [column] : []));
    const sums = figures.filter((column) => addsItsColumn(grid.cell(row, column)?.formula, column));
    return sums.length > 0 && sums.length * 2 >= figures.length ? "summa" : "post";
  }
  return role === "rubrik" || role === "summa" ? role : "varav";
}

function tableArea({ header, rows, columns }: TableShape): Area {
  const keys = [...columns.keys()];
  const all = [...(header === null ? [] : [header.top]), ...rows];
  return { top: Math.min(...all), left: Math.min(...keys), bottom: Math.max(...all), right: Math.max(...keys) };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
