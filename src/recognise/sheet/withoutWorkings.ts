import { WORKINGS } from "../../domain/table/workings";
import type { SheetRow } from "../../workbook/sheet";
import { gridOf, type Grid } from "./grid";

/**
 * A sheet without what a report of ours shows beside its tables: the rows under such a line, up to an empty one. The very
 * same sheet where there is none.
 *
 * @example withoutWorkings(grid).lastRow // 54, above "Underlag till diagrammet"
 */
export function withoutWorkings(grid: Grid): Grid {
  const rows: SheetRow[] = [];
  let previous = -1;
  /** Rows under the line so far; null outside. */
  let under: number | null = null;
  for (const row of grid.sheet.rows) {
    if (under !== null && under > 0 && row.index > previous + 1) under = null;
    previous = row.index;
    if (isLine(row)) under = 0;
    else if (under === null) rows.push(row);
    else under++;
  }
  return rows.length === grid.sheet.rows.length ? grid : gridOf({ ...grid.sheet, rows }, grid.textOf);
}

function isLine({ cells }: SheetRow): boolean {
  const filled = cells.filter((cell) => cell !== undefined && cell.value !== null);
  const [only] = filled;
  return filled.length === 1 && typeof only?.value === "string" && only.value.startsWith(WORKINGS);
}
