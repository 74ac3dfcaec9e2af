import type { Area, Cell, Sheet } from "../../workbook/sheet";
import type { Grid } from "../sheet/grid";

/** Lines of text above a table that go with it. */
const MOST_TITLES = 6;

/**
 * A table that lies on its side as a sheet in which it stands: rows and columns change places about its corner. The lines
 * above it stay. Formulas name cells of the sheet it lies in and are left out.
 *
 * @example turnedSheet(grid, { top: 1, left: 0, bottom: 3, right: 2 }).rows[1] // the first column of the table
 */
export function turnedSheet({ sheet, filled }: Grid, { top, left, bottom, right }: Area): Sheet {
  const byRow = new Map(sheet.rows.map(({ index, cells }) => [index, cells]));
  const titles: Sheet["rows"][number][] = [];
  for (let row = top - 1; row >= 0 && titles.length < MOST_TITLES; row--) {
    const cells = byRow.get(row);
    if (cells === undefined) continue;
    if (filled(row).length > 2) break;
    titles.unshift({ index: row, cells });
  }
  const rows = Array.from({ length: right - left + 1 }, (_, at) => {
    const cells: (Cell | undefined)[] = [];
    for (let row = top; row <= bottom; row++) cells[left + row - top] = plain(byRow.get(row)?.[left + at]);
    return { index: top + at, cells };
  });
  const turnedRows = sheet.hiddenColumns.flatMap((column) =>
    column > left && column <= right ? [top + column - left] : [],
  );
  const turnedColumns = sheet.hiddenRows.flatMap((row) => (row > top && row <= bottom ? [left + row - top] : []));
  return { ...sheet, rows: [...titles, ...rows], merges: [], hiddenRows: turnedRows, hiddenColumns: turnedColumns };
}

function plain(cell: Cell | undefined): Cell | undefined {
  if (cell?.formula === undefined) return cell;
  const { formula: _, ...rest } = cell;
  return rest;
}
