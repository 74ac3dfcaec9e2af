import { indexOfBytes, lastIndexOfBytes } from "../bytes/findBytes";
import { pastTags } from "../stream/pastTags";
import { indexIn, numberIn } from "../stream/rowValues";
import { NONE, pastCell, readCellTag, type CellTag } from "./cellTag";
import { rowAt, type RowTag } from "./rowTag";

/** A cell that holds a number or a shared text and nothing else. */
interface PlainValue {
  readonly row: number;
  readonly column: number;
  /** The number of its style; −1 when it says none. */
  readonly style: number;
  /** A number, or the number of a shared text. */
  readonly value: number;
  readonly isText: boolean;
}

/** A worksheet's plain values, and where in its part a cell of each of their styles was left. */
export interface PlainValues {
  readonly all: readonly PlainValue[];
  readonly examples: ReadonlyMap<number, readonly [row: number, column: number]>;
}

/** A worksheet divided into what the library has to read, and what is plain to see. */
interface Divided {
  readonly rest: Uint8Array;
  readonly plain: PlainValues;
}

const [LT, GT, SLASH, SPACE] = [60, 62, 47, 32] as const;

/**
 * A worksheet without the cells that hold a number or a shared text and nothing else, without those that hold nothing and
 * are not coloured, and without the rows that are then empty: the library takes ten times as long for each. The first cell
 * of each style stays, and shows what the library makes of the style. Null for a sheet where rows or cells do not begin
 * with their places, or come in another order: it is then left as it is.
 *
 * @param isColored of a cell's style, by number
 * @param mark what the rest has behind its rows
 * @example withoutPlainValues(encode('<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>'), () => false, "")?.plain.all
 * // [{ row: 0, column: 1, style: -1, value: 2, isText: false }]
 */
export function withoutPlainValues(
  part: Uint8Array,
  isColored: (style: number) => boolean,
  mark: string,
): Divided | null {
  const open = indexOfBytes(part, "<sheetData>");
  const end = lastIndexOfBytes(part, "</sheetData>");
  // A comment or a CDATA section may hold what looks like cells.
  if (open < 0 || end < open || indexOfBytes(part, "<!", open) >= 0) return null;
  const kept = keptBytes(part, mark.length);
  const cells = cellTaker(part, isColored, kept.keep);
  let at = open + "<sheetData>".length;
  kept.keep(0, at);
  let last = 0;
  while (at < end) {
    if (part[at]! <= SPACE) {
      at++;
      continue;
    }
    const row = rowAt(part, at, end);
    if (row === null || row.number <= last) return null;
    last = row.number;
    // A hidden row may matter also when it is empty.
    if (row.isHidden) kept.keep(at, row.past);
    at = row.isEmpty ? row.past : cells.takeRow(row, at);
    if (at < 0) return null;
  }
  const behind = part.indexOf(GT, end) + 1;
  kept.keep(end, behind);
  kept.add(mark);
  kept.keep(behind, part.length);
  return { rest: kept.all(), plain: cells.plain };
}

/** The bytes of a part that are kept, one piece after the other. */
function keptBytes(part: Uint8Array, more: number) {
  const kept = new Uint8Array(part.length + more);
  let length = 0;
  return {
    keep(from: number, to: number): void {
      kept.set(part.subarray(from, to), length);
      length += to - from;
    },
    add(text: string): void {
      kept.set(new TextEncoder().encode(text), length);
      length += text.length;
    },
    all: (): Uint8Array => kept.slice(0, length),
  };
}

/** Takes the cells of rows. */
function cellTaker(part: Uint8Array, isColored: (style: number) => boolean, keep: (from: number, to: number) => void) {
  const all: PlainValue[] = [];
  const examples = new Map<number, readonly [row: number, column: number]>();
  const cell: CellTag = { column: NONE, style: NONE, isText: false, isPlain: true, past: 0 };

  /** Past a cell that is dropped; −1 for one that is left. */
  function takeCell(row: number): number {
    const { column, style, isText, past } = cell;
    if (!cell.isPlain) return NONE;
    if (part[past] === SLASH)
      return part[past + 1] === GT && !isText && !isColored(Math.max(style, 0)) ? past + 2 : NONE;
    const start = pastTags(part, past + 1, "<v>");
    if (start < 0) return NONE;
    let stop = start;
    while (part[stop]! > SPACE && part[stop] !== LT) stop++;
    const end = pastTags(part, stop, "</v></c>");
    if (end < 0) return NONE;
    const value = isText ? indexIn(part, start, stop) : numberIn(part, start, stop);
    if (Number.isNaN(value) || (isText && value < 0)) return NONE;
    if (!examples.has(style)) {
      examples.set(style, [row, column]);
      return NONE;
    }
    all.push({ row, column, style, value, isText });
    return end;
  }

  return {
    plain: { all, examples },
    /** @returns past the row's end; −1 for cells that are not known, or in another order */
    takeRow({ number, isHidden, past }: RowTag, from: number): number {
      let isKept = isHidden;
      let last = NONE;
      let at = past;
      for (;;) {
        while (part[at]! <= SPACE) at++;
        if (part[at] !== LT) return NONE;
        if (part[at + 1] === SLASH) break;
        if (!readCellTag(part, at, number, cell) || cell.column <= last) return NONE;
        last = cell.column;
        const dropped = takeCell(number - 1);
        const next = dropped < 0 ? pastCell(part, cell.past) : dropped;
        if (next < 0) return NONE;
        if (dropped < 0) {
          if (!isKept) keep(from, past);
          isKept = true;
          keep(at, next);
        }
        at = next;
      }
      const end = pastTags(part, at, "</row>");
      if (end < 0) return NONE;
      if (isKept) keep(at, end);
      return end;
    },
  };
}
