import { joinedBytes } from "../bytes/joinedBytes";
import { xlsbRecords } from "../guard/xlsbRecords";
import { struck } from "../runs/struckText";
import { fontLooks } from "./fontLooks";
import { textRecord } from "./textRecord";

/** Record types: a look, where the cells' own looks begin and end, and a shared text. */
const [LOOK, LOOKS, END_OF_LOOKS, TEXT] = [47, 617, 618, 19] as const;
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
]);
const utf16 = new TextDecoder("utf-16le");

type Shown = (view: DataView, at: number, texts: readonly string[]) => string;

/** What a cell shows, by its record's type: [MS-XLSB] 2.4.313–2.4.321 and 2.4.658–2.4.661. */
const SHOWN: ReadonlyMap<number, Shown> = new Map<number, Shown>([
  [2, (view, at) => String(packedNumber(view.getUint32(at, true)))],
  [3, (view, at) => ERRORS.get(view.getUint8(at)) ?? "#N/A"],
  [4, (view, at) => (view.getUint8(at) === 0 ? "FALSE" : "TRUE")],
  [5, (view, at) => String(view.getFloat64(at, true))],
  [6, textAt],
  [7, (view, at, texts) => texts[view.getUint32(at, true)] ?? ""],
  [8, textAt],
  [9, (view, at) => String(view.getFloat64(at, true))],
  [10, (view, at) => (view.getUint8(at) === 0 ? "FALSE" : "TRUE")],
  [11, (view, at) => ERRORS.get(view.getUint8(at)) ?? "#N/A"],
  [62, (view, at) => textAt(view, at + 1)],
]);
/** From a cell that says its column to one that comes after the cell before it. */
const SHORT = 11;
const [CELL_TEXT, FIRST_SHORT, LAST_SHORT] = [6, 12, 18] as const;

/**
 * Writes an .xlsb's worksheets, their records checked, with every cell that is struck through as a whole as a text that is
 * marked so; of such a cell the library tells nothing.
 *
 * @param styles `styles.bin`
 * @param texts `sharedStrings.bin`
 */
export function struckCellWriter(styles: Uint8Array, texts: Uint8Array): (sheet: Uint8Array) => Uint8Array {
  const looks = struckLooks(styles);
  if (looks.size === 0) return (sheet) => sheet;
  let shared: readonly string[] | null = null;
  const sharedOnes = (): readonly string[] => (shared ??= sharedTexts(texts));
  return (sheet) => withStruckCells(sheet, looks, sharedOnes);
}

function withStruckCells(sheet: Uint8Array, looks: ReadonlySet<number>, shared: () => readonly string[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (const { type, start, content, end } of xlsbRecords(sheet)) {
    const view = new DataView(sheet.buffer, sheet.byteOffset + content, end - content);
    const isShort = type >= FIRST_SHORT && type <= LAST_SHORT;
    const shown = SHOWN.get(isShort ? type - SHORT : type);
    const at = isShort ? 4 : 8;
    // The look's number shares its four bytes with a flag.
    const isStruck = shown !== undefined && looks.has(view.getUint32(at - 4, true) & 0xffffff);
    if (!isStruck) {
      pieces.push(sheet.subarray(start, end));
      continue;
    }
    const place = sheet.subarray(content, content + at);
    pieces.push(textRecord(isShort ? CELL_TEXT + SHORT : CELL_TEXT, place, struck(shown(view, at, shared()))));
  }
  return joinedBytes(pieces);
}

/** The numbers of the cells' looks whose font strikes through. */
function struckLooks(styles: Uint8Array): ReadonlySet<number> {
  const fonts = fontLooks(styles);
  const struckOnes = new Set<number>();
  if (!fonts.some(({ isStruck }) => isStruck)) return struckOnes;
  let number = -1;
  for (const { type, content, end } of xlsbRecords(styles)) {
    if (type === LOOKS) number = 0;
    else if (type === END_OF_LOOKS) number = -1;
    else if (type === LOOK && number >= 0) {
      const view = new DataView(styles.buffer, styles.byteOffset + content, end - content);
      if (view.byteLength >= 6 && fonts[view.getUint16(4, true)]?.isStruck) struckOnes.add(number);
      number++;
    }
  }
  return struckOnes;
}

function sharedTexts(texts: Uint8Array): readonly string[] {
  return Array.from(xlsbRecords(texts))
    .filter(({ type }) => type === TEXT)
    .map(({ content, end }) => textAt(new DataView(texts.buffer, texts.byteOffset + content, end - content), 1));
}

function textAt(view: DataView, at: number): string {
  return utf16.decode(new Uint8Array(view.buffer, view.byteOffset + at + 4, view.getUint32(at, true) * 2));
}

/** Thirty bits of a whole number or the upper ones of another, maybe of hundredths: [MS-XLSB] 2.5.122. */
function packedNumber(packed: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, packed & ~3, true);
  const value = packed & 2 ? (packed | 0) >> 2 : view.getFloat64(0, true);
  return packed & 1 ? value / 100 : value;
}
