import type { ColumnRole } from "../../domain/table/table";
import type { CorrectedRole } from "../../domain/table/tableCorrection";
import type { ReadColumn } from "../columns/readColumns";
import type { Region } from "../sheet/findTables";
import type { Grid } from "../sheet/grid";
import { holdsFigure } from "../sheet/holdsFigure";
import { assumedRoles } from "./assumedRoles";

/**
 * Roles that only the form gives, by sheet column: of those that hold figures, are none of the columns known by their
 * words and are not chosen by the user, whose choices say nothing of the others.
 */
export function rolesByForm(
  grid: Grid,
  region: Region,
  headers: readonly (readonly [number, string])[],
  known: readonly ReadColumn[],
  chosen: ReadonlyMap<number, CorrectedRole>,
): ReadonlyMap<number, ColumnRole> {
  const isKnown = new Set(known.map(({ index }) => index));
  const open = headers.filter(([column]) => !isKnown.has(column));
  const said = known.flatMap(({ column, index }) => (chosen.has(index) ? [] : [column.role]));
  const roles = assumedRoles(open, said);
  const holds = (column: number) => region.dataRows.some((row) => holdsFigure(grid, row, column));
  return new Map([...roles].filter(([column]) => holds(column)));
}
