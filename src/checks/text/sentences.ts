import { wordStem } from "./wordStem";

/** A word of a text, and where it stands in its sentence. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a sentence, each with its stem.
 *
 * @example wordsOf("Kost går minus")[1] // { text: "går", stem: "går", start: 5, end: 8 }
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\p{L}+/gu)].map((match) => ({
    text: match[0],
    stem: wordStem(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A sentence as it reads, its words not divided between lines, and where it stands in the text. */
export interface Sentence {
  readonly text: string;
  readonly offset: number;
  /** What a hyphen at a line's end took of the text: before which character of the sentence, and how much. */
  readonly joints: readonly { readonly at: number; readonly length: number }[];
}

/** After these a full stop ends no sentence. */
const SHORTENED =
  /(?:^|[\s(])(?:bl\.?\s?a|t\.?\s?ex|t\.?\s?o\.?\s?m|fr\.?\s?o\.?\s?m|d\.?\s?v\.?\s?s|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec|ca|kl|nr|st|inkl|exkl|resp|jfr|s\.?k|m\.?m|p\.?g\.?a|ev|\d{1,2})$/iu;
/** A full stop or a mark, with the footnote's number after it; or a line that ends before a capital, a bullet or nothing. */
const END =
  /[.!?](?=[\s”"¹²³⁴⁵⁶⁷⁸⁹]|$)|(?<=\p{L}{2})[.!?](?=\d{1,2}(?:\s|$))|\r?\n(?=\s*(?:\r?\n|[-–•*·]\s|\p{Lu}|\d{1,2}[.)]\s|[¹²³⁴⁵⁶⁷⁸⁹]))/gu;
/** A word that goes on in the next line; "in- och utgifter" does not. */
const DIVIDED = /(?<=\p{Ll})[-\u00ad\u2010]\s*\r?\n\s*(?=\p{Ll})(?!(?:och|eller|samt)(?!\p{L}))/gu;

/**
 * A text's sentences: until a full stop, a question or exclamation mark, or a line that ends. Bullets are sentences.
 *
 * @example sentencesOf("HR går plus. Kost går minus.")[1] // { text: "Kost går minus.", offset: 13, joints: [] }
 */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const end = (at: number) => {
    const raw = text.slice(start, at);
    const before = raw.length - raw.trimStart().length;
    if (raw.trim() !== "") found.push(sentenceAt(raw.trim(), start + before));
    start = at;
  };
  for (const match of text.matchAll(END)) {
    const until = match.index + match[0].length;
    if (match[0] === "." && SHORTENED.test(text.slice(start, match.index)) && !isEnd(text, until)) continue;
    end(until);
  }
  end(text.length);
  return found;
}

function sentenceAt(raw: string, offset: number): Sentence {
  const joints: { at: number; length: number }[] = [];
  let taken = 0;
  for (const { 0: joint, index } of raw.matchAll(DIVIDED)) {
    joints.push({ at: index - taken, length: joint.length });
    taken += joint.length;
  }
  return {
    text: raw.replaceAll(DIVIDED, "").replaceAll(/\s/gu, (space) => (/[\r\n\t]/u.test(space) ? " " : space)),
    offset,
    joints,
  };
}

/** A capital letter after the stop, or nothing: then it ended a sentence all the same. */
function isEnd(text: string, at: number): boolean {
  return /^[\s”"]*(?:$|\p{Lu}\p{Ll})/u.test(text.slice(at, at + 20));
}
