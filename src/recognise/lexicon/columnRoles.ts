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

/** Costs, income or their net by their own name: an outcome, where the table's heading does not say that it tells of a budget. */
export const ONLY_AMOUNTS =
  /^(?:verksamhetens\s+)?(?:netto|brutto)?(?:kostnad|intäkt|utgift|inkomst)(?:er)?(?:,?\s+(?:(?:19|20)\d\d|\(?(?:tkr|mnkr|mkr|kr)\)?|ack\.?|perioden|helår(?:et)?|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?(?:\s?[-–]\s?\p{L}{3,9})?))*$/iu;

/** Words in headers over figures, goals and statuses. A new word is a new line. */
export const COLUMN_ROLE_WORDS: readonly Entry<ColumnRole>[] = [
  { meaning: "avvikelse", pattern: /avvik|differens/iu, language: "sv" },
  { meaning: "avvikelse", pattern: word("diff|avv|skillnad(?:en)?"), language: "sv" },
  {
    meaning: "avvikelse",
    pattern: /över-?\s?(?:skott)?\s?(?:\/|och|eller)\s?underskott|underskott\s?(?:\/|och|eller)\s?överskott/iu,
    language: "sv",
  },
  { meaning: "avvikelse", pattern: /\+\s?\/\s?[-−–]|±(?!\s?\d)/u, language: "sv" },
  { meaning: "avvikelse", pattern: /(?:mot|jämfört med|jmf(?:\s?med)?)\s+(?:\p{L}+\s)?\p{L}*budget/iu, language: "sv" },
  { meaning: "avvikelse", pattern: word("återstår|återstående|kvarstår|kvar(?:\\s+av)?"), language: "sv" },
  { meaning: "avvikelse", pattern: word("afvigelse"), language: "da" },
  { meaning: "avvikelse", pattern: word("(?:mer|mindre)forbruk|differanse"), language: "nb" },

  { meaning: "bokslut", pattern: /(?<!delårs?)bokslut(?!sprognos)/iu, language: "sv" },

  { meaning: "foregaende", pattern: /samma\s*period|föreg|förra\s*året/iu, language: "sv" },
  { meaning: "foregaende", pattern: /(?<!\p{L})f\.?\s?g\.?\s?år|(?<!\p{L})f\.?g\.?å\.?(?!\p{L})/iu, language: "sv" },
  {
    meaning: "foregaende",
    pattern: word("(?:i\\s)?fjol(?:året)?|motsvarande\\s+period|förra\\s+år(?:et)?"),
    language: "sv",
  },
  { meaning: "foregaende", pattern: word("(?:i\\s)?fjor(?:året)?"), language: "nb" },
  { meaning: "foregaende", pattern: word("(?:sidste|forrige)\\s+år"), language: "da" },

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

  { meaning: "prognos", pattern: /prognos|(?:helårs|års)bedömning/iu, language: "sv" },
  { meaning: "prognos", pattern: word("prg|prog(?:n)?"), language: "sv" },
  {
    meaning: "prognos",
    pattern: /(?<!\p{L})(?:beräkna|bedöm|förvänta|uppskatta)[td]t?\s+(?:(?:års)?utfall|bokslut|resultat|helår)/iu,
    language: "sv",
  },
  { meaning: "prognos", pattern: word("forventet"), language: "da" },

  // A change of the budget is no budget.
  { meaning: "budget", pattern: /budget(?!ändring|justering)/iu, language: "sv" },
  {
    meaning: "budget",
    pattern:
      /^(?:(?:ks|ksau|kf|nämndens?|styrelsens|kommunstyrelsens|nytt)\s)?förslag(?:\s+till)?(?:\s+ram)?\s+(?:19|20)\d\d$/iu,
    language: "sv",
  },
  { meaning: "budget", pattern: /(?:investerings|drift|nämnds?|kostnads|utgifts|budget)ram/iu, language: "sv" },
  {
    meaning: "budget",
    pattern: word("ram|bud|anslag(?:et)?|(?:ändrat|ursprungligt)\\s+anslag|kommunbidrag(?:et)?"),
    language: "sv",
  },
  { meaning: "budget", pattern: word("bevilja[td]"), language: "sv" },
  { meaning: "budget", pattern: /^(?:bu|äb)\s+(?:19|20)\d\d$/iu, language: "sv-FI" },
  { meaning: "bokslut", pattern: /^bs\s+(?:19|20)\d\d$/iu, language: "sv-FI" },
  { meaning: "budget", pattern: /budsjett|(?<!\p{L})bevilgning(?!\p{L})/iu, language: "nb" },
  { meaning: "budget", pattern: word("bevilling"), language: "da" },

  { meaning: "plan", pattern: word("plan(?:år)?|vp|ekonomiplan(?:en)?|flerårsplan(?:en)?|planperiod"), language: "sv" },
  { meaning: "plan", pattern: word("økonomiplan"), language: "nb" },
  { meaning: "plan", pattern: word("overslags?(?:år)?"), language: "da" },

  { meaning: "utfall", pattern: /utfall|redovisa[td]|delårsbokslut/iu, language: "sv" },
  { meaning: "utfall", pattern: /delårsrapp/iu, language: "sv" },
  { meaning: "utfall", pattern: word("använ[td]|(?:ut)?nyttja[td]"), language: "sv" },
  { meaning: "utfall", pattern: word("(?:utgångs|bas|start)(?:värde|läge)|nuläge"), language: "sv" },
  { meaning: "utfall", pattern: word("ack(?:umulera[td])?|resultat|utf|redovisning"), language: "sv" },
  {
    meaning: "utfall",
    pattern: word("bokför[td]a?|upparbeta[td]|förbruka[td]|förbrukning|verklig[ta]"),
    language: "sv",
  },
  { meaning: "utfall", pattern: ONLY_AMOUNTS, language: "sv" },
  { meaning: "utfall", pattern: word("förverkliga(?:t|d|nde)"), language: "sv-FI" },
  { meaning: "utfall", pattern: word("regnskap|forbruk|faktisk"), language: "nb" },
  { meaning: "utfall", pattern: word("regnskab|forbrug"), language: "da" },
];

