import { sumRows, type SumRow } from "../../domain/table/sumRows";
import type { Row, Table } from "../../domain/table/table";
import { addendSets } from "./addendSets";
import { asAddend, placeAt, type Addend, type Relation } from "./relation";
import type { RelationCheck } from "../check";

/** See {@link columnFoots}. */
export const COLUMN_FOOTS: RelationCheck = { name: "sum", on: "relations", relationsOf: columnFoots };

/** Addends that sums may have beside the posts right above them, so that many wide sums never fill the memory. */
const MOST_WIDE = 200_000;

/**
 * Every sum and the rows it adds up, column by column. Which rows a sum adds up is decided once for all columns: those
 * that make it right most often. `passOver` is told of the sums, by row, that are not examined because thousands of
 * them add up thousands of rows each.
 *
 * Source of the rule: docs/regler.md, "Summor".
 *
 * @example columnFoots(driftsammandrag).length // 4: one sum row in four columns
 */
export function columnFoots(table: Table, passOver: (row: number) => void = () => undefined): Relation[] {
  const sums = sumRows(table.rows);
  let left = MOST_WIDE + 4 * table.rows.length * table.columns.length;
  return addendSets(table, sums).flatMap(({ sum, set }) => {
    if (set === null) return [];
    const isWide = set !== sum.since;
    if (isWide) left -= set.length * table.columns.length;
    if (!isWide || left > 0) return footings(table, sum, set);
    passOver(sum.index);
    return [];
  });
}

/**
 * Without the columns where the sum is empty, where nothing is added, or where an addend could not be read; per cents are
 * of different wholes and add up to nothing.
 */
function footings(table: Table, { index }: SumRow, rows: readonly number[]): Relation[] {
  return table.columns.flatMap((column, columnIndex): Relation[] => {
    const result = column.calculated ? undefined : placeAt(table, index, columnIndex);
    if (result === undefined || result.cell.unit === "%") return [];
    if (rows.some((row) => table.rows[row]?.cells[columnIndex]?.reason === "unreadable")) return [];
    const addends: Addend[] = [];
    for (const row of rows) {
      const place = placeAt(table, row, columnIndex);
      if (place !== undefined) addends.push(asAddend(place, 1));
    }
    if (addends.length === 0) return [];
    const missing = missingParts(table, rows, columnIndex);
    const relation: Relation = { check: COLUMN_FOOTS.name, result, addends, rounding: "sum" };
    return [missing.length === 0 ? relation : { ...relation, missing }];
  });
}

/** The addends without a figure in a column, of those that have one in another. */
function missingParts({ rows: all }: Table, rows: readonly number[], column: number): Row[] {
  const missing: Row[] = [];
  for (const index of rows) {
    const row = all[index];
    if (row?.cells[column]?.value === null && row.cells.some(({ value }) => value !== null)) missing.push(row);
  }
  return missing;
}
