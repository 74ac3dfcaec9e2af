import { isOnlyTime, periodIn } from "../../domain/amount/period";
import type { ColumnRole, Gender, Measure } from "../../domain/table/table";

/** Words that decide a column's role, first hit wins: "Avvikelse mot budget" is a deviation, not a budget. */
const ROLE_WORDS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/avvik|differens|(?<!\p{L})diff(?!\p{L})|(?<!\p{L})avv(?!\p{L})/iu, "avvikelse"],
  [/(?<!delårs?)bokslut(?!sprognos)/iu, "bokslut"],
  [/samma\s*period|föreg|(?<!\p{L})f\.?g\.?\s?år|förra\s*året/iu, "foregaende"],
  [
    /mål\s?v\s?ä\s?r|önskvär[dt]|(?<!\p{L})(?:måltal|målnivå|ambitionsnivå|riktvärden?|börvärde|etappmål)(?!\p{L})|^mål\s+(?:(?:för|till|helår)\s+)?(?:19|20)\d\d$/iu,
    "malvarde",
  ],
  [
    /^(?:\P{L}|\p{L}+\s)?(?:status|(?:mål)?bedömning(?!en)|måluppfyllelse|uppfyllelse)|mål(?:et)?\s+(?:uppnå|nå|uppfyll)(?:tt|[sd]t?)?\??(?:\s+(?:helår\s+)?(?:19|20)\d\d)?$|^(?:uppnå(?:s|tt)|uppfyllt|når målet|måluppfyllnad)\??$/iu,
    "status",
  ],
  [/prognos/iu, "prognos"],
  [/budget|investeringsram|(?<!\p{L})ram(?!\p{L})/iu, "budget"],
  [/(?<!\p{L})plan(?!\p{L})/iu, "plan"],
  [/utfall|redovisa[td]|delårsbokslut|(?<!\p{L})ack(?:umulerat)?(?!\p{L})|(?<!\p{L})resultat(?!\p{L})/iu, "utfall"],
];

/** A share of another column is no amount: "Avvikelse i %" is computed anew where it is wanted. */
const PERCENT = /(?:avv|differens|diff|utfall|förbruk|upparb|andel)[^()]*(?:%|procent)|(?:%|procent)\s+av(?!\p{L})/iu;

const MEASURE_WORDS: readonly (readonly [RegExp, Measure])[] = [
  [/utgift/iu, "utgifter"],
  [/inkomst/iu, "inkomster"],
  [/netto/iu, "netto"],
];

/** Headers over the names of indicators, volumes, assignments and activities: the column that names the rows. */
const NAME_WORDS: readonly RegExp[] = [
  /indikator|nyckeltal|(?<!\p{L})mått(?!\p{L})|volymmått|basuppdrag|(?<!\p{L})volym(?:er)?(?!\p{L})/iu,
  /uppdrag(?:et|en)?(?!\p{L})|aktivitet(?:er)?(?!\p{L})|(?<!\p{L})åtgärd(?:er)?(?!\p{L})/iu,
];

/** `Förvaltningsmål`, `Nämndmål`, `Mål`, `Mål för verksamheten`; not `Målområde` or `Målvärde`. */
const GOAL_WORD =
  /^(?:\p{L}*(?:nämnd(?:s|ens)?|förvaltning(?:s|ens)?|verksamhet(?:s|ens)?|enhet(?:s|ens)?|effekt|inriktnings|resultat|politiska)\s?)?mål(?:en|sättning(?:ar)?)?(?!\p{L})/iu;
const AREA_WORD = /^(?:mål|fokus|perspektiv)\s?områden?(?!\p{L})|^perspektiv(?!\p{L})/iu;
const COMMENT_WORD = /^(?:kommentar|motivering|förklaring|analys|beskrivning|anmärkning)/iu;
const UNIT_WORD = /^(?:mått)?enhet$|^sort$|^måttenhet$/iu;

