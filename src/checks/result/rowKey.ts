import type { Row } from "../../domain/table/table";

/** Words that say nothing about which measure it is. */
const EMPTY_WORDS =
  /^(?:ärend[e]?|ärendevolym|antal|andel|volym|alla|och|av|inom|som|i|per|total|genomsnitt|utfall|tkr|mnkr)$/u;

/** The field's own names for one measure. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:personalomsättning|personalavgång|avgång)$/u, "avgång"],
  [/^extern$/u, "extern"],
  [/^heltidsanställning$/u, "heltid"],
];

const ENDINGS = /(?:arna|erna|orna|ningar|ningen|ingar|ingen|et|en|ar|er|or|t|s)$/u;

/**
 * What a row measures, whatever words and order it is written with: words without endings, sorted, those that only say
 * "number of" left out; rows under a heading with the heading's words. Two rows with the same key hold the same figure.
 *
 * @example rowKey({ label: "Antal rekryteringar HR-Service", … }) // "hr rekryt service"
 * @example rowKey({ label: "HR Service rekryteringar", … }) // "hr rekryt service"
 */
export function rowKey(row: Pick<Row, "label" | "parent">): string {
  const words = `${row.parent ?? ""} ${row.label}`
    .toLowerCase()
    .replaceAll("&", " och ")
    .replace(/\((?![\p{L}]+\))[^()]*\)/gu, " ")
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
    .map(stem)
    .filter((word) => !EMPTY_WORDS.test(word));
  return [...new Set(words)].sort().join(" ");
}

function stem(word: string): string {
  const bare = word.length > 4 ? word.replace(ENDINGS, "") : word;
  return SYNONYMS.find(([pattern]) => pattern.test(bare))?.[1] ?? bare;
}