/** Headers over what stood before the year's figures or comes after them: none of the roles. */
export const BALANCE_WORDS: readonly Entry<"balance">[] = [
  { meaning: "balance", pattern: /^(?:ingående|utgående|ib|ub)(?!\p{L})|^disposition/iu, language: "sv" },
];

/** Headers over figures of others that an activity is compared with: `Riket 2024`, `Snitt liknande kommuner`. */
export const OTHERS_WORDS: readonly Entry<"others">[] = [
  {
    meaning: "others",
    pattern: word(
      "riket|(?:hela )?landet|sverige|länet|(?:riks|läns|kommun)?(?:genom)?snitt(?:et)?|medelvärde|median(?:en)?|kommungrupp(?:en)?|(?:liknande|jämförbara|samtliga|alla|andra) kommuner|jämförelse(?:kommuner|grupp)(?:en|na)?|r9",
    ),
    language: "sv",
  },
  { meaning: "others", pattern: word("hela finland|finland|landskapet"), language: "sv-FI" },
  {
    meaning: "others",
    pattern: word("landet|fylket|kommunegruppe|kostragruppe|(?:lands)?gjennomsnitt"),
    language: "nb",
  },
  { meaning: "others", pattern: word("hele landet|(?:lands)?gennemsnit|regionen"), language: "da" },
];

/** Headers over a share of another column, which is no amount: "Avvikelse i %" is computed anew where it is wanted. */
export const SHARE_WORDS: readonly Entry<"share">[] = [
  {
    meaning: "share",
    pattern:
      /(?:avv|differens|diff|skillnad|utfall|förbruk|upparb|andel|återst)[^()]*(?:%|procent)|(?:%|procent)\s+av(?!\p{L})/iu,
    language: "sv",
  },
  {
    meaning: "share",
    pattern: /^(?:procentuell\s+)?andel(?:en)?(?:\s+(?:av\s.*|\(?%\)?|(?:19|20)\d\d))*$/iu,
    language: "sv",
  },
  {
    meaning: "share",
    pattern: /^(?:i\s+)?(?:%|procent)$|(?:förbruknings|upparbetnings|genomförande)grad/iu,
    language: "sv",
  },
];
