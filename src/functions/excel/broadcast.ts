import { functionErrorTexts } from "../../texts/functionErrorTexts";
import { notAvailable, toExcelError, type CellResult } from "./functionError";

/** An argument as Excel hands it over: a matrix of rows, or null/undefined when left out. A lone value also works. */
export type Argument = unknown;

/** A result to spill: numbers, texts, truth values and Excel error objects. */
export type Spill = (number | string | boolean | object)[][];

export type Matrix = readonly (readonly unknown[])[];

/**
 * One cell's result from the cells at its place. The two first arguments come as they are and the others in an array
 * that is used again for the next cell: it must not be kept. Figures that pass through an array are copied, which a
 * column of a hundred thousand would notice.
 */
export type Compute = (first: unknown, second: unknown, rest: readonly unknown[]) => CellResult;

/**
 * Computes cell by cell over arguments of different shapes, as native functions do: one row, one column or one cell
 * is repeated, and cells outside a shorter argument become #N/A. A lone result that is an error is thrown; in a larger
 * result the error stays in its cell.
 *
 * @example broadcast([[[1], [2]], [[10, 20]]], (a, b) => Number(a) + Number(b)) // [[11, 21], [12, 22]]
 */
export function broadcast(args: readonly Argument[], compute: Compute): Spill {
  const first = loneCell(args[0]);
  const second = loneCell(args[1]);
  const rest = first === SEVERAL || second === SEVERAL ? SEVERAL : loneRest(args);
  if (rest === SEVERAL) return spread(args.map(toMatrix), compute);
  const result = compute(first, second, rest);
  // A literal holds a figure without a copy of it.
  return typeof result === "number" ? [[result]] : [[thrownIfError(result)]];
}

function spread(matrices: readonly Matrix[], compute: Compute): Spill {
  const [first = EMPTY, second = EMPTY, ...others] = matrices;
  const height = Math.max(...matrices.map((matrix) => matrix.length));
  const width = Math.max(...matrices.map((matrix) => matrix[0]!.length));
  const rest = others.map((matrix) => matrix[0]![0]);
  const ranges = others.flatMap((matrix, index) => (isLone(matrix) ? [] : [{ matrix, index }]));
  if (width === 1 && ranges.length === 0 && first.length === height && second.length === height) {
    return twoColumns(first, second, rest, compute);
  }
  const spill: Spill = new Array(height);
  for (let row = 0; row < height; row++) {
    const isInside = reaches(first, row, 0) && reaches(second, row, 0) && fill(rest, ranges, row, 0);
    const result = isInside ? compute(cellAt(first, row, 0), cellAt(second, row, 0), rest) : OUTSIDE;
    // A literal holds a figure without a copy of it, and no more cells than its own.
    spill[row] = typeof result === "number" ? [result] : [shown(result)];
  }
  if (width > 1)
    widen(spill, width, (row, column) => {
      const isInside = reaches(first, row, column) && reaches(second, row, column) && fill(rest, ranges, row, column);
      return shown(isInside ? compute(cellAt(first, row, column), cellAt(second, row, column), rest) : OUTSIDE);
    });
  return spill;
}

/** Two columns of one height, as nearly every long range is: no place can lie outside them. */
function twoColumns(first: Matrix, second: Matrix, rest: readonly unknown[], compute: Compute): Spill {
  const spill: Spill = new Array(first.length);
  for (let row = 0; row < first.length; row++) {
    const result = compute(first[row]![0], second[row]![0], rest);
    spill[row] = typeof result === "number" ? [result] : [shown(result)];
  }
  return spill;
}

/** Replaces the one-cell rows by rows with all their cells, made at their size: growing reserves more. */
function widen(spill: Spill, width: number, cell: (row: number, column: number) => Spill[number][number]): void {
  for (const [row, line] of spill.entries()) {
    const wide: Spill[number] = new Array(width);
    wide[0] = line[0]!;
    for (let column = 1; column < width; column++) wide[column] = cell(row, column);
    spill[row] = wide;
  }
}

function shown(result: CellResult): Spill[number][number] {
  return typeof result === "object" ? toExcelError(result) : result;
}

/** One cell as a result, its error thrown: Excel shows the message of a thrown error only. */
export function thrownIfError(result: CellResult): number | string | boolean {
  if (typeof result === "object") throw toExcelError(result);
  return result;
}

/** `toMatrix(5)` → `[[5]]`; an argument that was left out is one empty cell. */
export function toMatrix(argument: Argument): Matrix {
  return isMatrix(argument) ? argument : [[argument ?? null]];
}

const OUTSIDE = notAvailable(functionErrorTexts.otherSizes);

const EMPTY: Matrix = [[null]];

const NO_REST: readonly unknown[] = [];

function isMatrix(argument: Argument): argument is Matrix {
  return Array.isArray(argument) && Array.isArray(argument[0]) && argument[0].length > 0;
}

function isLone(matrix: Matrix): boolean {
  return matrix.length === 1 && matrix[0]!.length === 1;
}

/** Stands for an argument with several cells, where a lone one was looked for. */
const SEVERAL = Symbol("several cells");

function loneCell(argument: Argument): unknown {
  if (!Array.isArray(argument)) return argument ?? null;
  const line: unknown = argument[0];
  if (!Array.isArray(line) || line.length === 0) return argument;
  return argument.length === 1 && line.length === 1 ? line[0] : SEVERAL;
}

/** Without a loop for three arguments, which most functions have: these lines run for every formula in a cell. */
function loneRest(args: readonly Argument[]): readonly unknown[] | typeof SEVERAL {
  if (args.length <= 2) return NO_REST;
  const third = loneCell(args[2]);
  if (third === null && args.length === 3) return NO_REST;
  if (third === SEVERAL) return SEVERAL;
  const rest = [third];
  for (let index = 3; index < args.length; index++) {
    const cell = loneCell(args[index]);
    if (cell === SEVERAL) return SEVERAL;
    rest.push(cell);
  }
  return rest;
}

/** Whether a matrix has a cell for the place, its own or a repeated one. */
function reaches(matrix: Matrix, row: number, column: number): boolean {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  return line !== undefined && (line.length === 1 || column < line.length);
}

function cellAt(matrix: Matrix, row: number, column: number): unknown {
  const line = matrix[matrix.length === 1 ? 0 : row]!;
  return line[line.length === 1 ? 0 : column];
}

/** An argument with several cells, and its place among the rest. */
interface Range {
  readonly matrix: Matrix;
  readonly index: number;
}

/** Puts the ranges' cells of one place in `rest`; false when the place lies outside one of them. */
function fill(rest: unknown[], ranges: readonly Range[], row: number, column: number): boolean {
  for (let place = 0; place < ranges.length; place++) {
    const { matrix, index } = ranges[place]!;
    if (!reaches(matrix, row, column)) return false;
    rest[index] = cellAt(matrix, row, column);
  }
  return true;
}
