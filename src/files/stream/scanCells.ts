import { COLUMNS } from "../../workbook/sheet";
import type { LedgerValue } from "../../ledger/addLedger";
import { countedFrom1900, indexIn, numberIn, textIn, type CellContext } from "./rowValues";

/**
 * Reads a row's cells from a place behind its tag.
 *
 * @param rowNumber 1-based
 * @param wanted columns whose cells are decoded, 1 each; all when null
 * @param values gets the values by column
 * @returns the place past the row's end, or −1 when something is not known
 */
type CellScanner = (
  bytes: Uint8Array,
  from: number,
  end: number,
  rowNumber: number,
  wanted: Uint8Array | null,
  values: LedgerValue[],
) => number;

const [LT, GT, SLASH, EQUALS, QUOTE, APOSTROPHE, SPACE, BANG] = [60, 62, 47, 61, 34, 39, 32, 33] as const;
const [UPPER_A, UPPER_Z, ZERO] = [65, 90, 48] as const;
const [LOWER_B, LOWER_C, LOWER_D, LOWER_I, LOWER_N, LOWER_O] = [98, 99, 100, 105, 110, 111] as const;
const [LOWER_R, LOWER_S, LOWER_T, LOWER_V, LOWER_W] = [114, 115, 116, 118, 119] as const;

/** The reading of cells, for one workbook. */
export function cellScanner(context: CellContext): CellScanner {
  const { strings } = context;

  /** Null when it is not known. */
  function valueOf(b: Uint8Array, start: number, end: number, type: number, style: number): LedgerValue {
    switch (type) {
      case LOWER_N: {
        const number = numberIn(b, start, end);
        return Number.isFinite(number) ? countedFrom1900(number, style, context) : null;
      }
      case LOWER_S:
        return strings.text(indexIn(b, start, end));
      case LOWER_I:
      case LOWER_D:
        return textIn(b, start, end);
      case LOWER_B:
        return end === start + 1 && (b[start] === ZERO || b[start] === ZERO + 1) ? b[start] === ZERO + 1 : null;
      default:
        return null;
    }
  }

  function takeCells(
    b: Uint8Array,
    from: number,
    end: number,
    rowNumber: number,
    wanted: Uint8Array | null,
    values: LedgerValue[],
  ): number {
    let i = from;
    values.length = 0;
    let column = -1;
    while (i < end) {
      if (b[i]! <= SPACE) {
        i++;
        continue;
      }
      if (b[i] !== LT) return -1;
      if (b[i + 1] === SLASH) return b[i + 2] === LOWER_R && b[i + 3] === LOWER_O && b[i + 4] === LOWER_W && b[i + 5] === GT ? i + 6 : -1; // prettier-ignore
      if (b[i + 1] !== LOWER_C || b[i + 2]! > SPACE && b[i + 2] !== GT && b[i + 2] !== SLASH) return -1; // prettier-ignore
      i += 2;
      let own = column + 1;
      let style = 0;
      let type: number = LOWER_N;
      let isEmpty = false;
      for (;;) {
        const c = b[i]!;
        if (c === GT) {
          i++;
          break;
        }
        if (c === SLASH) {
          if (b[i + 1] !== GT) return -1;
          i += 2;
          isEmpty = true;
          break;
        }
        if (c <= SPACE) {
          i++;
          continue;
        }
        const name = i;
        while (i < end && b[i] !== EQUALS) i++;
        const quote = b[i + 1]!;
        if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
        const start = i + 2;
        i = start;
        while (i < end && b[i] !== quote) i++;
        if (i >= end) return -1;
        if (start === name + 3) {
          if (c === LOWER_R) own = columnIn(b, start, i, rowNumber);
          else if (c === LOWER_S) style = indexIn(b, start, i);
          else if (c === LOWER_T) type = typeIn(b, start, i);
        }
        i++;
      }
      if (own <= column || own >= COLUMNS) return -1;
      column = own;
      if (isEmpty) continue;
      if (b[i] === LT && b[i + 1] === SLASH) {
        i = pastTags(b, i, "</c>");
        if (i < 0) return -1;
        continue;
      }
      if (wanted !== null && wanted[column] !== 1) {
        while (i < end && !(b[i] === LT && b[i + 1] === SLASH && b[i + 2] === LOWER_C && b[i + 3] === GT)) {
          if (b[i] === LT && b[i + 1] === BANG) return -1;
          i++;
        }
        i += 4;
        continue;
      }
      let start: number;
      if (type === LOWER_I) {
        start = inlineStart(b, i);
        if (start < 0) return -1;
      } else {
        if (b[i] !== LT || b[i + 1] !== LOWER_V || b[i + 2] !== GT) return -1;
        start = i + 3;
      }
      i = start;
      while (i < end && b[i] !== LT) i++;
      const value = valueOf(b, start, i, type, style);
      if (value === null) return -1;
      i = type === LOWER_I ? pastTags(b, i, "</t></is></c>") : pastTags(b, i, "</v></c>");
      if (i < 0) return -1;
      if (value === "") continue;
      while (values.length < column) values.push(undefined);
      values[column] = value;
    }
    return -1;
  }

  return takeCells;
}

/** `s`, `b`, `e`, `n`, `i` for inlineStr, `d` for a direct text (`str`), 0 for anything else. */
function typeIn(b: Uint8Array, start: number, end: number): number {
  if (end === start + 1) return b[start] === LOWER_D ? 0 : b[start]!;
  if (b[start] === LOWER_I && end === start + 9) return LOWER_I;
  return b[start] === LOWER_S && b[start + 1] === LOWER_T && end === start + 3 ? LOWER_D : 0;
}

/** The column of `B5` in row 5, 1; past the grid when it is no name of a cell in that row. */
function columnIn(b: Uint8Array, start: number, end: number, rowNumber: number): number {
  let column = 0;
  let at = start;
  for (; at < end; at++) {
    const code = b[at]!;
    if (code < UPPER_A || code > UPPER_Z) break;
    column = column * 26 + code - UPPER_A + 1;
  }
  let digits = 0;
  for (let digit = at; digit < end; digit++) digits = digits * 10 + b[digit]! - ZERO;
  return at > start && at - start <= 3 && digits === rowNumber ? column - 1 : COLUMNS;
}

/** Where the text of `<is><t>` begins; −1 when the cell holds anything else, such as rich text. */
function inlineStart(b: Uint8Array, i: number): number {
  if (b[i] !== LT || b[i + 1] !== LOWER_I || b[i + 2] !== LOWER_S || b[i + 3] !== GT) return -1;
  if (b[i + 4] !== LT || b[i + 5] !== LOWER_T) return -1;
  let at = i + 6;
  if (b[at] !== GT && b[at] !== SPACE) return -1;
  while (at < i + 60 && b[at] !== GT) at++;
  return b[at] === GT && b[at - 1] !== SLASH ? at + 1 : -1;
}

function pastTags(b: Uint8Array, i: number, tags: string): number {
  for (let at = 0; at < tags.length; at++) if (b[i + at] !== tags.charCodeAt(at)) return -1;
  return i + tags.length;
}
