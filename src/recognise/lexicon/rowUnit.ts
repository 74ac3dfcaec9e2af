/** What figures are in, by the words of a label; first hit wins: "Antal dialoger (andel % genomförda)" is %. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/%-enhet|procentenhet/iu, "%-enheter"],
  [/%|(?<!\p{L})(?:andel|procent|frisknärvaro)|personal(?:omsättning|avgång)|chefs?omsättning|sjukfrånvaro/iu, "%"],
  [/(?<!\p{L})(?:tkr|tusental kronor)(?!\p{L})/iu, "tkr"],
  [/(?<!\p{L})(?:mnkr|mkr)(?!\p{L})/iu, "mnkr"],
  [/(?<!\p{L})kr(?:onor)?(?!\p{L})/iu, "kr"],
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
 * What a row's figures are in when its label says so, or null.
 *
 * @example rowUnit("Digital mognad (0-6)") // "skala 0-6"
 * @example rowUnit("Matsvinn per portion (gram)") // "gram"
 * @example rowUnit("Extern personalomsättning") // "%"
 */
export function rowUnit(label: string): string | null {
  const scale = SCALE.exec(label);
  if (scale) return `skala ${scale[1]}-${scale[2]}`;
  return UNITS.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}
