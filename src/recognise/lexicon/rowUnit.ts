import { unitIn } from "../../domain/amount/unitWords";
import { remembered } from "../../domain/remembered";

/** Shares, by the words of a label. */
const SHARES: readonly (readonly [RegExp, string])[] = [
  [/%-enhet|procentenhet/iu, "%-enheter"],
  [/%|(?<!\p{L})(?:andel|procent|frisknärvaro)|personal(?:omsättning|avgång)|chefs?omsättning|sjukfrånvaro/iu, "%"],
];
/** What else figures are in; first hit wins. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})gram(?!\p{L})/iu, "gram"],
  [/(?<!\p{L})(?:arbets)?dagar(?!\p{L})/iu, "dagar"],
  [/(?<!\p{L})timmar(?!\p{L})/iu, "timmar"],
  [/(?<!\p{L})minuter(?!\p{L})/iu, "minuter"],
  [/index(?!\p{L})|(?<!\p{L})(?:hme|avi|nki|jämix|nöjd)(?!\p{L})/iu, "index"],
  [/\(år\)|ålder/iu, "år"],
  [/(?<!\p{L})antal(?!\p{L})|årsarbetare/iu, "antal"],
];
const SCALE = /\((?:skala\s*)?(\d{1,2})\s*[-–]\s*(\d{1,2})\)/iu;

/**
 * What a row's figures are in when its label says so, or null. Shares come before money and money before counts: "Antal
 * dialoger (andel % genomförda)" is %.
 *
 * @example rowUnit("Digital mognad (0-6)") // "skala 0-6"
 * @example rowUnit("Matsvinn per portion (gram)") // "gram"
 * @example rowUnit("Extern personalomsättning") // "%"
 */
export const rowUnit = remembered((label): string | null => {
  const scale = SCALE.exec(label);
  if (scale) return `skala ${scale[1]}-${scale[2]}`;
  const named = (units: typeof UNITS) => units.find(([pattern]) => pattern.test(label))?.[1] ?? null;
  return named(SHARES) ?? unitIn(label) ?? named(UNITS);
});
