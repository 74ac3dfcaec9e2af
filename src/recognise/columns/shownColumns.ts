import type { ColumnRole } from "../../domain/table/table";
import type { CorrectedRole } from "../../domain/table/tableCorrection";
import { isTimeHeader } from "../lexicon/columnWords";
import type { Region } from "../sheet/findTables";
import type { Grid } from "../sheet/grid";
import { columnsByCells, holdsTargets } from "./columnsByCells";
import type { ReadColumn } from "./readColumns";
import { summedParts } from "./summedParts";

type Headers = readonly (readonly [column: number, header: string])[];

/** So great a part of a year's cells are limits or directions when the year is that of targets. */
const MOSTLY = 0.5;

/** The columns of a table with those whose roles their cells show. */
interface ShownColumns {
  /** The headings with a name for every column that has none, in the sheet's order. */
  readonly headers: Headers;
  /** Sheet column → role; for `ColumnContext.shown`. */
  readonly shown: ReadonlyMap<number, ColumnRole>;
}

/**
 * What cells show of columns beyond the words over them.
 *
 * @param byWords the columns that words tell
 * @param chosen those that the user tells
 * @example shownColumns(grid, region, [[1, "2025"], [2, "Riktning"]], reads, chosen).shown // Map { 2 → "malvarde" }
 */
export function shownColumns(
  grid: Grid,
  region: Region,
  headers: Headers,
  byWords: readonly ReadColumn[],
  chosen: ReadonlyMap<number, CorrectedRole>,
): ShownColumns {
  const known = new Set([...byWords.map(({ index }) => index), ...chosen.keys()]);
  const byCells = columnsByCells(grid, region, known);
  const years = byWords.filter(
    ({ column, index }) => isTimeHeader(column.header) && holdsTargets(grid, region, index, MOSTLY),
  );
  const named = new Set(headers.map(([column]) => column));
  const added = byCells.flatMap(({ index, header }) => (named.has(index) ? [] : [[index, header] as const]));
  const isInOrder = headers.every(([column], at) => at === 0 || (headers[at - 1]?.[0] ?? column) < column);
  return {
    headers: isInOrder && added.length === 0 ? headers : [...headers, ...added].toSorted(([a], [b]) => a - b),
    shown: new Map<number, ColumnRole>([
      ...byCells.map(({ index, role }) => [index, role] as const),
      ...summedParts(grid, region, headers, byWords).map((index) => [index, "utfall"] as const),
      ...years.map(({ index }) => [index, "malvarde"] as const),
    ]),
  };
}
