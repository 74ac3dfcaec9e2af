/** So many texts are remembered; then it begins anew. A sheet seldom has more headings than a few dozen, or rows than a few hundred. */
const MOST = 1_000;
/** Longer texts are neither headings nor names of rows. */
const LONGEST = 200;

/**
 * What a text means, worked out once for texts that are asked for over and over: the headings and the names of
 * rows of a sheet are weighed by all patterns of the lexicon, and each step of the reading asks again.
 *
 * @param meaningOf depends on nothing but the text
 * @example remembered((text) => text.length)("Budget") // 6
 */
export function remembered<Meaning>(meaningOf: (text: string) => Meaning): (text: string) => Meaning {
  const known = new Map<string, Meaning>();
  return (text) => {
    if (text.length > LONGEST) return meaningOf(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const meaning = meaningOf(text);
    if (known.size >= MOST) known.clear();
    known.set(text, meaning);
    return meaning;
  };
}
