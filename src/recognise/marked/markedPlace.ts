import { areasOverlap } from "../../workbook/areasOverlap";
import type { Area } from "../../workbook/sheet";
import type { Region } from "../sheet/findTables";
import { gridOf, type Grid } from "../sheet/grid";
import { figureRanges } from "../sheet/outsideTables";
import { areaOf } from "../sheet/regionArea";
import { withoutWorkings } from "../sheet/withoutWorkings";

/** The tables of a sheet where the user has marked some, and the figures that are in none of them, by their ranges. */
interface MarkedPlace {
  readonly regions: readonly Region[];
  readonly outside: readonly string[];
}

/**
 * Puts the tables that the user has marked in place of those that share a cell with them. What stays of such a table is
 * its rows above, or its columns beside with their names of rows. Every other figure of the sheet is told, also a lone
 * one: it may be the sum of what is marked.
 *
 * @param found what the import would read without the marking
 * @example markedPlace(grid, [wholeSheet], [lowerHalf]).regions.map(({ dataRows }) => dataRows.length) // [12, 8]
 */
export function markedPlace(grid: Grid, found: readonly Region[], marked: readonly Region[]): MarkedPlace {
  const areas = marked.map(areaOf);
  const restsOf = (region: Region) =>
    areas.reduce<Region[]>((rests, area) => rests.flatMap((one) => restOf(one, area)), [region]);
  const regions = [...found.flatMap(restsOf), ...marked].toSorted(
    (a, b) => a.header.top - b.header.top || a.labelColumn - b.labelColumn,
  );
  return { regions, outside: figureRanges(withoutWorkings(unreadOf(grid, regions)), 1) };
}

function restOf(region: Region, area: Area): Region[] {
  if (!areasOverlap(area, areaOf(region))) return [region];
  const { header, labelColumn, leads = [], dataRows, valueColumns } = region;
  if (area.top > header.bottom) {
    const above = dataRows.filter((row) => row < area.top);
    return above.length === 0 ? [] : [{ ...region, dataRows: above }];
  }
  const isBeside = (column: number) => column < area.left || column > area.right;
  const columns = valueColumns.filter(isBeside);
  if (columns.length === 0 || ![labelColumn, ...leads].every(isBeside)) return [];
  const texts = new Map([...header.texts].filter(([column]) => isBeside(column)));
  return [{ ...region, header: { ...header, texts }, valueColumns: columns }];
}

/** The sheet without the cells that stand on the rows and in the columns of its tables. */
function unreadOf(grid: Grid, regions: readonly Region[]): Grid {
  const places = regions.map(({ header, dataRows, labelColumn, leads = [] }) => ({
    header,
    rows: new Set(dataRows),
    columns: new Set([labelColumn, ...leads, ...header.texts.keys()]),
  }));
  const rows = grid.sheet.rows.map((row) => {
    const own = places.filter(
      ({ header, rows: read }) => read.has(row.index) || (row.index >= header.top && row.index <= header.bottom),
    );
    return {
      ...row,
      cells: row.cells.map((cell, at) => (own.some(({ columns }) => columns.has(at)) ? undefined : cell)),
    };
  });
  return gridOf({ ...grid.sheet, rows }, grid.textOf);
}
