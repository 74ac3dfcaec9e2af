import { xlsbRecords } from "../guard/xlsbRecords";
import { raised } from "../runs/raisedText";
import { struck } from "../runs/struckText";

/** Record types: a font, and a shared text. */
const [FONT, TEXT] = [43, 19] as const;
/** What a font's bits say: [MS-XLSB] 2.4.149. */
const [STRUCK_BIT, RAISED_POSITION] = [8, 1] as const;
const utf16 = new TextDecoder("utf-16le");

/** Which looks each of a workbook's fonts has that change what a text says. */
interface FontLook {
  readonly isStruck: boolean;
  readonly isRaised: boolean;
}

/**
 * An .xlsb's shared texts with rich ones made plain: what is struck through is marked, what is raised stands in raised
 * characters. As they are when no font does either.
 *
 * @param texts `sharedStrings.bin`, its records checked
 * @param styles `styles.bin`
 */
export function plainXlsbTexts(texts: Uint8Array, styles: Uint8Array): Uint8Array {
  const fonts = Array.from(xlsbRecords(styles))
    .filter(({ type }) => type === FONT)
    .map(({ content, end }) => fontLook(new DataView(styles.buffer, styles.byteOffset + content, end - content)));
  if (!fonts.some(({ isStruck, isRaised }) => isStruck || isRaised)) return texts;
  const pieces: Uint8Array[] = [];
  for (const { type, start, content, end } of xlsbRecords(texts)) {
    const view = new DataView(texts.buffer, texts.byteOffset + content, end - content);
    const isRich = type === TEXT && (view.getUint8(0) & 1) === 1;
    pieces.push(isRich ? textRecord(plainText(view, fonts)) : texts.subarray(start, end));
  }
  return joined(pieces);
}

function fontLook(view: DataView): FontLook {
  return {
    isStruck: (view.getUint16(2, true) & STRUCK_BIT) !== 0,
    isRaised: view.getUint16(6, true) === RAISED_POSITION,
  };
}

/** A text, and from which characters on it has which fonts. */
function plainText(view: DataView, fonts: readonly FontLook[]): string {
  const length = view.getUint32(1, true);
  const runsAt = 5 + length * 2;
  const text = utf16.decode(new Uint8Array(view.buffer, view.byteOffset + 5, length * 2));
  const count = runsAt + 4 <= view.byteLength ? view.getUint32(runsAt, true) : 0;
  const runs = Array.from({ length: count }, (_, index) => {
    const at = runsAt + 4 + index * 4;
    return { from: view.getUint16(at, true), look: fonts[view.getUint16(at + 2, true)] };
  });
  const first = { from: 0, look: undefined };
  const pieces = [first, ...runs].map(({ from, look }, index) => ({ text: text.slice(from, runs[index]?.from), look }));
  const hasLine = pieces.some((piece) => piece.look?.isRaised !== true && piece.text.trim() !== "");
  return pieces
    .map((piece) => {
      if (piece.text === "") return "";
      if (piece.look?.isStruck) return struck(piece.text);
      return piece.look?.isRaised && hasLine ? raised(piece.text) : piece.text;
    })
    .join("");
}

function textRecord(text: string): Uint8Array {
  const size = 5 + text.length * 2;
  // The size in as many bytes as it may need, seven bits in each: [MS-XLSB] 2.1.4.
  const head = [
    TEXT,
    (size & 0x7f) | 0x80,
    ((size >> 7) & 0x7f) | 0x80,
    ((size >> 14) & 0x7f) | 0x80,
    (size >> 21) & 0x7f,
  ];
  const record = new Uint8Array(head.length + size);
  record.set(head);
  const view = new DataView(record.buffer, head.length);
  view.setUint32(1, text.length, true);
  for (let at = 0; at < text.length; at++) view.setUint16(5 + at * 2, text.charCodeAt(at), true);
  return record;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
