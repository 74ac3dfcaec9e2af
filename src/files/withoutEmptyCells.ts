import { indexOfBytes, lastIndexOfBytes } from "./bytes/findBytes";

const [LT, GT, SLASH, QUOTE, SPACE] = [60, 62, 47, 34, 32] as const;
const [LOWER_C, LOWER_R, LOWER_S, EQUALS, ZERO, NINE] = [99, 114, 115, 61, 48, 57] as const;

/**
 * A worksheet without the cells that hold nothing and are not coloured: as bought or inherited layouts have them, they
 * are often most of a sheet, and each costs the reader as much as a figure. A sheet where a cell does not begin with its
 * place, so that its place follows from the one before it, is left as it is.
 *
 * @param isColored of a cell's style, by number
 * @example withoutEmptyCells(encode('<sheetData><row r="1"><c r="A1" s="3"/></row></sheetData>'), () => false)
 * // <sheetData><row r="1"></row></sheetData>
 */
export function withoutEmptyCells(part: Uint8Array, isColored: (style: number) => boolean): Uint8Array {
  const from = indexOfBytes(part, "<sheetData");
  const end = lastIndexOfBytes(part, "</sheetData");
  // A comment or a CDATA section may hold what looks like cells.
  if (from < 0 || end < from || indexOfBytes(part, "<!", from) >= 0) return part;
  const kept = new Uint8Array(part.length);
  let length = 0;
  let copied = 0;
  for (let at = from; at < end; at++) {
    if (part[at] !== LT || part[at + 1] !== LOWER_C) continue;
    if (part[at + 2] !== SPACE || part[at + 3] !== LOWER_R || part[at + 4] !== EQUALS || part[at + 5] !== QUOTE) return part; // prettier-ignore
    const past = emptyCellEnd(part, at + 6, isColored);
    if (past < 0) continue;
    if (at > copied) {
      kept.set(part.subarray(copied, at), length);
      length += at - copied;
    }
    copied = past;
    at = past - 1;
  }
  if (copied === 0) return part;
  kept.set(part.subarray(copied), length);
  return kept.subarray(0, length + part.length - copied);
}

/** Past a cell of which only its place and its style are said; −1 for any other. */
function emptyCellEnd(part: Uint8Array, place: number, isColored: (style: number) => boolean): number {
  let at = place;
  while (part[at] !== QUOTE && part[at] !== LT && at < part.length) at++;
  at++;
  let style = 0;
  if (part[at] === SPACE && part[at + 1] === LOWER_S && part[at + 2] === EQUALS && part[at + 3] === QUOTE) {
    for (at += 4; part[at]! >= ZERO && part[at]! <= NINE; at++) style = style * 10 + part[at]! - ZERO;
    if (part[at++] !== QUOTE) return -1;
  }
  if (part[at] === SPACE) at++;
  return part[at] === SLASH && part[at + 1] === GT && !isColored(style) ? at + 2 : -1;
}
