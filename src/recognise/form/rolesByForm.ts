import type { ColumnRole } from "../../domain/table/table";
import type { CorrectedRole } from "../../domain/table/tableCorrection";
import { titleRole } from "../lexicon/titleRole";
import type { ReadColumn } from "../columns/readColumns";
import type { Region } from "../sheet/findTables";
import type { Grid } from "../sheet/grid";
import { decimalsOf } from "../../domain/amount/decimals";
import { derivedColumns } from "../../relations/derivedColumns";
import { matrixOf } from "../../relations/matrix";
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
  const told = titleRole(region.titles) ?? "utfall";
  const roles = assumedRoles(open, said, told);
  const holds = (column: number) => region.dataRows.some((row) => holdsFigure(grid, row, column));
  const held = [...roles].filter(([column]) => holds(column));
  const silent = held.flatMap(([column, role]) => (role === "utfall" || role === told ? [column] : []));
  const differences = said.length > 0 ? [] : differencesAmong(grid, region, silent);
  return new Map([...held, ...differences.map((column) => [column, "avvikelse"] as const)]);
}

/** So many rows must show that a column is the difference of two others where no word says it. */
const LEAST_ROWS = 3;

/** The columns whose figures are the difference of two of the others. */
function differencesAmong(grid: Grid, { dataRows }: Region, columns: readonly number[]): number[] {
  const lines = dataRows.map((row) =>
    columns.map((column) => {
      const value = grid.cell(row, column)?.value;
      return typeof value === "number" ? { value, grain: 10 ** -decimalsOf(value) } : null;
    }),
  );
  if (lines.filter((line) => line.every((figure) => figure !== null)).length < LEAST_ROWS) return [];
  const derived = derivedColumns(matrixOf(lines));
  const size = (at: number) => lines.reduce((all, line) => all + Math.abs(line[at]?.value ?? 0), 0);
  // A net of large amounts is a difference too, and each of those the difference of the net and the other.
  const isSmallest = (at: number, sources: readonly number[]) => sources.every((other) => size(at) < size(other));
  // A part of a total is a difference too, but never goes both ways.
  const isSigned = (at: number) =>
    lines.some((line) => (line[at]?.value ?? 0) < 0) && lines.some((line) => (line[at]?.value ?? 0) > 0);
  return columns.filter((_, at) => derived[at]?.length === 2 && isSmallest(at, derived[at]) && isSigned(at));
}
