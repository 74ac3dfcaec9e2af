import { areasOverlap } from "../../workbook/areasOverlap";
import type { Area } from "../../workbook/sheet";
import type { Region } from "../sheet/findTables";
import { areaOf } from "../sheet/regionArea";

/** The tables of a sheet together with those that the user has marked. */
interface WithMarked {
  readonly regions: readonly Region[];
  /** What the import would have read over the same cells: what of it is not marked is told, and is no table by itself. */
  readonly replaced: readonly Region[];
}

/**
 * Puts the tables that the user has marked in place of those that share a cell with them. What stays of such a table is
 * its rows above, or its columns beside with their names of rows.
 *
 * @example withMarked([wholeSheet], [lowerHalf]).regions.map(({ dataRows }) => dataRows.length) // [12, 8]
 */
export function withMarked(found: readonly Region[], marked: readonly Region[]): WithMarked {
  const areas = marked.map(areaOf);
  const isShared = (region: Region) => areas.some((area) => areasOverlap(area, areaOf(region)));
  const rests = found.flatMap((region) =>
    areas.reduce<Region[]>((all, area) => all.flatMap((one) => restOf(one, area)), [region]),
  );
  return { regions: [...rests, ...marked], replaced: found.filter(isShared) };
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
