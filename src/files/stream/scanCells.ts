import { COLUMNS } from "../../workbook/sheet";
import type { LedgerValue } from "../../ledger/ledgerValue";
import { countedFrom1900, indexIn, numberIn, textIn, type CellContext } from "./rowValues";
import { pastTags } from "./pastTags";
import { isEmptyTag, pastAttributes } from "./tagAttributes";

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

const [LT, GT, SLASH, SPACE, BANG] = [60, 62, 47, 32, 33] as const;
const [UPPER_A, UPPER_Z, ZERO] = [65, 90, 48] as const;
const [LOWER_B, LOWER_C, LOWER_D, LOWER_I, LOWER_N] = [98, 99, 100, 105, 110] as const;
const [LOWER_R, LOWER_S, LOWER_T, LOWER_V] = [114, 115, 116, 118] as const;

/** What a cell's tag says; used again for the next cell. */
interface CellTag {
  column: number;
  style: number;
  /** As {@link typeIn} gives it. */
  type: number;
}

/** The reading of cells, for one workbook. */
export function cellScanner(context: CellContext): CellScanner {
  const tag: CellTag = { column: -1, style: 0, type: LOWER_N };
  let bytes: Uint8Array = new Uint8Array();
  let row = 0;

  function takeAttribute(letter: number, start: number, end: number): void {
    if (letter === LOWER_R) tag.column = columnIn(bytes, start, end, row);
    else if (letter === LOWER_S) tag.style = indexIn(bytes, start, end);
    else if (letter === LOWER_T) tag.type = typeIn(bytes, start, end);
  }

  /** Past the value of the cell, which goes to its column; −1 when it is not known. */
  function takeValue(b: Uint8Array, from: number, end: number, values: LedgerValue[]): number {
    const start = tag.type === LOWER_I ? inlineStart(b, from) : valueStart(b, from);
    if (start < 0) return -1;
    let i = start;
    while (i < end && b[i] !== LT) i++;
    const value = valueOf(context, tag, b, start, i);
    if (value === null) return -1;
    if (value !== "") {
      while (values.length < tag.column) values.push(undefined);
      values[tag.column] = value;
    }
    return tag.type === LOWER_I ? pastTags(b, i, "</t></is></c>") : pastTags(b, i, "</v></c>");
  }

  return (b, from, end, rowNumber, wanted, values) => {
    bytes = b;
    row = rowNumber;
    values.length = 0;
    let column = -1;
    let i = from;
    while (i >= 0 && i < end) {
      if (b[i]! <= SPACE) {
        i++;
        continue;
      }
      if (b[i] === LT && b[i + 1] === SLASH) return pastTags(b, i, "</row>");
      if (!isCell(b, i)) return -1;
      tag.column = column + 1;
      tag.style = 0;
      tag.type = LOWER_N;
      i = pastAttributes(b, i + 2, end, takeAttribute);
      if (i < 0 || tag.column <= column || tag.column >= COLUMNS) return -1;
      column = tag.column;
      if (isEmptyTag(b, i)) continue;
      if (b[i] === LT && b[i + 1] === SLASH) i = pastTags(b, i, "</c>");
      else if (wanted !== null && wanted[column] !== 1) i = pastUnwanted(b, i, end);
      else i = takeValue(b, i, end, values);
    }
    return -1;
  };
}

/** Whether the tag of a cell begins at a place. */
function isCell(b: Uint8Array, i: number): boolean {
  const behind = b[i + 2]!;
  return b[i] === LT && b[i + 1] === LOWER_C && (behind <= SPACE || behind === GT || behind === SLASH);
}

/** Past a cell that nobody asks for; −1 when it holds a comment or the like, in which anything may stand. */
function pastUnwanted(b: Uint8Array, from: number, end: number): number {
  let i = from;
  while (i < end && !(b[i] === LT && b[i + 1] === SLASH && b[i + 2] === LOWER_C && b[i + 3] === GT)) {
    if (b[i] === LT && b[i + 1] === BANG) return -1;
    i++;
  }
  return i + 4;
}

/** Where the figure of `<v>` begins; −1 when the cell holds anything else. */
function valueStart(b: Uint8Array, i: number): number {
  return b[i] === LT && b[i + 1] === LOWER_V && b[i + 2] === GT ? i + 3 : -1;
}

/** Null when it is not known. */
function valueOf(
  context: CellContext,
  { type, style }: CellTag,
  b: Uint8Array,
  start: number,
  end: number,
): LedgerValue {
  switch (type) {
    case LOWER_N: {
      const number = numberIn(b, start, end);
      return Number.isFinite(number) ? countedFrom1900(number, style, context) : null;
    }
    case LOWER_S:
      return context.strings.text(indexIn(b, start, end));
    case LOWER_I:
    case LOWER_D:
      return textIn(b, start, end);
    case LOWER_B:
      return end === start + 1 && (b[start] === ZERO || b[start] === ZERO + 1) ? b[start] === ZERO + 1 : null;
    default:
      return null;
  }
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
