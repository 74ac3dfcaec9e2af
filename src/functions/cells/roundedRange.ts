import { roundToSum } from "../../domain/amount/rounding";
import { argumentTexts } from "../../texts/functionErrorTexts";
import { thrownIfError, toMatrix, type Argument, type Spill } from "../excel/broadcast";
import { toExcelError, type CellResult } from "../excel/functionError";
import { readCell, type MeasuredFigure } from "../excel/readCell";
import { readDecimals } from "../excel/wholeNumber";
import { commonMeasure, inMeasure } from "./commonMeasure";

/**
 * A range rounded so that it still adds up: every column for itself, a lone row as a whole. Missing figures keep their
 * marks and unreadable texts get their error; neither takes part.
 *
 * @example roundedRange([[1.4], [1.4], [1.2]], 0) // [[2], [1], [1]]
 */
export function roundedRange(range: Argument, decimalsArgument: Argument): Spill {
  const matrix = toMatrix(range);
  const decimals = readDecimals(toMatrix(decimalsArgument)[0]?.[0]);
  if (typeof decimals === "object" && decimals !== null) throw toExcelError(decimals);
  const results: CellResult[][] = matrix.map((row) => row.map(() => ""));
  const lists = matrix.length === 1 ? [row(matrix, 0)] : (matrix[0] ?? []).map((_, index) => column(matrix, index));
  for (const places of lists) roundList(places, results, decimals ?? 0);
  if (results.length === 1 && results[0]!.length === 1) return [[thrownIfError(results[0]![0]!)]];
  return results.map((cells) => cells.map((cell) => (typeof cell === "object" ? toExcelError(cell) : cell)));
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly cell: unknown;
}

function row(matrix: readonly (readonly unknown[])[], at: number): Place[] {
  return (matrix[at] ?? []).map((cell, index) => ({ row: at, column: index, cell }));
}

function column(matrix: readonly (readonly unknown[])[], at: number): Place[] {
  return matrix.map((cells, index) => ({ row: index, column: at, cell: cells[at] }));
}

function roundList(places: readonly Place[], results: CellResult[][], decimals: number): void {
  const figures: { readonly place: Place; readonly figure: MeasuredFigure }[] = [];
  for (const place of places) {
    const read = readCell(place.cell, argumentTexts.value);
    if (read.kind === "figure") figures.push({ place, figure: read });
    else results[place.row]![place.column] = read.kind === "missing" ? read.mark : read.error;
  }
  // Wherever in the list a unit stands, the others are in it.
  const measure = commonMeasure([
    ...figures.flatMap(({ figure }) => (figure.unit === null ? [] : [figure])),
    ...figures.flatMap(({ figure }) => (figure.unit === null ? [figure] : [])),
  ]);
  if (typeof measure === "object") {
    for (const { place } of figures) results[place.row]![place.column] = measure;
    return;
  }
  const rounded = roundToSum(
    figures.map(({ figure }) => inMeasure(figure, measure)),
    decimals,
  );
  figures.forEach(({ place }, index) => {
    results[place.row]![place.column] = rounded[index]!;
  });
}
