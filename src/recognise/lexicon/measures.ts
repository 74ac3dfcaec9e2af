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
