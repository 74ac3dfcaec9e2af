import { notAvailable, toExcelError, type CellResult } from "./functionError";

/** An argument as Excel hands it over: a matrix of rows, or null/undefined when left out. A lone value also works. */
export type Argument = unknown;

/** A result to spill: numbers, texts and Excel error objects. */
export type Spill = (number | string | object)[][];

type Matrix = readonly (readonly unknown[])[];

/**
 * Computes cell by cell over arguments of different shapes, as native functions do: one row, one column or one cell
 * is repeated, and cells outside a shorter argument become #N/A. A lone result that is an error is thrown; in a larger
 * result the error stays in its cell. `compute` gets the cells of one place in an array that is reused: it must not
 * keep it.
 *
 * @example broadcast([[[1], [2]], [[10, 20]]], ([a, b]) => Number(a) + Number(b)) // [[11, 21], [12, 22]]
 */
export function broadcast(args: readonly Argument[], compute: (cells: readonly unknown[]) => CellResult): Spill {
  const matrices = args.map(toMatrix);
  const height = Math.max(...matrices.map((matrix) => matrix.length));
  const width = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 1));
  const cells: unknown[] = new Array(args.length).fill(null);
  const spill: Spill = new Array(height);
  for (let row = 0; row < height; row++) {
    // Made at its size: pushing to an empty array reserves many cells for the one of a column's row.
    const line: Spill[number] = new Array(width);
    for (let column = 0; column < width; column++) {
      const result = pick(matrices, row, column, cells) ? compute(cells) : OUTSIDE;
      line[column] = typeof result === "object" ? toExcelError(result) : result;
      if (height === 1 && width === 1 && typeof result === "object") throw line[0];
    }
    spill[row] = line;
  }
  return spill;
}

const OUTSIDE = notAvailable("Områdena har olika storlek: här saknas ett värde i minst ett av dem.");

function toMatrix(argument: Argument): Matrix {
  const isMatrix = Array.isArray(argument) && Array.isArray(argument[0]) && argument[0].length > 0;
  return isMatrix ? (argument as Matrix) : [[argument ?? null]];
}

/** Fills `cells`; false when the place lies outside an argument. */
function pick(matrices: readonly Matrix[], row: number, column: number, cells: unknown[]): boolean {
  for (let index = 0; index < matrices.length; index++) {
    const matrix = matrices[index]!;
    const line = matrix.length === 1 ? matrix[0] : matrix[row];
    if (line === undefined) return false;
    const at = line.length === 1 ? 0 : column;
    if (at >= line.length) return false;
    cells[index] = line[at];
  }
  return true;
}
