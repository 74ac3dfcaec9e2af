import { xmlText } from "./xmlText";

/** A workbook's shared texts. */
export interface SharedStrings {
  readonly count: number;
  /** Null outside the list, and for an item this reader does not understand. */
  text(index: number): string | null;
}

const LT = 60;
const S = 115;
const I = 105;
const SLASH = 47;
const GT = 62;
const SPACE = 32;
const ROOT = /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*\?>\s*)?<sst[\s>/]/u;
const PLAIN = /^<si><t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>/u;
const PHONETIC = /<rPh\b[\s\S]*?<\/rPh>/gu;
const TEXT = /<t(?:\s[^<>]*)?>([^<]*)<\/t>/gu;

/**
 * The list of shared texts, kept as its bytes: only where each item begins is worked out, and only the texts that are
 * asked for are decoded. Null when the part is written in a way this reader does not know.
 *
 * @param part the unpacked `sharedStrings.xml`; absent in workbooks without texts
 */
export function sharedStrings(part: Uint8Array | undefined): SharedStrings | null {
  if (part === undefined) return { count: 0, text: () => null };
  if (!ROOT.test(new TextDecoder("latin1").decode(part.subarray(0, 1_000)))) return null;
  const starts = itemStarts(part);
  if (starts === null) return null;
  const decoder = new TextDecoder();
  const count = starts.length - 1;
  const known = new Map<number, string | null>();
  return {
    count,
    text(index) {
      const found = known.get(index);
      if (found !== undefined) return found;
      const start = starts[index];
      const text = start === undefined || index >= count ? null : itemText(decoder.decode(part.subarray(start, starts[index + 1]))); // prettier-ignore
      known.set(index, text);
      return text;
    },
  };
}

/** Where each `<si>` begins, and last where the list ends; null for a comment or a CDATA section, which may hide tags. */
function itemStarts(part: Uint8Array): Uint32Array | null {
  let starts = new Uint32Array(1_024);
  let count = 0;
  const last = part.length - 4;
  for (let at = 0; at < last; at++) {
    if (part[at] !== LT) continue;
    const first = part[at + 1];
    if (first === 33) return null;
    if (first !== S || part[at + 2] !== I) continue;
    const after = part[at + 3];
    if (after !== GT && after !== SPACE && after !== SLASH) continue;
    if (count + 1 >= starts.length) {
      const more = new Uint32Array(starts.length * 2);
      more.set(starts);
      starts = more;
    }
    starts[count++] = at;
  }
  starts[count] = part.length;
  return starts.subarray(0, count + 1);
}

/** Rich text is its runs together; how it is pronounced is no part of it. */
function itemText(xml: string): string | null {
  const plain = PLAIN.exec(xml);
  if (plain !== null) return xmlText(plain[1] ?? "");
  if (/^<si\s*\/>/u.test(xml)) return "";
  // Looks that change what the text says.
  if (/strike|vertAlign/u.test(xml)) return null;
  const end = xml.indexOf("</si>");
  if (end < 0) return null;
  let text = "";
  for (const [, run = ""] of xml.slice(0, end).replace(PHONETIC, "").matchAll(TEXT)) text += xmlText(run);
  return text;
}
