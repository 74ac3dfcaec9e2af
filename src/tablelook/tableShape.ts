import type { Unit } from "../domain/amount/unit";
import { unitIn } from "../domain/amount/unitWords";
import { findTables } from "../recognise/sheet/findTables";
import { wordColumn } from "../recognise/lexicon/columnWords";
import type { Grid } from "../recognise/sheet/grid";
import { columnShape, type ColumnShape } from "./columnShape";
import { plainTable } from "./plainTable";
import type { TableRows } from "./tableRows";

/** A table as it is seen when it is to be drawn: where its parts stand and what its columns hold. */
export interface TableShape extends TableRows {
  /** Every column from the leftmost with content to the rightmost. */
  readonly columns: ReadonlyMap<number, ColumnShape>;
  /** Column → its heading, lines joined. */
  readonly headings: ReadonlyMap<number, string>;
  readonly unit: Unit | null;
  /** True when each row has a unit of its own, as indicators and volumes have. */
  readonly rowsDiffer: boolean;
}

/**
 * The tables of a sheet or a part of one: those the import recognises, else whatever looks like one table.
 *
 * @example tableShapes(gridOf(sheet))[0]?.header // { top: 3, bottom: 3 }
 */
export function tableShapes(grid: Grid): TableShape[] {
  const found = knownTables(grid);
  const plain = found.length === 0 ? plainTable(grid) : null;
  return [...found, ...(plain === null ? [] : [plain])].map((rows) => shapeOf(grid, rows));
}

function knownTables(grid: Grid): TableRows[] {
  let free = 0;
  return findTables(grid).flatMap((region) => {
    const { header, dataRows, labelColumn } = region;
    const last = dataRows.at(-1);
    if (last === undefined) return [];
    const above = filledRows(grid, free, header.top - 1);
    const titleRows = above.slice(above.length - region.titles.length);
    const noteRows = filledRows(grid, last + 1, grid.lastRow).slice(0, region.footnotes.length);
    free = Math.max(last, ...noteRows) + 1;
    return [{ titleRows, header, rows: dataRows, noteRows, labelColumn }];
  });
}

function shapeOf(grid: Grid, rows: TableRows): TableShape {
  const header = rows.header === null ? [] : rowsBetween(rows.header.top, rows.header.bottom);
  const filled = [...header, ...rows.rows].flatMap((row) => grid.filled(row));
  const [left, right] = [Math.min(...filled), Math.max(...filled)];
  const headings = new Map<number, string>();
  for (const row of header) {
    for (const [column, text] of grid.headerTexts(row)) {
      headings.set(column, [headings.get(column), text].filter(Boolean).join(" "));
    }
  }
  const shapeOfColumn = (column: number) =>
    column === rows.labelColumn ? "label" : columnShape(grid, headings.get(column) ?? "", column, rows.rows);
  const columns = new Map(rowsBetween(left, right).map((column) => [column, shapeOfColumn(column)]));
  const titles = rows.titleRows.flatMap((row) => grid.filled(row).map((column) => grid.text(row, column)));
  const unit = unitIn([...titles, ...headings.values()].join(" / "));
  const rowsDiffer = unit === null && wordColumn(headings.get(rows.labelColumn) ?? "") === "name";
  return { ...rows, columns, headings, unit, rowsDiffer };
}

function filledRows(grid: Grid, from: number, to: number): number[] {
  return rowsBetween(from, to).filter((row) => grid.filled(row).length > 0);
}

function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
