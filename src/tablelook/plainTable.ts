import type { Grid } from "../recognise/sheet/grid";
import { isMarkedNote } from "../recognise/sheet/footnoteLines";
import { holdsFigure, isYear } from "./figure";
import type { TableRows } from "./tableRows";

const MAX_HEADER_ROWS = 3;
/** A lone text longer than this under a table is a remark, not the name of a row. */
const MAX_LABEL = 60;

/**
 * A table whose words say nothing to the import, taken by its form: lone texts above are titles, the first row of
 * texts is the heading, the rest are rows, and lone remarks at the end are notes. Null when it is no table: a single
 * row, a single column, or nothing but texts without two columns.
 *
 * @example plainTable(gridOf(sheet)) // { titleRows: [0], header: { top: 2, bottom: 2 }, rows: [3, 4, 5], … }
 */
export function plainTable(grid: Grid): TableRows | null {
  const filled = grid.sheet.rows.map(({ index }) => index).filter((row) => grid.filled(row).length > 0);
  const start = filled.find((row) => grid.filled(row).length > 1);
  if (start === undefined) return null;
  const below = filled.filter((row) => row >= start);
  const left = Math.min(...below.flatMap((row) => grid.filled(row)));

  function asNumber(row: number, column: number): unknown {
    return grid.cell(row, column)?.value ?? Number(grid.text(row, column));
  }

  function hasFigure(row: number): boolean {
    return grid.filled(row).some((column) => holdsFigure(grid, row, column) && !isYear(asNumber(row, column)));
  }

  const headerRows = hasFigure(start) ? [] : [start];
  for (const row of below.slice(1)) {
    const continues = row === (headerRows.at(-1) ?? NaN) + 1 && grid.text(row, left) === "" && !hasFigure(row);
    if (!continues || headerRows.length === MAX_HEADER_ROWS) break;
    headerRows.push(row);
  }
  const body = below.slice(headerRows.length);
  const noteRows: number[] = [];

  function isNote(row: number, before: number | undefined): boolean {
    const [column, ...others] = grid.filled(row);
    if (column === undefined || others.length > 0) return false;
    const text = grid.text(row, column);
    return isMarkedNote(text) || text.length > MAX_LABEL || (before !== undefined && row > before + 1);
  }

  for (let last = body.at(-1); last !== undefined && isNote(last, body.at(-2)); last = body.at(-1)) {
    noteRows.unshift(last);
    body.pop();
  }
  const [top, bottom] = [headerRows[0], headerRows.at(-1)];
  if (body.length === 0 || (top === undefined && body.length === 1)) return null;

  /** Codes may stand before the names. */
  function labelColumn(rows: readonly number[]): number {
    const words = (column: number) => rows.filter((row) => /\p{L}{2}/u.test(grid.text(row, column))).length;
    const columns = [...new Set(rows.flatMap((row) => grid.filled(row)))].sort((a, b) => a - b);
    return columns.find((column) => words(column) * 2 > rows.length) ?? left;
  }

  return {
    titleRows: filled.filter((row) => row < start),
    header: top === undefined || bottom === undefined ? null : { top, bottom },
    rows: body,
    noteRows,
    labelColumn: labelColumn(body),
  };
}
