import type { CellRef } from "./table";

/**
 * Something that could not be read as meant. A bad cell costs that cell only; the problem says which, what stood
 * there and what the user can do. `advice` and `message` are Swedish sentences.
 *
 * @example { file: "a.xlsx", sheet: "Drift", cell: "C8", text: "#REF!", message: "Cellen innehåller felet #REF!.", advice: "Rätta formeln i arbetsboken och läs in den igen." }
 */
export interface Problem {
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly text: string;
  readonly message: string;
  readonly advice: string;
}

const MAX_QUOTE = 200;

/** The beginning of a long text, enough to know it by. */
export function quoted(text: string): string {
  return text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text;
}

/** A problem at one cell. */
export function cellProblem(source: CellRef, text: string, message: string, advice: string): Problem {
  return { file: source.file, sheet: source.sheet, cell: source.cell, text: quoted(text), message, advice };
}
