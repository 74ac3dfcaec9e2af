import type { CSSProperties } from "react";
import type { Host } from "excel-host/createHost";
import type { Area } from "excel-host/model/area";
import type { Border } from "excel-host/model/cellFormat";
import { cellAt, isEmptyCell, mergeAt } from "excel-host/model/cells";
import { commentAt } from "excel-host/model/comment";
import type { Cell, Worksheet } from "excel-host/model/worksheet";
import type { Axis } from "./axis";
import { edgeStyle, hasFill, sideOf, textStyle } from "./cellStyle";
import { conditionedFormat } from "./conditionedFormat";
import { shownText } from "./shownText";
import { hasFilterButton, tableLook } from "./tableLook";
import { CELL_PADDING, textWidth } from "./textSize";
import type { Line } from "./visibleLines";

/** One cell, ready for the document. */
export interface DrawnCell {
  readonly text: string;
  /** What a function said about its error. */
  readonly message: string | undefined;
  /** Who has written what about the cell. */
  readonly comment: string | undefined;
  readonly boxStyle: CSSProperties;
  readonly textStyle: CSSProperties;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly hasFilterButton: boolean;
}

/** How a cell is drawn; null when a merged area beside or above covers it. */
export function drawnCell(
  host: Host,
  sheet: Worksheet,
  row: number,
  column: number,
  columns: Axis,
  shownColumns: readonly Line[],
  rows: Axis,
): DrawnCell | null {
  const merge = mergeAt(sheet, row, column);
  if (merge && !isFirstShown(merge, row, column, rows, columns)) return null;
  const area = merge ?? { top: row, left: column, bottom: row, right: column };
  const cell = lookOf(host, sheet, area.top, area.left);
  const comment = commentAt(sheet.comments, area.top, area.left);
  const width = (columns.edges[area.right + 1] ?? 0) - (columns.edges[area.left] ?? 0);
  const text = shownText(cell, width - 2 * CELL_PADDING - cell.format.indentLevel * 9);
  return {
    text,
    message: cell.message,
    comment: comment && `${comment.authorName}: ${comment.content}`,
    boxStyle: boxStyle(sheet, area, cell),
    textStyle: { ...textStyle(cell), ...overflow(sheet, area, cell, text, width, columns) },
    columnSpan: shownColumns.filter(({ kind, index }) => kind === "line" && index >= area.left && index <= area.right)
      .length,
    rowSpan: shownCount(rows, area.top, area.bottom),
    hasFilterButton: hasFilterButton(sheet, row, column),
  };
}

function lookOf(host: Host, sheet: Worksheet, row: number, column: number): Cell {
  const cell = cellAt(sheet, row, column);
  const format = conditionedFormat(sheet, row, column, cell, host.evaluate);
  return { ...cell, format: tableLook(sheet, row, column, format) };
}

function boxStyle(sheet: Worksheet, area: Area, { format }: Cell): CSSProperties {
  const after = cellAt(sheet, area.top, area.right + 1).format;
  const below = cellAt(sheet, area.bottom + 1, area.left).format;
  const corner = cellAt(sheet, area.bottom, area.right).format;
  const shows = (next: typeof format) => sheet.showGridlines && !hasFill(format) && !hasFill(next);
  return {
    background: format.fill ?? undefined,
    borderRight: edgeStyle(corner.borders.right ?? after.borders.left, shows(after)),
    borderBottom: edgeStyle(stronger(corner.borders.bottom, below.borders.top), shows(below)),
    // Other lines are drawn by the neighbour to the left and above.
    borderTop: area.top === 0 ? edgeStyle(format.borders.top, false) : undefined,
    borderLeft: area.left === 0 ? edgeStyle(format.borders.left, false) : undefined,
  };
}

function stronger(mine: Border | undefined, next: Border | undefined): Border | undefined {
  return mine && mine.style !== "None" && (mine.weight !== "Thin" || !next) ? mine : (next ?? mine);
}

/** Long text on one line runs over the empty cells beside it; everything else ends at the cell's edge. */
function overflow(sheet: Worksheet, area: Area, cell: Cell, text: string, width: number, columns: Axis): CSSProperties {
  const isText = typeof cell.value === "string" && !cell.format.wrapText;
  const missing = isText ? textWidth(text, cell.format.font) + 2 * CELL_PADDING - width : 0;
  if (missing <= 0 || area.right > area.left) return {};
  const side = sideOf(cell);
  const share = side === "center" ? missing / 2 : missing;
  return {
    zIndex: 1,
    left: side === "left" ? undefined : -freeRoom(sheet, area.top, area.left, -1, share, columns),
    right: side === "right" ? undefined : -freeRoom(sheet, area.top, area.left, 1, share, columns),
  };
}

/** Pixels of empty cells in a direction, as far as they are needed. */
function freeRoom(sheet: Worksheet, row: number, from: number, by: 1 | -1, wanted: number, columns: Axis): number {
  let room = 0;
  for (let column = from + by; room < wanted && column >= 0 && column < columns.count; column += by) {
    if (!isEmptyCell(cellAt(sheet, row, column)) || mergeAt(sheet, row, column)) break;
    room += (columns.edges[column + 1] ?? 0) - (columns.edges[column] ?? 0);
  }
  return room;
}

function shownCount({ edges }: Axis, from: number, to: number): number {
  let count = 0;
  for (let index = from; index <= to; index += 1) if (edges[index] !== edges[index + 1]) count += 1;
  return count;
}

function isFirstShown(merge: Area, row: number, column: number, rows: Axis, columns: Axis): boolean {
  return shownCount(rows, merge.top, row - 1) === 0 && shownCount(columns, merge.left, column - 1) === 0;
}
