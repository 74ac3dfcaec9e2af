import { sumRows, type SumRow } from "../domain/sumRows";
import type { Table } from "../domain/table";
import { differenceOf, distanceOf, placeAt, type Addend, type Relation } from "./relation";

const NONE = new Map<string, number>();

/**
 * Every sum and the rows it adds up, column by column. Which rows a sum adds up is decided once for all columns: those
 * that make it right most often.
 *
 * Source of the rule: DESIGN "Checks", column foots.
 *
 * @example columnFoots(driftsammandrag).length // 4: one sum row in four columns
 */
export function columnFoots(table: Table): Relation[] {
  return sumRows(table.rows).flatMap((sumRow) => {
    const attempts = sumRow.candidates.map((rows) => footings(table, sumRow, rows));
    return attempts.sort((a, b) => misfit(a) - misfit(b))[0] ?? [];
  });
}

/** Without the columns where the sum is empty, where nothing is added, or where an addend could not be read. */
function footings(table: Table, { index }: SumRow, rows: readonly number[]): Relation[] {
  return table.columns.flatMap((column, columnIndex): Relation[] => {
    const result = column.calculated ? undefined : placeAt(table, index, columnIndex);
    if (result === undefined || rows.some((row) => table.rows[row]?.cells[columnIndex]?.reason === "oläsligt"))
      return [];
    const addends = rows.flatMap((row): Addend[] => {
      const place = placeAt(table, row, columnIndex);
      return place === undefined ? [] : [{ ...place, factor: 1 }];
    });
    return addends.length === 0 ? [] : [{ check: "summa", result, addends, rounding: "sum" }];
  });
}

/** Columns that do not foot, and as a last resort how far off they are. */
function misfit(relations: readonly Relation[]): number {
  if (relations.length === 0) return Infinity;
  const differences = relations.map((relation) => differenceOf(relation, NONE));
  const wrong = relations.filter((relation, index) => distanceOf(relation, differences[index] ?? 0) === "fel").length;
  const size = differences.reduce((total, difference) => total + Math.abs(difference), 0);
  return wrong + size / (1 + size);
}
