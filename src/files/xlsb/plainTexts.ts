import { joinedBytes } from "../bytes/joinedBytes";
import { xlsbRecords } from "../guard/xlsbRecords";
import { raised } from "../runs/raisedText";
import { fontLooks, type FontLook } from "./fontLooks";
import { textRecord } from "./textRecord";
import { struck } from "../runs/struckText";

/** A shared text's record, and what it begins with when it is plain. */
const TEXT = 19;
const PLAIN = Uint8Array.of(0);
const utf16 = new TextDecoder("utf-16le");

/**
 * An .xlsb's shared texts with rich ones made plain: what is struck through is marked, what is raised stands in raised
 * characters. As they are when no font does either.
 *
 * @param texts `sharedStrings.bin`, its records checked
 * @param styles `styles.bin`
 */
export function plainXlsbTexts(texts: Uint8Array, styles: Uint8Array): Uint8Array {
  const fonts = fontLooks(styles);
  if (!fonts.some(({ isStruck, isRaised }) => isStruck || isRaised)) return texts;
  const pieces: Uint8Array[] = [];
  for (const { type, start, content, end } of xlsbRecords(texts)) {
    const view = new DataView(texts.buffer, texts.byteOffset + content, end - content);
    const isRich = type === TEXT && (view.getUint8(0) & 1) === 1;
    pieces.push(isRich ? textRecord(TEXT, PLAIN, plainText(view, fonts)) : texts.subarray(start, end));
  }
  return joinedBytes(pieces);
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
