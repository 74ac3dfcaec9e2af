import type { Spill } from "../../src/functions/excel/broadcast";

/** An Excel error as tests compare it. */
export interface ShownError {
  readonly error: string;
  readonly message: string;
}

/** What the user sees: numbers, texts, truth values and errors; a thrown error fills the one cell it stands for. */
export function shown(compute: () => unknown): (number | string | boolean | ShownError)[][] {
  try {
    return (compute() as Spill).map((row) => row.map((cell) => (typeof cell === "object" ? shownError(cell) : cell)));
  } catch (error) {
    return [[shownError(error as object)]];
  }
}

function shownError(cell: object): ShownError {
  if (!("code" in cell) || !("message" in cell)) throw cell;
  return { error: String(cell.code), message: String(cell.message) };
}
