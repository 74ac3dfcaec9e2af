/** A word of a text, and where it stands in its sentence. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence, and where it stands in the text. */
export interface Sentence {
  readonly text: string;
  readonly offset: number;
}

/** After these a full stop ends no sentence. */
const SHORTENED =
  /(?:^|[\s(])(?:bl\.?\s?a|t\.?\s?ex|t\.?\s?o\.?\s?m|fr\.?\s?o\.?\s?m|d\.?\s?v\.?\s?s|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec|ca|kl|nr|st|inkl|exkl|resp|jfr|s\.?k|m\.?m|p\.?g\.?a|ev|\d{1,2})$/iu;

/**
 * A text's sentences: until a full stop, a question or exclamation mark, or a line that ends. Bullets are sentences.
 *
 * @example sentencesOf("HR går plus. Kost går minus.")[1] // { text: "Kost går minus.", offset: 13 }
 */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const end = (at: number) => {
    const raw = text.slice(start, at);
    const before = raw.length - raw.trimStart().length;
    if (raw.trim() !== "") found.push({ text: raw.trim(), offset: start + before });
    start = at;
  };
  for (const match of text.matchAll(/[.!?](?=[\s”"]|$)|\n(?=\s*(?:\n|[-–•*]\s|\p{Lu}))/gu)) {
    const until = match.index + match[0].length;
    if (match[0] === "." && SHORTENED.test(text.slice(start, match.index)) && !isEnd(text, until)) continue;
    end(until);
  }
  end(text.length);
  return found;
}

/** A capital letter after the stop, or nothing: then it ended a sentence all the same. */
function isEnd(text: string, at: number): boolean {
  return /^[\s”"]*(?:$|\p{Lu}\p{Ll})/u.test(text.slice(at, at + 20));
}
