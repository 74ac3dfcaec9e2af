/** So many texts are remembered; then it begins anew. A sheet seldom has more headings than a few dozen. */
const MOST = 1_000;
/** Longer texts are no headings. */
const LONGEST = 200;

/**
 * What a text means, worked out once for texts that are asked for over and over: the headings of a sheet are weighed by
 * all patterns of the lexicon, and every table asks again.
 *
 * @param meaningOf depends on nothing but the text
 * @example remembered((text) => text.length)("Budget") // 6
 */
export function remembered<Meaning>(meaningOf: (text: string) => Meaning): (text: string) => Meaning {
  const known = new Map<string, Meaning>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const meaning = meaningOf(text);
    if (text.length > LONGEST) return meaning;
    if (known.size >= MOST) known.clear();
    known.set(text, meaning);
    return meaning;
  };
}
