import { indexIn } from "../stream/rowValues";

const [LT, GT, SLASH, QUOTE, SPACE, EQUALS] = [60, 62, 47, 34, 32, 61] as const;
const [LOWER_C, LOWER_N, LOWER_R, LOWER_S, LOWER_T] = [99, 110, 114, 115, 116] as const;
const [UPPER_A, UPPER_Z, ZERO, NINE] = [65, 90, 48, 57] as const;
/** No style, no place. */
export const NONE = -1;

/** What a cell's tag says; used again for the next cell. */
export interface CellTag {
  column: number;
  style: number;
  isText: boolean;
  /** False when it says more than place, style and that it is a number or a shared text. */
  isPlain: boolean;
  /** At the tag's `>` or `/>`, or at the first that is not plain. */
  past: number;
}

/** @returns false when what begins at a place is no cell of that row that begins with its place */
export function readCellTag(part: Uint8Array, at: number, row: number, cell: CellTag): boolean {
  if (part[at + 1] !== LOWER_C || part[at + 2] !== SPACE || part[at + 3] !== LOWER_R) return false;
  if (part[at + 4] !== EQUALS || part[at + 5] !== QUOTE) return false;
  let i = at + 6;
  let column = 0;
  for (; part[i]! >= UPPER_A && part[i]! <= UPPER_Z; i++) column = column * 26 + part[i]! - UPPER_A + 1;
  const letters = i - at - 6;
  let digits = 0;
  for (; part[i]! >= ZERO && part[i]! <= NINE; i++) digits = digits * 10 + part[i]! - ZERO;
  if (part[i] !== QUOTE || digits !== row || letters < 1 || letters > 3) return false;
  cell.column = column - 1;
  cell.style = NONE;
  cell.isText = false;
  cell.isPlain = true;
  for (i++; part[i] === SPACE && part[i + 1] !== SLASH;) {
    const [letter, start] = [part[i + 1], i + 4];
    const isShort = part[i + 2] === EQUALS && part[i + 3] === QUOTE;
    const stop = isShort ? quoteAfter(part, start) : NONE;
    if (letter === LOWER_S && stop > start) {
      cell.style = indexIn(part, start, stop);
      if (cell.style < 0) break;
    } else if (letter === LOWER_T && stop === start + 1 && part[start] === LOWER_S) cell.isText = true;
    else if (letter !== LOWER_T || stop !== start + 1 || part[start] !== LOWER_N) break;
    i = stop + 1;
  }
  if (part[i] === SPACE && part[i + 1] === SLASH) i++;
  cell.isPlain = part[i] === GT || part[i] === SLASH;
  cell.past = i;
  return true;
}

/** Past the end of a cell whose tag is read to a place; −1 when it has none. */
export function pastCell(part: Uint8Array, from: number): number {
  let tagEnd = from;
  while (part[tagEnd] !== GT && tagEnd < part.length) tagEnd++;
  if (part[tagEnd - 1] === SLASH) return tagEnd + 1;
  for (let at = tagEnd + 1; at < part.length; at++)
    if (part[at] === LT && part[at + 1] === SLASH && part[at + 2] === LOWER_C && part[at + 3] === GT) return at + 4;
  return NONE;
}

/** Where the quote that closes a value stands. */
export function quoteAfter(part: Uint8Array, from: number): number {
  let at = from;
  while (part[at] !== QUOTE && at < part.length) at++;
  return at;
}
