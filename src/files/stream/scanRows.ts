import { ROWS } from "../../workbook/sheet";
import type { LedgerValue } from "../../ledger/ledgerValue";
import { indexIn, type CellContext } from "./rowValues";
import { cellScanner } from "./scanCells";
import { isEmptyTag, pastAttributes } from "./tagAttributes";

/** What the scanner calls for each row that has a cell; `false` stops it, as something it does not know does. */
export interface RowTaker {
  /** Columns whose cells are decoded, 1 each; all while null. */
  wanted: Uint8Array | null;
  /** `values` by column is used again for the next row. */
  onRow(row: number, values: readonly LedgerValue[]): boolean;
  /** The last row that areas of merged cells may reach; merged entries would be one figure in several cells. */
  lastMergedRow(): number;
}

/** Reads the rows of a worksheet's XML as its bytes come. */
interface RowScanner {
  /** @returns false when something in the sheet is not known here: the library has to read it */
  push(bytes: Uint8Array): boolean;
  /** @returns false also when the sheet has no end */
  end(): boolean;
}

/** Bytes that may stand before the rows, behind them, or in one row. */
const MOST_AROUND = 4_000_000;

const [LT, GT, SLASH, SPACE] = [60, 62, 47, 32] as const;
/** The letters of `row`. */
const [LOWER_R, LOWER_O, LOWER_W] = [114, 111, 119] as const;

const HEAD = /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml((?:\s[^<>]*?)?)\?>\s*)?<worksheet[\s>]/u;
const ENCODING = /encoding=["'](?!utf-8["'])/iu;
const MERGE = /<mergeCell\s[^<>]*ref=["'][A-Z]+\d+:[A-Z]+(\d+)["']/gu;

/**
 * A scanner for the sheets that systems export: cells with plain numbers, shared, inline or direct texts and booleans, in
 * order. What else there is (formulas, errors, rich inline text, comments, other prefixes, merged cells among the data)
 * it does not read but says so, in columns that are wanted.
 */
export function scanRows(context: CellContext, taker: RowTaker): RowScanner {
  let state: "before" | "rows" | "after" = "before";
  const waiting = waitingBytes();
  const takeRows = rowsTaker(context, taker);

  /** Takes what stands before the rows; false when it is not a plain worksheet. */
  function takeHead(): boolean {
    const text = new TextDecoder("latin1").decode(waiting.all());
    const data = /<sheetData(\s[^<>]*)?(\/?)>/u.exec(text);
    if (data === null) return text.length < MOST_AROUND;
    const head = text.slice(0, data.index);
    const declaration = HEAD.exec(head);
    if (declaration === null || ENCODING.test(declaration[1] ?? "") || head.includes("<!")) return false;
    state = data[2] === "/" ? "after" : "rows";
    waiting.dropTo(data.index + data[0].length);
    return true;
  }

  return {
    push(bytes) {
      waiting.append(bytes);
      if (state === "before" && !takeHead()) return false;
      if (state === "rows") {
        const end = pastWholeRows(waiting.all());
        if (end > 0) {
          if (!takeRows(waiting.all(), end)) return false;
          waiting.dropTo(end);
        } else if (waiting.all().length > MOST_AROUND) return false;
      }
      return state !== "after" || waiting.all().length < MOST_AROUND;
    },
    end: () => state !== "before" && isPlainTail(waiting.all(), state === "rows", taker.lastMergedRow()),
  };
}

/** Bytes that have come and are not taken yet, in one piece. */
function waitingBytes() {
  let buffer = new Uint8Array(1 << 20);
  let length = 0;
  return {
    /** Valid until the next change. */
    all: (): Uint8Array => buffer.subarray(0, length),
    append(bytes: Uint8Array): void {
      if (length + bytes.length > buffer.length) {
        const larger = new Uint8Array(Math.max(buffer.length * 2, length + bytes.length));
        larger.set(buffer.subarray(0, length));
        buffer = larger;
      }
      buffer.set(bytes, length);
      length += bytes.length;
    },
    dropTo(start: number): void {
      buffer.copyWithin(0, start, length);
      length -= start;
    },
  };
}

/** Past the last row that has come whole, or 0. */
function pastWholeRows(b: Uint8Array): number {
  for (let at = b.length - 6; at >= 0; at--) {
    if (b[at] === LT && b[at + 1] === SLASH && isRow(b, at + 2) && b[at + 5] === GT) return at + 6;
  }
  return 0;
}

function isRow(b: Uint8Array, at: number): boolean {
  return b[at] === LOWER_R && b[at + 1] === LOWER_O && b[at + 2] === LOWER_W;
}

/** Reads rows up to a place; false at the first thing that is not known. */
function rowsTaker(context: CellContext, taker: RowTaker): (b: Uint8Array, end: number) => boolean {
  const takeCells = cellScanner(context);
  const values: LedgerValue[] = [];
  let bytes: Uint8Array = new Uint8Array();
  let lastRow = -1;
  let row = 0;

  function takeAttribute(letter: number, start: number, end: number): void {
    if (letter === LOWER_R) row = indexIn(bytes, start, end) - 1;
  }

  return (b, end) => {
    bytes = b;
    let i = 0;
    while (i < end) {
      if (b[i]! <= SPACE) {
        i++;
        continue;
      }
      if (b[i] !== LT || !isRow(b, i + 1)) return false;
      row = lastRow + 1;
      i = pastAttributes(b, i + 4, end, takeAttribute);
      if (i < 0 || row <= lastRow || row >= ROWS) return false;
      lastRow = row;
      if (isEmptyTag(b, i)) continue;
      i = takeCells(b, i, end, row + 1, taker.wanted, values);
      if (i < 0) return false;
      if (values.length > 0 && !taker.onRow(row, values)) return false;
    }
    return true;
  };
}

/** Whether what stands behind the rows is no more than a worksheet's end, with no merged cells below a row. */
function isPlainTail(bytes: Uint8Array, isAmongRows: boolean, lastMergedRow: number): boolean {
  const tail = new TextDecoder("latin1").decode(bytes);
  const data = isAmongRows ? /^(?:\s|<row(?:\s[^<>]*)?\/>)*<\/sheetData\s*>/u.exec(tail) : /^/u.exec(tail);
  if (data === null || bytes.length > MOST_AROUND) return false;
  const rest = tail.slice(data[0].length);
  if (rest.includes("<!") || rest.includes("<sheetData") || !/<\/worksheet\s*>\s*$/u.test(rest)) return false;
  return [...rest.matchAll(MERGE)].every(([, bottom]) => Number(bottom) - 1 <= lastMergedRow);
}
