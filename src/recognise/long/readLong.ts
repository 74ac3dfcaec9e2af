import type { Problem } from "../../domain/table/problem";
import type { Table } from "../../domain/table/table";
import { areaName } from "../../workbook/sheet";
import type { Grid } from "../sheet/grid";
import { longHeader } from "./longHeader";
import { longTables } from "./longTables";
import { observationsUnder } from "./observations";

/** What a sheet with one figure a row became. */
export interface LongSheet {
  readonly tables: readonly Omit<Table, "id">[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a sheet of statistics or indicators in long form, as Kolada, Stratsys, SCB and SSB export them; null when it is none.
 *
 * @example readLong(gridOf(sheet))?.tables.map(({ kind }) => kind) // ["indikatorer"]
 */
export function readLong(grid: Grid): LongSheet | null {
  const header = longHeader(grid);
  const found = header === null ? null : observationsUnder(grid, header);
  if (header === null || found === null || found.observations.length === 0) return null;
  const columns = [
    ...Object.values(header.fields).flat(),
    ...header.others,
    ...header.values.map(({ column }) => column),
  ];
  const bottom = Math.max(...found.observations.map(({ row }) => row));
  const range = areaName({ top: header.row, left: Math.min(...columns), bottom, right: Math.max(...columns) });
  const { tables, problems } = longTables(grid, header, found.observations, range);
  return { tables, problems: [...found.problems, ...problems] };
}
