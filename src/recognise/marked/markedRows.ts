import type { DataRows, TablePlace } from "../sheet/dataRows";
import { isMarkedNote } from "../sheet/footnoteLines";
import type { Grid } from "../sheet/grid";
import { ownName } from "../sheet/rowNames";

/**
 * The rows of a table that the user has marked: all that hold anything, but for notes below the last of them.
 *
 * @example markedRows(own, place, 20).footnotes // ["* Mätning görs i maj-juni"]
 */
export function markedRows(own: Grid, place: TablePlace, to: number): DataRows {
  const values = new Set(place.valueColumns);
  const filled = own.sheet.rows
    .map(({ index }) => index)
    .filter((row) => row > place.header.bottom && row <= to && own.filled(row).length > 0);
  const isNote = (row: number) =>
    isMarkedNote(ownName(own, place, row)) && !own.filled(row).some((column) => values.has(column));
  const end = filled.findLastIndex((row) => !isNote(row)) + 1;
  const footnotes = filled.slice(end).map((row) => own.filled(row).map((column) => own.text(row, column)).join(" ")); // prettier-ignore
  return { dataRows: filled.slice(0, end), footnotes, last: to };
}
