import { argumentTexts } from "../../texts/functionErrorTexts";
import { thousandsDot as partsThousands } from "../../domain/amount/thousandsDot";
import { toMatrix, type Argument } from "../excel/broadcast";
import type { CellResult } from "../excel/functionError";
import { readCell } from "../excel/readCell";

/**
 * A cell as a number. A missing figure gives back its own mark ("IU", "-", or "" for an empty cell).
 *
 * @param thousandsDot what the cells around show of their dots, see {@link columnDots}
 * @example amountCell("−1 030 tkr") // -1030
 */
export function amountCell(cell: unknown, thousandsDot?: unknown): CellResult {
  const read = readCell(cell, argumentTexts.text, thousandsDot === true);
  switch (read.kind) {
    case "figure":
      return read.value;
    case "missing":
      return read.mark;
    case "unreadable":
      return read.error;
  }
}

/**
 * Whether the dots of each column part thousands, as one row beside the range; of a lone row, its cells together. The
 * column decides, as when a sheet is read: `1.234` beside `12.345` is 1 234, alone it has three decimals.
 *
 * @example columnDots([["1.234", "4.5"], ["12.345", "1.25"]]) // [[true, false]]
 */
export function columnDots(range: Argument): readonly (readonly boolean[])[] {
  const matrix = toMatrix(range);
  if (matrix.length === 1) return [[partsThousands(matrix[0]!.filter(isText))]];
  return [matrix[0]!.map((_, column) => partsThousands(matrix.map((cells) => cells[column]).filter(isText)))];
}

/** A longer text is no figure. */
const MAX_FIGURE = 40;

function isText(cell: unknown): cell is string {
  return typeof cell === "string" && cell.length < MAX_FIGURE;
}
