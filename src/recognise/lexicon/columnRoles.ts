import type { ColumnRole } from "../../domain/table/table";
import { word, type Entry } from "./entry";

/** Of two roles that a header names, the earlier is meant: "Avvikelse mot budget" is a deviation, not a budget. */
export const ROLE_PRECEDENCE: Readonly<Record<ColumnRole, number>> = {
  avvikelse: 1,
  bokslut: 2,
  foregaende: 3,
  malvarde: 4,
  status: 5,
  prognos: 6,
  budget: 7,
  plan: 8,
  utfall: 9,
};

/** Words in headers over figures, goals and statuses. A new word is a new line. */
export const COLUMN_ROLE_WORDS: readonly Entry<ColumnRole>[] = [
  { meaning: "avvikelse", pattern: /avvik|differens/iu, language: "sv" },
  { meaning: "avvikelse", pattern: word("diff|avv"), language: "sv" },

  { meaning: "bokslut", pattern: /(?<!delårs?)bokslut(?!sprognos)/iu, language: "sv" },

  { meaning: "foregaende", pattern: /samma\s*period|föreg|förra\s*året/iu, language: "sv" },
  { meaning: "foregaende", pattern: /(?<!\p{L})f\.?g\.?\s?år/iu, language: "sv" },

  { meaning: "malvarde", pattern: /mål\s?v\s?ä\s?r|önskvär[dt]/iu, language: "sv" },
  {
    meaning: "malvarde",
    pattern: word("måltal|målnivå|ambitionsnivå|riktvärden?|börvärde|etappmål"),
    language: "sv",
  },
  { meaning: "malvarde", pattern: /^mål\s+(?:(?:för|till|helår)\s+)?(?:19|20)\d\d$/iu, language: "sv" },

  {
    meaning: "status",
    pattern: /^(?:\P{L}|\p{L}+\s)?(?:status|(?:mål)?bedömning(?!en)|måluppfyllelse|uppfyllelse)/iu,
    language: "sv",
  },
  {
    meaning: "status",
    pattern: /mål(?:et)?\s+(?:uppnå|nå|uppfyll)(?:tt|[sd]t?)?\??(?:\s+(?:helår\s+)?(?:19|20)\d\d)?$/iu,
    language: "sv",
  },
  { meaning: "status", pattern: /^(?:uppnå(?:s|tt)|uppfyllt|når målet|måluppfyllnad)\??$/iu, language: "sv" },

  { meaning: "prognos", pattern: /prognos/iu, language: "sv" },

  { meaning: "budget", pattern: /budget|investeringsram/iu, language: "sv" },
  { meaning: "budget", pattern: word("ram"), language: "sv" },

  { meaning: "plan", pattern: word("plan"), language: "sv" },

  { meaning: "utfall", pattern: /utfall|redovisa[td]|delårsbokslut/iu, language: "sv" },
  { meaning: "utfall", pattern: word("ack(?:umulerat)?|resultat"), language: "sv" },
];

/** Headers over a share of another column, which is no amount: "Avvikelse i %" is computed anew where it is wanted. */
export const SHARE_WORDS: readonly Entry<"share">[] = [
  {
    meaning: "share",
    pattern: /(?:avv|differens|diff|utfall|förbruk|upparb|andel)[^()]*(?:%|procent)|(?:%|procent)\s+av(?!\p{L})/iu,
    language: "sv",
  },
];
