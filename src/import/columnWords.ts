import { periodIn } from "../domain/period";
import type { ColumnRole, Measure } from "../domain/table";

/** Words that decide a column's role, first hit wins: "Avvikelse mot budget" is a deviation, not a budget. */
const ROLE_WORDS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/avvik|differens|(?<!\p{L})diff(?!\p{L})|(?<!\p{L})avv(?!\p{L})/iu, "avvikelse"],
  [/samma\s*period|föreg|(?<!\p{L})f\.?g\.?\s?år|förra\s*året/iu, "foregaende"],
  [/målvär|önskvärd|(?<!\p{L})måltal(?!\p{L})/iu, "malvarde"],
  [/status|måluppfyllelse|mål(?:et)?\s+uppnå/iu, "status"],
  [/bokslut/iu, "bokslut"],
  [/prognos/iu, "prognos"],
  [/budget|investeringsram|(?<!\p{L})ram(?!\p{L})/iu, "budget"],
  [/(?<!\p{L})plan(?!\p{L})/iu, "plan"],
  [/utfall|redovisa[td]|(?<!\p{L})ack(?:umulerat)?(?!\p{L})|(?<!\p{L})resultat(?!\p{L})/iu, "utfall"],
];

/** A share of another column is no amount: "Avvikelse i %" is computed anew where it is wanted. */
const PERCENT = /(?:avvik|differens|diff|utfall|förbruk|andel)[^()]*(?:%|procent)/iu;

const MEASURE_WORDS: readonly (readonly [RegExp, Measure])[] = [
  [/utgift/iu, "utgifter"],
  [/inkomst/iu, "inkomster"],
  [/netto/iu, "netto"],
];

/** Columns that describe a row; they hold codes or names, never amounts. */
const ATTRIBUTE_WORDS =
  /^(?:ansvar(?:stext|skod)?|konto(?:text)?|kod|nr|verksamhet(?:skod|stext|sområde)?|avdelning|enhet|område|projekt|objekt|motpart|kommentar(?:er)?|anmärkning|not(?:er)?|ansvarig|stab|nämnd|förvaltning|bolag)$/iu;

/**
 * Mends the line breaks that a narrow column forces into a word: `Investerings-\nram` is one word, `jan- mars` a range.
 *
 * @example joinedHeader("Investerings-\nram 2021") // "Investeringsram 2021"
 */
export function joinedHeader(text: string): string {
  return text
    .replace(/(\p{Ll}{4,})[-\u00ad]\s+(?=\p{Ll})/gu, (whole, word: string) => (periodIn(word) ? whole : word))
    .replace(/(\p{L})-\s+(?=\p{L})/gu, "$1-")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * The role that a header's words give, or null. A bare year or month says nothing by itself.
 *
 * @example roleIn("Budget jan-mars 2024") // "budget"
 */
export function roleIn(header: string): ColumnRole | null {
  if (PERCENT.test(header)) return null;
  return ROLE_WORDS.find(([pattern]) => pattern.test(header))?.[1] ?? null;
}

/** @example measureIn("Prognos 2024 Utgifter") // "utgifter" */
export function measureIn(header: string): Measure | null {
  return MEASURE_WORDS.find(([pattern]) => pattern.test(header))?.[1] ?? null;
}

/** True for headers such as "Ansvar" over codes. */
export function isAttribute(header: string): boolean {
  return ATTRIBUTE_WORDS.test(header);
}
