import type { Conflict } from "./conflict";
import type { Table } from "../table/table";
import { inUnit } from "../amount/unit";
import type { FigurePlace } from "./sameTables";

/**
 * Puts the figure that the user has chosen in every table that has the figure, with the source it comes from.
 *
 * @example applyChoices(tables, conflicts, places)[1]?.rows[0]?.cells[0]?.value // 120
 */
export function applyChoices(
  tables: readonly Table[],
  conflicts: readonly Conflict[],
  places: ReadonlyMap<string, readonly FigurePlace[]>,
): Table[] {
  const changes = new Map<string, FigurePlace>();
  for (const { key, chosen } of conflicts) {
    const sides = places.get(key) ?? [];
    const holds = sides.find(({ table }) => table.source.file === chosen);
    if (holds === undefined) continue;
    for (const side of sides) if (side !== holds) changes.set(placeKey(side.table, side.row, side.column), holds);
  }
  if (changes.size === 0) return [...tables];
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map((row, rowIndex) => ({
      ...row,
      cells: row.cells.map((cell, column) => {
        const holds = changes.get(placeKey(table, rowIndex, column));
        if (holds === undefined) return cell;
        const value = inUnit(holds.cell.value, holds.table.unit, table.unit);
        const { formula: _, ...rest } = holds.cell;
        return { ...rest, value, decimals: table.unit === holds.table.unit ? holds.cell.decimals : null };
      }),
    })),
  }));
}

function placeKey({ id }: Table, row: number, column: number): string {
  return `${id}/${row}/${column}`;
}
