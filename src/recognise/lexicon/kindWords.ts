/** What is counted of people at work: in a title, a heading or the name of a row. */
export const STAFF =
  /sjukfrånvaro|frisknärvaro|tillsvidare|årsarbetare|personal(?:omsättning|avgång|rörlighet)|avgångar|medarbetare|anställda|anställningar|heltid|sysselsättningsgrad|arbetad(?:e)? (?:tid|timmar)|bemanning(?!s?kostnad)|pensionsavgång/iu;

/** What a title or heading calls the activity itself, counted. */
export const VOLUMES =
  /volym|basuppdrag|prestation|verksamhets(?:mått|statistik)|(?<!\p{L})produktion(?:en|stal)?(?!\p{L})|antal(?!\p{L})/iu;

/** Rows that are counted, by their first word or by what they end with. */
export const COUNTED =
  /^(?:antal|andel|ärenden)(?!\p{L})|(?:besök(?:are)?|elever|studerande|deltagare|brukare|platser|dygn|timmar|ärenden|tillfällen|operationer|behandlingar|resor|resenärer|lån|portioner|ansökningar|beslut|hushåll|placeringar|årsplatser|kvm|km|kwh|mwh|ton)\s*(?:\([^()]*\))?$/iu;

/** Rows of money. */
export const AMOUNTS =
  /kostnad|intäkt|utgift|inkomst|(?<!\p{L})netto|resultat|(?<!\p{L})lön(?:er)?(?!\p{L})|avgift|bidrag|avskrivning|ersättning|(?<!\p{L})ram(?!\p{L})/iu;

/** A row that is part of the one above. */
export const PART = /^[-–•*\s]*(?:varav|därav)(?!\p{L})/iu;

/** Rows of a balance sheet: what is owned, and what it is paid with. */
export const ASSETS = /(?<!\p{L})(?:\p{L}+)?tillgång(?:ar|arna)|(?<!\p{L})(?:eiendeler|aktiver)(?!\p{L})/iu;
export const EQUITY = /(?<!\p{L})eget kapital|(?<!\p{L})(?:egenkapital|egenkapitalen)(?!\p{L})/iu;
