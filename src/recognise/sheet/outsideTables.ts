import { areaName, type Area, type SheetRow } from "../../workbook/sheet";
import { areaOf } from "./regionArea";
import type { Region } from "./findTables";
import { gridOf, type Grid } from "./grid";
import { figureTest } from "./isFigure";

/** Fewer figures than this are no table. */
const MIN_FIGURES = 2;

/**
 * What of a sheet stands outside its tables, or null where too little does for another one.
 *
 * @example outsideTables(grid, findTables(grid)) // the lists to the right of the table
 */
export function outsideTables(grid: Grid, regions: readonly Region[]): Grid | null {
  if (regions.length === 0) return grid;
  const areas = regions.map(areaOf).sort((a, b) => a.top - b.top);
  const isFigure = figureTest(grid);
  let figures = 0;
  for (const [row, isIn] of rowsOutside(grid, areas))
    figures += row.cells.filter((cell, column) => !isIn(column) && isFigure(cell)).length;
  if (figures < MIN_FIGURES) return null;
  const rows: SheetRow[] = [];
  for (const [row, isIn] of rowsOutside(grid, areas)) {
    const cells = row.cells.map((cell, column) => (isIn(column) ? undefined : cell));
    if (cells.some((cell) => cell !== undefined)) rows.push({ ...row, cells });
  }
  return gridOf({ ...grid.sheet, rows }, grid.textOf);
}

/**
 * The figures that stand outside all tables, as the ranges that hold them: columns beside each other are one. A lone
 * figure is a date of printing or a number of pages.
 *
 * @param rest what is left of the sheet, see {@link outsideTables}
 * @param least fewer figures together are not told
 * @example figureRanges(rest) // ["H5:H20"]
 */
export function figureRanges(rest: Grid, least = MIN_FIGURES): string[] {
  const isFigure = figureTest(rest);
  const found = new Map<number, { top: number; bottom: number; count: number }>();
  for (const { index, cells } of rest.sheet.rows) {
    cells.forEach((cell, column) => {
      if (!isFigure(cell)) return;
      const before = found.get(column) ?? { top: index, bottom: index, count: 0 };
      found.set(column, { ...before, bottom: index, count: before.count + 1 });
    });
  }
  const stretches: (Area & { count: number })[] = [];
  for (const [column, own] of [...found].sort(([a], [b]) => a - b)) {
    const last = stretches.at(-1);
    if (last === undefined || last.right < column - 1) stretches.push({ ...own, left: column, right: column });
    else {
      const [top, bottom] = [Math.min(last.top, own.top), Math.max(last.bottom, own.bottom)];
      stretches[stretches.length - 1] = { ...last, top, bottom, right: column, count: last.count + own.count };
    }
  }
  return stretches.filter(({ count }) => count >= least).map(areaName);
}

/** Each row with content outside them, and which of its columns are in a table. */
function* rowsOutside(grid: Grid, areas: readonly Area[]): Generator<[SheetRow, (column: number) => boolean]> {
  let next = 0;
  let open: readonly Area[] = [];
  for (const row of grid.sheet.rows) {
    const before = next;
    while (next < areas.length && (areas[next]?.top ?? 0) <= row.index) next++;
    open = [...open, ...areas.slice(before, next)].filter(({ bottom }) => bottom >= row.index);
    const own = open;
    if (isCovered(row, own)) continue;
    yield [row, (column) => own.some(({ left, right }) => column >= left && column <= right)];
  }
}

/** True where one table holds all cells of a row. */
function isCovered({ cells }: SheetRow, areas: readonly Area[]): boolean {
  const first = cells.findIndex((cell) => cell !== undefined);
  return areas.some(({ left, right }) => left <= first && right >= cells.length - 1);
}
