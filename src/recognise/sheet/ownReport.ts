import { HEADING_FORMAT, PLACE_FOR_TEXT } from "../../domain/table/workings";
import { STATUS_SYMBOL } from "../../domain/target/status";
import { roleIn, wordColumn } from "../lexicon/columnWords";
import type { Region } from "./findTables";
import type { Grid } from "./grid";

/** How a report of ours writes a status that it has worked out from an outcome and its target. */
const WORKED_OUT: ReadonlySet<string> = new Set(
  Object.entries(STATUS_SYMBOL).map(([status, symbol]) => `${symbol} ${status}`),
);
const STATUS_HEADER = "Status";

/**
 * A table of a report that this program has written, as the table it was written from: without the deviations and
 * the statuses that the report worked out, and with the goals and målområden that stand over their rows as what the rows belong to.
 * Any other table as it is.
 *
 * @example sourceRegion(grid, region).goals // Map { 5 → "God service", 6 → "God service" }
 */
export function sourceRegion(grid: Grid, region: Region): Region {
  const titles = region.titles.slice(region.titles.lastIndexOf(PLACE_FOR_TEXT) + 1);
  const rest = withoutColumns({ ...region, titles }, workedOutColumns(grid, region));
  const lead = wordColumn(region.header.texts.get(region.labelColumn) ?? "");
  const isMarked = (row: number) =>
    isAlone(grid, rest, row) && grid.cell(row, rest.labelColumn)?.format === HEADING_FORMAT;
  const marked = new Set(rest.dataRows.filter(isMarked));
  if (marked.size === 0) return rest;
  const held = new Map<number, string>();
  let current: string | null = null;
  for (const row of rest.dataRows) {
    if (marked.has(row)) current = grid.text(row, rest.labelColumn);
    else if (current !== null) held.set(row, current);
  }
  const dataRows = rest.dataRows.filter((row) => !marked.has(row));
  return { ...rest, dataRows, ...(lead === "goal" ? { goalAreas: held } : { goals: held }) };
}

/** The columns that the report added: their headers are marked, and so are statuses that it worked out. */
function workedOutColumns(grid: Grid, region: Region): ReadonlySet<number> {
  const { valueColumns, header } = region;
  const isMarked = (column: number) => grid.cell(header.bottom, column)?.format === HEADING_FORMAT;
  const status = workedOutStatus(grid, region);
  return new Set([...valueColumns.filter(isMarked), ...(status === null ? [] : [status])]);
}

/** The last column, under "Status" beside targets, when all that stands in it is written as we write it. */
function workedOutStatus(grid: Grid, { header, valueColumns, dataRows }: Region): number | null {
  const last = valueColumns.at(-1);
  const hasTargets = [...header.texts.values()].some((text) => roleIn(text) === "malvarde");
  if (last === undefined || !hasTargets || header.texts.get(last) !== STATUS_HEADER) return null;
  const texts = dataRows.map((row) => grid.text(row, last));
  const isColoured = dataRows.some((row) => grid.text(row, last) === "" && grid.cell(row, last)?.fill !== undefined);
  return !isColoured && texts.every((text) => text === "" || WORKED_OUT.has(text)) ? last : null;
}

function withoutColumns(region: Region, columns: ReadonlySet<number>): Region {
  if (columns.size === 0) return region;
  const texts = new Map([...region.header.texts].filter(([at]) => !columns.has(at)));
  return {
    ...region,
    header: { ...region.header, texts },
    valueColumns: region.valueColumns.filter((at) => !columns.has(at)),
    workedOut: columns,
  };
}

function isAlone(grid: Grid, { labelColumn }: Region, row: number): boolean {
  const filled = grid.filled(row);
  return filled.length === 1 && filled[0] === labelColumn;
}
