import { ROWS } from "../../workbook/sheet";
import type { LedgerValue } from "../../ledger/addLedger";
import { indexIn, type CellContext } from "./rowValues";
import { cellScanner } from "./scanCells";

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

const [LT, GT, SLASH, EQUALS, QUOTE, APOSTROPHE, SPACE] = [60, 62, 47, 61, 34, 39, 32] as const;
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
  let buffer = new Uint8Array(1 << 20);
  let length = 0;
  let lastRow = -1;
  const values: LedgerValue[] = [];
  const takeCells = cellScanner(context);

  function append(bytes: Uint8Array): void {
    if (length + bytes.length > buffer.length) {
      const larger = new Uint8Array(Math.max(buffer.length * 2, length + bytes.length));
      larger.set(buffer.subarray(0, length));
      buffer = larger;
    }
    buffer.set(bytes, length);
    length += bytes.length;
  }

  function dropTo(start: number): void {
    buffer.copyWithin(0, start, length);
    length -= start;
  }

  /** Takes what stands before the rows; false when it is not a plain worksheet. */
  function takeHead(): boolean {
    const text = new TextDecoder("latin1").decode(buffer.subarray(0, length));
    const data = /<sheetData(\s[^<>]*)?(\/?)>/u.exec(text);
    if (data === null) return length < MOST_AROUND;
    const head = text.slice(0, data.index);
    const declaration = HEAD.exec(head);
    if (declaration === null || ENCODING.test(declaration[1] ?? "") || head.includes("<!")) return false;
    state = data[2] === "/" ? "after" : "rows";
    dropTo(data.index + data[0].length);
    return true;
  }

  /** Past the last row that has come whole, or 0. */
  function wholeRows(): number {
    for (let at = length - 6; at >= 0; at--) {
      if (buffer[at] === LT && buffer[at + 1] === SLASH && buffer[at + 2] === LOWER_R && buffer[at + 3] === LOWER_O && buffer[at + 4] === LOWER_W && buffer[at + 5] === GT) return at + 6; // prettier-ignore
    }
    return 0;
  }

  /** Reads the rows up to `end`; false at the first thing that is not known. */
  function takeRows(end: number): boolean {
    const b = buffer;
    let i = 0;
    while (i < end) {
      if (b[i]! <= SPACE) {
        i++;
        continue;
      }
      if (b[i] !== LT || b[i + 1] !== LOWER_R || b[i + 2] !== LOWER_O || b[i + 3] !== LOWER_W) return false;
      i += 4;
      let row = lastRow + 1;
      let isEmpty = false;
      for (;;) {
        const c = b[i]!;
        if (c === GT) {
          i++;
          break;
        }
        if (c === SLASH) {
          if (b[i + 1] !== GT) return false;
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
        if (quote !== QUOTE && quote !== APOSTROPHE) return false;
        const start = i + 2;
        i = start;
        while (i < end && b[i] !== quote) i++;
        if (i >= end) return false;
        if (start === name + 3 && b[name] === LOWER_R) row = indexIn(b, start, i) - 1;
        i++;
      }
      if (row <= lastRow || row >= ROWS) return false;
      lastRow = row;
      if (isEmpty) continue;
      i = takeCells(b, i, end, row + 1, taker.wanted, values);
      if (i < 0) return false;
      if (values.length > 0 && !taker.onRow(row, values)) return false;
    }
    return true;
  }

  return {
    push(bytes) {
      append(bytes);
      if (state === "before" && !takeHead()) return false;
      if (state === "rows") {
        const end = wholeRows();
        if (end > 0) {
          if (!takeRows(end)) return false;
          dropTo(end);
        } else if (length > MOST_AROUND) return false;
      }
      return state !== "after" || length < MOST_AROUND;
    },
    end() {
      if (state === "before") return false;
      const tail = new TextDecoder("latin1").decode(buffer.subarray(0, length));
      const data = state === "rows" ? /^(?:\s|<row(?:\s[^<>]*)?\/>)*<\/sheetData\s*>/u.exec(tail) : /^/u.exec(tail);
      if (data === null || length > MOST_AROUND) return false;
      const rest = tail.slice(data[0].length);
      if (rest.includes("<!") || rest.includes("<sheetData") || !/<\/worksheet\s*>\s*$/u.test(rest)) return false;
      for (const [, bottom] of rest.matchAll(MERGE)) if (Number(bottom) - 1 > taker.lastMergedRow()) return false;
      return true;
    },
  };
}
