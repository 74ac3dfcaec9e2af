import { argumentTexts } from "../../texts/functionErrorTexts";
import type { CellResult } from "../excel/functionError";
import { readCell } from "../excel/readCell";

/**
 * A cell as a number. A missing figure gives back its own mark ("IU", "-", or "" for an empty cell).
 *
 * @example amountCell("−1 030 tkr") // -1030
 */
export function amountCell(cell: unknown): CellResult {
  const read = readCell(cell, argumentTexts.text);
  switch (read.kind) {
    case "figure":
      return read.value;
    case "missing":
      return read.mark;
    case "unreadable":
      return read.error;
  }
}
