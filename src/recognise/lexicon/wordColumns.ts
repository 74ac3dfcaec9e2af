import { type Entry, word } from "./entry";

/** What a header over words says that they are. */
export type WordMeaning = "goalArea" | "name" | "comment" | "unit" | "goal";

/**
 * Headers over words, the first that fits counts. `name` stands over what names the rows: indicators, volumes, assignments,
 * activities.
 */
export const WORD_COLUMN_WORDS: readonly Entry<WordMeaning>[] = [
  {
    meaning: "goalArea",
    pattern: /^(?:mål|fokus|perspektiv)\s?områden?(?!\p{L})|^perspektiv(?!\p{L})/iu,
    language: "sv",
  },

  { meaning: "name", pattern: /indikator|nyckeltal|volymmått|basuppdrag/iu, language: "sv" },
  { meaning: "name", pattern: word("mått|volym(?:er)?"), language: "sv" },
  { meaning: "name", pattern: /uppdrag(?:et|en)?(?!\p{L})|aktivitet(?:er)?(?!\p{L})/iu, language: "sv" },
  { meaning: "name", pattern: word("åtgärd(?:er)?"), language: "sv" },

  {
    meaning: "comment",
    pattern: /^(?:kommentar|motivering|förklaring|analys|beskrivning|anmärkning)/iu,
    language: "sv",
  },

  { meaning: "unit", pattern: /^(?:mått)?enhet$|^sort$|^måttenhet$/iu, language: "sv" },

  // `Förvaltningsmål`, `Nämndmål`, `Mål`, `Mål för verksamheten`; not `Målområde` or `Målvärde`.
  {
    meaning: "goal",
    pattern:
      /^(?:\p{L}*(?:nämnd(?:s|ens)?|förvaltning(?:s|ens)?|verksamhet(?:s|ens)?|enhet(?:s|ens)?|effekt|inriktnings|resultat|politiska)\s?)?mål(?:en|sättning(?:ar)?)?(?!\p{L})/iu,
    language: "sv",
  },
];

/** Headers over columns that describe a row; they hold codes or names, never amounts. */
export const ATTRIBUTE_WORDS: readonly Entry<"attribute">[] = [
  {
    meaning: "attribute",
    pattern:
      /^(?:ansvar(?:stext|skod)?|konto(?:text)?|kod|nr|verksamhet(?:skod|stext|sområde)?|avdelning|enhet|område|projekt|objekt|motpart|kommentar(?:er)?|anmärkning|not(?:er)?|ansvarig|stab|nämnd|förvaltning|bolag)$/iu,
    language: "sv",
  },
];
