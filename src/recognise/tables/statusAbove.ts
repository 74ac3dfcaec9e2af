import { WHOLE_YEAR, periodName } from "../../domain/amount/period";
import type { Column, TableKind } from "../../domain/table/table";
import type { ReadColumn } from "../columns/readColumns";
import { statusIn } from "../lexicon/readStatus";
import type { Region } from "../sheet/findTables";
import type { Grid } from "../sheet/grid";

/** A longer line between the rows is a heading that has a word of status in it. */
const MAX_STATUS = 25;

/**
 * Indicators without a column of statuses, with the statuses that stand on lines of their own as one, and without those
 * lines; any other table as it is.
 *
 * @param year of the statuses
 * @example withStatusAbove(grid, region, columns, "indikatorer", 2025).columns.at(-1)?.column.role // "status"
 */
export function withStatusAbove(
  grid: Grid,
  region: Region,
  columns: readonly ReadColumn[],
  kind: TableKind,
  year: number | null,
): { readonly region: Region; readonly columns: readonly ReadColumn[] } {
  const hasStatus = columns.some(({ column }) => column.role === "status");
  const statusRows = kind === "indikatorer" && !hasStatus ? statusesAbove(grid, region) : null;
  if (statusRows === null) return { region, columns };
  const column: Column = {
    header: "Status",
    role: "status",
    period: periodName(WHOLE_YEAR),
    year,
    measure: null,
    at: region.labelColumn,
    calculated: false,
  };
  const dataRows = region.dataRows.filter((row) => statusRows.has(row));
  return { region: { ...region, dataRows }, columns: [...columns, { column, index: region.labelColumn, statusRows }] };
}

/**
 * The statuses that stand alone on the line above the rows they are of, until the next one: `Delvis uppfyllt` over
 * `Andel nöjda | % | 84`. By sheet row; null when the first row is no such line.
 */
function statusesAbove(
  grid: Grid,
  { dataRows, labelColumn, valueColumns }: Region,
): ReadonlyMap<number, number> | null {
  const isLine = (row: number) => {
    const label = grid.text(row, labelColumn);
    const isAlone = valueColumns.every((column) => grid.text(row, column) === "");
    return isAlone && label.length <= MAX_STATUS && statusIn(label) !== null;
  };
  const lines = new Set(dataRows.filter(isLine));
  const [first] = dataRows;
  if (first === undefined || !lines.has(first)) return null;
  const statusRows = new Map<number, number>();
  let current = first;
  for (const row of dataRows) {
    if (lines.has(row)) current = row;
    else statusRows.set(row, current);
  }
  return statusRows.size === 0 ? null : statusRows;
}