/** Columns that describe a row; they hold codes or names, never amounts. */
const ATTRIBUTE_WORDS =
  /^(?:ansvar(?:stext|skod)?|konto(?:text)?|kod|nr|verksamhet(?:skod|stext|sområde)?|avdelning|enhet|område|projekt|objekt|motpart|kommentar(?:er)?|anmärkning|not(?:er)?|ansvarig|stab|nämnd|förvaltning|bolag)$/iu;

/** A text longer than this is no header; what is beyond it is not looked at, since that takes time with its square. */
const MAX_HEADER = 500;
const MAX_TIME_HEADER = 60;

/**
 * Mends the line breaks that a narrow column forces into a word: `Investerings-\nram` is one word, `jan- mars` a range.
 *
 * @example joinedHeader("Investerings-\nram 2021") // "Investeringsram 2021"
 */
export function joinedHeader(text: string): string {
  return text
    .slice(0, MAX_HEADER)
    .replace(/(\p{Ll}{4,})[-\u00ad]\s+(?=\p{Ll})(?!(?:och|eller|samt|o)(?!\p{L}))/gu, (whole, word: string) =>
      periodIn(word) ? whole : word,
    )
    .replace(/(\p{L})-\s+(?=\p{L})(?!(?:och|eller|samt|o)(?!\p{L}))/gu, "$1-")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * The role that a header's words give, or null. A bare year or month says nothing by itself.
 *
 * @example roleIn("Budget jan-mars 2024") // "budget"
 */
export function roleIn(header: string): ColumnRole | null {
  if (header.length >= MAX_HEADER || PERCENT.test(header)) return null;
  return ROLE_WORDS.find(([pattern]) => pattern.test(header))?.[1] ?? null;
}

/**
 * True for a header that is only a year, a month or a period, with or without a footnote mark or a gender.
 *
 * @example isTimeHeader("2022*") // true
 * @example isTimeHeader("2022 Kvinnor") // true
 */
export function isTimeHeader(header: string): boolean {
  if (header.length > MAX_TIME_HEADER) return false;
  return isOnlyTime(genderColumn(header).rest.replace(/\s*(?:\*+|\s\d\)|[¹²³⁴⁵⁶⁷⁸⁹]⁾?)$/u, ""));
}

const GENDER_WORDS: readonly (readonly [RegExp, Gender | null])[] = [
  [/(?<!\p{L})(?:kvinnor|flickor)(?!\p{L})/iu, "kvinna"],
  [/(?<!\p{L})(?:män|pojkar)(?!\p{L})/iu, "man"],
  [/(?<!\p{L})(?:totalt?|alla|samtliga)(?!\p{L})/iu, null],
];

/**
 * Whom a column is about, and its header without that word: `2023 Kvinnor` is 2023.
 *
 * @example genderColumn("2023 Kvinnor") // { gender: "kvinna", rest: "2023" }
 */
export function genderColumn(header: string): { readonly gender: Gender | null; readonly rest: string } {
  const word = GENDER_WORDS.find(([pattern]) => pattern.test(header));
  if (word === undefined) return { gender: null, rest: header };
  return { gender: word[1], rest: header.replace(word[0], "").replace(/\s+/gu, " ").trim() };
}

/** @example measureIn("Prognos 2024 Utgifter") // "utgifter" */
export function measureIn(header: string): Measure | null {
  return MEASURE_WORDS.find(([pattern]) => pattern.test(header))?.[1] ?? null;
}

/** True for headers such as "Ansvar" over codes. */
export function isAttribute(header: string): boolean {
  return ATTRIBUTE_WORDS.test(header);
}

/**
 * What a header over words says the words are.
 *
 * @example wordColumn("Förvaltningsmål") // "goal"
 */
export function wordColumn(header: string): "name" | "goal" | "goalArea" | "comment" | "unit" | null {
  if (header.length > 60 || /^antal(?!\p{L})/iu.test(header)) return null;
  if (AREA_WORD.test(header)) return "goalArea";
  if (NAME_WORDS.some((pattern) => pattern.test(header)) && roleIn(header) === null) return "name";
  if (COMMENT_WORD.test(header)) return "comment";
  if (UNIT_WORD.test(header)) return "unit";
  return GOAL_WORD.test(header) && roleIn(header) === null ? "goal" : null;
}
