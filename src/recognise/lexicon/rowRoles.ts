import type { Entry } from "./entry";

/** Labels that begin so are sums. */
export const SUM_WORDS: readonly Entry<"summa">[] = [
  { meaning: "summa", pattern: /^(?:del)?summa|^s:a|^totalsumma(?!\p{L})/iu, language: "sv" },
  { meaning: "summa", pattern: /^totalt|^total(?!\p{L})/iu, language: "sv" },
  { meaning: "summa", pattern: /^tot\.?(?!\p{L})|^sammanlagt(?!\p{L})/iu, language: "sv" },
  { meaning: "summa", pattern: /^i alt(?!\p{L})/iu, language: "da" },
  { meaning: "summa", pattern: /^celkem/iu, language: "cs" },
  {
    meaning: "summa",
    pattern: /^(?:summe|gesamt(?:summe|betrag|ergebnis|kosten)?)(?!\p{L})|^insgesamt/iu,
    language: "de",
  },
  { meaning: "summa", pattern: /^sum(?!\p{L})/iu, language: "nb" },
];

/** Labels that begin so, after dashes and dots, are parts of the row above them. */
export const PART_WORDS: readonly Entry<"varav">[] = [
  { meaning: "varav", pattern: /^[-–•*\s]*(?:varav|därav|härav)(?!\p{L})/iu, language: "sv" },
  { meaning: "varav", pattern: /^[-–•*\s]*(?:herav|hvorav)(?!\p{L})/iu, language: "nb" },
  { meaning: "varav", pattern: /^[-–•*\s]*(?:heraf|hvoraf)(?!\p{L})/iu, language: "da" },
];

/** Words that say which of a row's amounts a part is. */
export const PART_KIND_WORDS: readonly Entry<"varav-kostnader" | "varav-intakter">[] = [
  { meaning: "varav-kostnader", pattern: /(?:varav|därav)\s+(?:brutto)?kostnad/iu, language: "sv" },
  { meaning: "varav-intakter", pattern: /(?:varav|därav)\s+intäkt/iu, language: "sv" },
];

/** Labels that are only this, after a dash, are parts though they do not say so. */
export const DASHED_PART_WORDS: readonly Entry<"varav-kostnader" | "varav-intakter">[] = [
  { meaning: "varav-kostnader", pattern: /^[-–•]\s*(?:brutto)?kostnad(?:er)?\s*$/iu, language: "sv" },
  { meaning: "varav-intakter", pattern: /^[-–•]\s*intäkt(?:er)?\s*$/iu, language: "sv" },
];
