import { remembered } from "../../domain/remembered";
import type { Gender } from "../../domain/table/table";

/** What a column says of the figures on its rows. */
export type LongField = "measure" | "place" | "gender" | "time" | "value";

/** What an export adds to a name: `kpi_id`, `Kommunkod`, `municipality_title`. */
const SUFFIX = "(?:s?[ _-]?(?:id|kod|code|namn|name|navn|titel|title|text|label))?";

function named(words: string): RegExp {
  return new RegExp(`^(?:${words})${SUFFIX}$`, "iu");
}

/**
 * The headers of exports with one figure a row, and what they hold: Kolada, Stratsys, SCB and SSB, Hypergene. Swedish, Norwegian
 * and English.
 */
const LONG_WORDS: Readonly<Record<LongField, RegExp>> = {
  measure: named(
    "kpi|nyckeltal|mått|indikator|statistikvariabel|tabellinnehåll|contents(?:code)?|variabel|statistikkvariabel|measure|indicator|art",
  ),
  place: named(
    "kommun|municipality|kommune|region|län|enhet|organisation(?:senhet)?|ou|unit|nämnd|förvaltning|utgiftsområde",
  ),
  gender: named("kön|gender|sex|kjønn|køn"),
  time: named("period|år|year|tid|time|datum|date|månad|month|kvartal|mätperiod"),
  value: /^(?:value|värde|verdi|obs_?value|belopp|beløp|utfall|resultat|antal)(?:\s*\(.*\))?$/iu,
};

const LONG_FIELDS = Object.keys(LONG_WORDS) as readonly LongField[];

/**
 * All that a header may say of the figures on its rows.
 *
 * @example longFields("Resultat") // ["value"]
 */
export const longFields = remembered((header): readonly LongField[] =>
  LONG_FIELDS.filter((field) => LONG_WORDS[field].test(header)),
);

/** Places of statistics; `Enhet` may be what a figure is counted in. */
export const IS_STATISTICAL_PLACE = named("kommun|municipality|kommune|region|län");

/** Measures that are indicators. */
export const INDICATORS = named("kpi|nyckeltal|mått|indikator|measure|indicator");

const GENDERS: readonly (readonly [RegExp, Gender | "all"])[] = [
  [/^(?:t|totalt?|samtliga|alla|båda(?: könen)?|1\+2|begge kjønn|män och kvinnor|kvinnor och män)?$/iu, "all"],
  [/^(?:k|f|w|2|kvinn(?:a|or)|kvinner|flick(?:a|or)|jenter|women|female)$/iu, "kvinna"],
  [/^(?:m|1|män|man|menn|pojk(?:e|ar)|gutter|men|male)$/iu, "man"],
];

/**
 * Whom a row's figure is about, by the word or the letter in its column; null for any other.
 *
 * @example genderOf("K") // "kvinna"
 */
export function genderOf(text: string): Gender | "all" | null {
  return GENDERS.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? null;
}
