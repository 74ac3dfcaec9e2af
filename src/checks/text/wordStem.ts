/** Endings of definite forms, plurals and nouns made of verbs, longest first. */
const ENDINGS =
  /(?:ningarnas|ningarna|ningar|ningens|ningen|ning|ingarna|ingar|ingen|ing|arnas|ernas|ornas|arna|erna|orna|andet|ande|ens|ets|et|en|ar|er|or|na|an|a|e|n|t|s)$/u;
const SHORTEST = 4;

/** The field's own names for one thing, by stem. */
const SYNONYMS: Readonly<Record<string, string>> = {
  personalomsätt: "avgång",
  personalavgång: "avgång",
  lösningsgrad: "kvalitetsmått",
  leveranssäkerhet: "kvalitetsmått",
  kvalitet: "kvalitetsmått",
  heltidsanställ: "heltid",
};

/**
 * A word without its ending, so that a name is known in the genitive, the definite and the plural.
 *
 * @example wordStem("Rekryteringarna") // "rekry"
 * @example wordStem("Stadsarkivets") // "stadsarkiv"
 */
export function wordStem(word: string): string {
  let stem = word.toLowerCase();
  for (;;) {
    const known = SYNONYMS[stem];
    if (known !== undefined) return known;
    const shorter = stem.replace(ENDINGS, "");
    if (shorter === stem || shorter.length < SHORTEST) return stem;
    stem = shorter;
  }
}

/**
 * A word without its last ending only, for comparing the ends of compounds.
 *
 * @example wordTail("Platser") // "plats"
 */
export function wordTail(word: string): string {
  const shorter = word.toLowerCase().replace(ENDINGS, "");
  return shorter.length < SHORTEST ? word.toLowerCase() : shorter;
}
