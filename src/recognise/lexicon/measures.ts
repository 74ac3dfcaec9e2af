import type { Gender, Measure } from "../../domain/table/table";
import { word, type Entry } from "./entry";

/** Words in headers that say which of a row's amounts a column holds; the first that fits counts. */
export const MEASURE_WORDS: readonly Entry<Measure>[] = [
  { meaning: "netto", pattern: /nettokostnad|nettoutgift/iu, language: "sv" },
  { meaning: "utgifter", pattern: /utgift/iu, language: "sv" },
  { meaning: "utgifter", pattern: word("utg|(?:brutto)?kostnad(?:er)?(?!\\s*(?:per|/))"), language: "sv" },
  { meaning: "inkomster", pattern: /inkomst/iu, language: "sv" },
  { meaning: "inkomster", pattern: word("ink|intäkt(?:er)?(?!\\s*(?:per|/))"), language: "sv" },
  { meaning: "inkomster", pattern: word("inntekter"), language: "nb" },
  { meaning: "utgifter", pattern: word("udgifter|omkostninger"), language: "da" },
  { meaning: "inkomster", pattern: word("indtægter"), language: "da" },
  { meaning: "netto", pattern: /netto/iu, language: "sv" },
];

/** Words in headers that say whom a column is about; null is everyone. */
export const GENDER_WORDS: readonly Entry<Gender | null>[] = [
  { meaning: "kvinna", pattern: word("kvinnor|flickor"), language: "sv" },
  { meaning: "man", pattern: word("män|pojkar"), language: "sv" },
  { meaning: null, pattern: word("totalt?|alla|samtliga"), language: "sv" },
];

/** Letters that stand for measures side by side: `U | I`, `I | K | N`. */
const LETTERS: Readonly<Record<string, Measure>> = { U: "utgifter", K: "utgifter", I: "inkomster", N: "netto" };
const LETTER = /(?:^|\s)([UKIN])$/u;

/**
 * The measures that single letters stand for, by position: an I, and beside it a U or a K under the same words. One alone is
 * a number or a name.
 *
 * @example measuresOfLetters(["Utfall 2025 U", "Utfall 2025 I", "Etapp I"]) // Map { 0 → "utgifter", 1 → "inkomster" }
 */
export function measuresOfLetters(headers: readonly string[]): ReadonlyMap<number, Measure> {
  const found = headers.map((header) => {
    const letter = LETTER.exec(header)?.[1] ?? "";
    return { letter, stem: header.slice(0, header.length - letter.length) };
  });
  const has = (stem: string, letters: string) =>
    found.some((one) => one.stem === stem && one.letter !== "" && letters.includes(one.letter));
  return new Map(
    found.flatMap(({ letter, stem }, at) => {
      const measure = LETTERS[letter];
      return measure !== undefined && has(stem, "I") && has(stem, "UK") ? [[at, measure] as const] : [];
    }),
  );
}

/**
 * True for a line that says what letters in a header stand for.
 *
 * @example explainsLetters("U=Utgifter I=Inkomster") // true
 */
export function explainsLetters(text: string): boolean {
  return /^(?:[UKIN]\s*=\s*\p{L}+[\s,;.]*)+$/u.test(text);
}
