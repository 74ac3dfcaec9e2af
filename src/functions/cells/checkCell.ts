import { subtract, sum } from "../../domain/amount/amount";
import { decimalsOf } from "../../domain/amount/decimals";
import { spreadDistance, sumDistance, type Distance } from "../../domain/finding/tolerance";
import { argumentTexts, functionErrorTexts } from "../../texts/functionErrorTexts";
import { toMatrix, type Argument, type Compute } from "../excel/broadcast";
import { invalidValue, type CellResult, type FunctionError } from "../excel/functionError";
import { readCell, type MeasuredFigure } from "../excel/readCell";
import { isFigure } from "./figureCells";
import { commonMeasure, inMeasure } from "./commonMeasure";
import { cached } from "../excel/cached";
import { readDecimals } from "../excel/wholeNumber";

const WORD: Readonly<Record<Distance, string>> = {
  lika: "Stämmer",
  avrundning: "Avrundning",
  misstänkt: "Misstänkt",
  fel: "Fel",
};

/** The cells one sum adds up. */
interface Addends {
  readonly cells: readonly unknown[];
}

const SHAPES = invalidValue(functionErrorTexts.sumShapes);

/**
 * The addends of every sum, placed as the sums are: one sum adds up the whole range, a row of sums its columns, a
 * column of sums its rows.
 *
 * @example addendsOf([[3, 7]], [[1, 3], [2, 4]]) // [[{ cells: [1, 2] }, { cells: [3, 4] }]]
 */
export function addendsOf(sums: Argument, addends: Argument): readonly (readonly Addends[])[] | FunctionError {
  const sumRows = toMatrix(sums);
  const rows = toMatrix(addends);
  const width = sumRows[0]!.length;
  if (sumRows.length === 1 && width === 1) return [[{ cells: rows.flat() }]];
  if (sumRows.length === 1 && width === rows[0]!.length) {
    return [rows[0]!.map((_, column) => ({ cells: rows.map((row) => row[column]) }))];
  }
  if (width === 1 && sumRows.length === rows.length) return rows.map((cells) => [{ cells }]);
  return SHAPES;
}

/**
 * A sum against its addends, with the tolerance for rounding that the checks use. Missing addends are left out, as in
 * the checks. Without decimals the figures are taken to be rounded to the most decimals that any of them shows.
 *
 * @example checkCell(-7.6, { cells: [-1, -0.9, -0.3, -4.1, -1.4] }, 1) // "Avrundning"
 */
export function checkCell(sumCell: unknown, addends: Addends, decimals: number | null | FunctionError): CellResult {
  if (typeof decimals === "object" && decimals !== null) return decimals;
  // Nearly every sum: stored figures need no reading and no common measure.
  if (isFigure(sumCell) && addends.cells.length > 0 && addends.cells.every(isFigure)) {
    const unit =
      10 ** -(decimals ?? addends.cells.reduce((most, item) => Math.max(most, decimalsOf(item)), decimalsOf(sumCell)));
    const count = addends.cells.length + 1;
    return WORD[
      spreadDistance(subtract(sumCell, sum(addends.cells)), { total: count * unit, squares: count * unit * unit })
    ];
  }
  const total = readCell(sumCell, argumentTexts.sum);
  if (total.kind === "unreadable") return total.error;
  const figures: MeasuredFigure[] = [];
  let mark: string | null = null;
  for (const cell of addends.cells) {
    const read = readCell(cell, argumentTexts.item);
    if (read.kind === "unreadable") return read.error;
    if (read.kind === "missing") mark ??= read.mark;
    else figures.push(read);
  }
  if (total.kind === "missing") return total.mark;
  if (figures.length === 0) return mark ?? "";
  const all = [total, ...figures];
  const measure = commonMeasure(all);
  if (typeof measure === "object") return measure;
  const shown = decimals ?? all.reduce((most, { value }) => Math.max(most, decimalsOf(value)), 0);
  const [sumValue = 0, ...values] = all.map((figure) => inMeasure(figure, measure));
  // What is written in another unit is rounded in that unit.
  const roundedTo = all.map((figure) => inMeasure({ ...figure, value: 10 ** -shown }, measure));
  return WORD[sumDistance(subtract(sumValue, sum(values)), roundedTo)];
}

const shownDecimals = cached(readDecimals);

/** KONTROLL at one place: summa, the addends of {@link addendsOf}, decimaler. */
export const checkAt: Compute = (sumCell, addends, rest) =>
  checkCell(sumCell, addends as Addends, shownDecimals(rest[0]));
