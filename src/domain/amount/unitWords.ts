import type { Unit } from "./unit";

/** Before and after a word of its own. */
const START = "(?<!\\p{L})";
const END = "(?!\\p{L})";
const KRONOR = "(?:kr(?:onor|oner)?|sek|nok|dkk)";
/** Of a heading a bare `1 000 kr` says what it counts in; after other words, `över 1 000 kr`, it is an amount. */
const SAYS =
  /(?:^|[([,;:/–—-]\s*|(?<!\p{L})(?:i|in|belopp|tal|hela|hele|alla|siffror|angivet|anges|uttryckt)(?:\s+i)?\s+)/u
    .source;
const GAP = "[\\s\\u00a0\\u202f.]?";

function words(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join("|"), "iu");
}

/**
 * What amounts are counted in, as headings, corners and cells of Sweden, Finland, Norway and Denmark write it; first hit
 * wins. Krona, krone and SEK alike: one workbook counts in one of them.
 */
const NAMES: readonly (readonly [RegExp, Unit])[] = [
  [
    words(
      `${START}(?:md\\s?kr|mdr\\.?(?:\\s?kr)?|mdsek|miljard(?:er)?(?:\\s+${KRONOR})?|milliard(?:er)?(?:\\s+${KRONOR})?|bn\\s?sek|sek\\s?bn|sek\\s+billion)${END}`,
    ),
    "mdkr",
  ],
  [
    words(
      `${START}(?:m\\.?n?\\s?kr|m\\s?(?:sek|nok|dkk)|mn\\s?sek|sek\\s?m|(?:sek|nok|dkk)\\s+(?:million|mn)s?|miljon(?:er|tals?)?(?:\\s+${KRONOR})?|(?:milj|mill|mio)\\b\\.?(?:\\s?${KRONOR})?|million(?:er)?(?:\\s+${KRONOR})?)${END}`,
      `${SAYS}1${GAP}000${GAP}000\\s?(?:-?tals?\\s)?${KRONOR}${END}`,
      `${START}${KRONOR}\\s1${GAP}000${GAP}000(?!\\d)`,
    ),
    "mnkr",
  ],
  [
    words(
      `${START}(?:t\\.?\\s?kr|k\\s?kr|[kt]\\s?(?:sek|nok|dkk)|tusen(?:tals?)?\\s+${KRONOR}|(?:i|in|hela|hele)\\s+tusen(?:tals?)?|(?:sek|nok|dkk)\\s+(?:in\\s+)?thousands?|thousands?\\s+(?:of\\s+)?(?:sek|nok|dkk|kronor)|in\\s+thousands)${END}`,
      `${SAYS}tusentals?${END}(?!\\s+\\p{L})`,
      `['’´]000s?${END}`,
      `\\(000s?\\)`,
      `(?<![\\d.,])000s${END}`,
      `${SAYS}1${GAP}000(?:\\s?-?\\s?tals?)?\\s?${KRONOR}${END}`,
      `${SAYS}1${GAP}000\\s?-?\\s?tals?${END}`,
      `${START}${KRONOR}\\s?(?:x\\s?)?1${GAP}000(?![\\s\\u00a0\\u202f.,]?\\d)`,
    ),
    "tkr",
  ],
  [words(`${START}${KRONOR}${END}`), "kr"],
];

/**
 * Units that are known by their words and are not kronor, or count in steps that are none of {@link Unit}. Their amounts
 * stand as they are and are never called kronor.
 */
const OTHERS: readonly RegExp[] = [
  words(
    `${START}(?:(?:1${GAP}000(?:${GAP}000)?|tusen(?:tals?)?|t|k|m|mn|mrd|md|milj\\.?|mill\\.?|mio\\.?|miljoner|miljarder)\\s?)?(?:€|eur|euros?|usd|gbp|£|chf)${END}`,
    "(?<![\\p{L}\\d])(?:t|k|m|mn)?€",
  ),
  words(`${START}(?:tio|hundra)tusen(?:tals?)?\\s+${KRONOR}${END}`, `${START}hundra(?:tals?)?\\s+${KRONOR}${END}`),
  words(
    `${SAYS}1?0{1,2}(?:\\s?-?\\s?tals?)\\s?${KRONOR}${END}`,
    `${SAYS}10{1,2}\\s?${KRONOR}${END}`,
    `${SAYS}10{1,2}${GAP}000\\s?${KRONOR}${END}`,
  ),
  words(`${SAYS}öre${END}`, `${START}(?:pris)?basbelopp${END}`),
];

/** Every name above holds one of these, most texts none: a single look spares all the patterns. */
const ANY = /kr|sek|nok|dkk|md|mi[lo]|bn|tusen|thousand|000|€|eur|usd|gbp|£|chf|öre|basbelopp/iu;

/** A heading longer than this is running text, whose end says nothing of what a table counts in. */
const MAX_WORDS = 300;

/**
 * The unit named in a title, a heading or a corner cell, or null.
 *
 * @example unitIn("Driftsammandrag, netto tkr") // "tkr"
 * @example unitIn("Ekonomi, belopp Mkr") // "mnkr"
 * @example unitIn("Resultaträkning (SEK thousand)") // "tkr"
 * @example unitIn("Belopp i 1 000 euro") // null
 */
export function unitIn(text: string): Unit | null {
  const beginning = text.slice(0, MAX_WORDS);
  if (!ANY.test(beginning) || otherUnitIn(beginning) !== null) return null;
  return NAMES.find(([pattern]) => pattern.test(beginning))?.[1] ?? null;
}

/**
 * The words of a unit that is none of ours: another currency, or steps that are not understood; null without any.
 *
 * @example otherUnitIn("Driftsekonomi, 1 000 €") // "1 000 €"
 * @example otherUnitIn("Belopp i tkr") // null
 */
export function otherUnitIn(text: string): string | null {
  const beginning = text.slice(0, MAX_WORDS);
  if (!ANY.test(beginning)) return null;
  for (const pattern of OTHERS) {
    const found = pattern.exec(beginning)?.[0];
    if (found !== undefined) return found.replace(/^[(\[,;:/–—-]\s*/u, "").trim();
  }
  return null;
}
