import type { Area } from "../model/area";
import { cellCountOf, heightOf, isEntireColumns, isEntireRows, widthOf } from "../model/area";
import type { Scalar } from "../model/worksheet";
import { HostError, invalidArgument, wrongShape } from "../wire/hostError";
import type { Json } from "../wire/wire";

/** The most cells Excel answers for, or takes, in one go. */
export const CELL_LIMIT = 5_000_000;

/** Whole columns or rows: their cells can be neither read nor written one by one. */
export function isUnbounded(area: Area): boolean {
  return isEntireColumns(area) || isEntireRows(area);
}

/** One value per cell as an array of rows; null for whole columns and rows, as in Excel. */
export function readGrid(area: Area, read: (row: number, column: number) => Json): Json {
  if (isUnbounded(area)) return null;
  if (cellCountOf(area) > CELL_LIMIT) {
    throw new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.", 413);
  }
  return Array.from({ length: heightOf(area) }, (_, row) =>
    Array.from({ length: widthOf(area) }, (__, column) => read(area.top + row, area.left + column)),
  );
}

/**
 * Hands every cell its value: one value for all, or an array of rows in exactly the range's shape, where null leaves
 * the cell as it is. The whole input is judged before the first cell is written.
 */
export function writeGrid(area: Area, input: Json, write: (row: number, column: number, value: Scalar) => void): void {
  if (isUnbounded(area)) throw invalidArgument("whole columns or rows");
  if (cellCountOf(area) > CELL_LIMIT) throw invalidArgument("more than 5 000 000 cells");
  const rows = gridOf(area, input);
  for (let row = 0; row < heightOf(area); row += 1) {
    for (let column = 0; column < widthOf(area); column += 1) {
      const value = rows ? rows[row]?.[column] : (input as Scalar);
      if (value !== null && value !== undefined) write(area.top + row, area.left + column, value);
    }
  }
}

function gridOf(area: Area, input: Json): (Scalar | null)[][] | null {
  if (isScalar(input)) return null;
  if (!Array.isArray(input)) throw invalidArgument();
  const isRow = (row: Json) => Array.isArray(row) && row.length === widthOf(area);
  if (input.length !== heightOf(area) || !input.every(isRow)) throw wrongShape();
  for (const row of input as Json[][]) {
    if (!row.every((value) => value === null || isScalar(value))) throw invalidArgument();
  }
  return input as (Scalar | null)[][];
}

function isScalar(value: Json): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
