/** Whose words they are: Swedish municipalities, Finland's Swedish, Norwegian, Danish, German, Czech, English. */
type Language = "sv" | "sv-FI" | "nb" | "da" | "de" | "cs" | "en";

/** A word of the field as data: what it means where it stands, how it is written, and in whose language. */
export interface Entry<Meaning> {
  readonly meaning: Meaning;
  readonly pattern: RegExp;
  readonly language: Language;
}

/**
 * A pattern of whole words, in any case: letters before or after make it another word.
 *
 * @param alternatives as in a regular expression
 * @example word("ram|anslag").test("Ramen") // false
 */
export function word(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, "iu");
}

/**
 * The meaning of the first entry that a text holds, or null.
 *
 * @example meaningIn([{ meaning: "netto", pattern: /netto/iu, language: "sv" }], "Nettokostnad") // "netto"
 */
export function meaningIn<Meaning>(entries: readonly Entry<Meaning>[], text: string): Meaning | null {
  return entries.find(({ pattern }) => pattern.test(text))?.meaning ?? null;
}
