import type { Chart } from "../model/chart";
import type { Worksheet } from "../model/worksheet";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../model/worksheet";

/** A file hangs a chart on the cells under its corners. */
interface Anchor {
  from: { row: number; col: number };
  to?: { row: number; col: number };
}

type Place = Pick<Chart, "top" | "left" | "width" | "height">;

export function anchorOf(sheet: Worksheet, { top, left, width, height }: Place): Anchor {
  const column = (points: number) => lineAt(points, (index) => widthOf(sheet, index));
  const row = (points: number) => lineAt(points, (index) => heightOf(sheet, index));
  const from = { row: row(top), col: column(left) };
  return {
    from,
    to: { row: Math.max(from.row + 1, row(top + height)), col: Math.max(from.col + 1, column(left + width)) },
  };
}

/** The place in points; a chart that is hung on one cell only gets Excel's usual size. */
export function placeOfAnchor(sheet: Worksheet, { from, to }: Anchor): Place {
  const left = edge(from.col, (index) => widthOf(sheet, index));
  const top = edge(from.row, (index) => heightOf(sheet, index));
  return {
    left,
    top,
    width: to ? edge(to.col, (index) => widthOf(sheet, index)) - left : 360,
    height: to ? edge(to.row, (index) => heightOf(sheet, index)) - top : 216,
  };
}

function widthOf({ columns }: Worksheet, index: number): number {
  const column = columns.get(index);
  return column?.hidden ? 0 : (column?.width ?? STANDARD_WIDTH);
}

function heightOf({ rows }: Worksheet, index: number): number {
  const row = rows.get(index);
  return row?.hidden ? 0 : (row?.height ?? STANDARD_HEIGHT);
}

function edge(count: number, size: (index: number) => number): number {
  let points = 0;
  for (let index = 0; index < count; index += 1) points += size(index);
  return points;
}

/** The line whose near edge is closest. */
function lineAt(points: number, size: (index: number) => number): number {
  let passed = 0;
  for (let index = 0; ; index += 1) {
    const next = size(index);
    if (passed + next / 2 > points || index > 100_000) return index;
    passed += next;
  }
}
