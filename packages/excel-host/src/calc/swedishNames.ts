/** What functions are called in a Swedish Excel, by their English names; one that is missing is called the same. */
const SWEDISH: Readonly<Record<string, string>> = {
  ABS: "ABS",
  AND: "OCH",
  AVERAGE: "MEDEL",
  AVERAGEIF: "MEDEL.OM",
  AVERAGEIFS: "MEDEL.OMF",
  CEILING: "RUNDA.UPP",
  CHAR: "TECKENKOD",
  CHOOSE: "VÄLJ",
  CODE: "KOD",
  COLUMN: "KOLUMN",
  COLUMNS: "KOLUMNER",
  CONCAT: "SAMMAN",
  CONCATENATE: "SAMMANFOGA",
  COUNT: "ANTAL",
  COUNTA: "ANTALV",
  COUNTBLANK: "ANTAL.TOMMA",
  COUNTIF: "ANTAL.OM",
  COUNTIFS: "ANTAL.OMF",
  DATE: "DATUM",
  DAY: "DAG",
  EDATE: "EDATUM",
  EOMONTH: "SLUTMÅNAD",
  EXACT: "EXAKT",
  FIND: "HITTA",
  FLOOR: "RUNDA.NER",
  FV: "SLUTVÄRDE",
  HLOOKUP: "LETAKOLUMN",
  HOUR: "TIMME",
  HYPERLINK: "HYPERLÄNK",
  IF: "OM",
  IFERROR: "OMFEL",
  IFNA: "OMSAKNAS",
  IFS: "IFS",
  INDIRECT: "INDIREKT",
  INT: "HELTAL",
  IRR: "IR",
  ISBLANK: "ÄRTOM",
  ISERR: "ÄRF",
  ISERROR: "ÄRFEL",
  ISFORMULA: "ÄRFORMEL",
  ISNA: "ÄRSAKNAD",
  ISNUMBER: "ÄRTAL",
  ISTEXT: "ÄRTEXT",
  LARGE: "STÖRSTA",
  LEFT: "VÄNSTER",
  LEN: "LÄNGD",
  LOOKUP: "LETAUPP",
  LOWER: "GEMENER",
  MATCH: "PASSA",
  MID: "EXTEXT",
  MINUTE: "MINUT",
  MOD: "REST",
  MONTH: "MÅNAD",
  MROUND: "MAVRUNDA",
  NA: "SAKNAS",
  NETWORKDAYS: "NETTOARBETSDAGAR",
  NOT: "ICKE",
  NOW: "NU",
  NPER: "PERIODER",
  NPV: "NETNUVÄRDE",
  OFFSET: "FÖRSKJUTNING",
  OR: "ELLER",
  PMT: "BETALNING",
  POWER: "UPPHÖJT.TILL",
  PRODUCT: "PRODUKT",
  PROPER: "INITIAL",
  PV: "NUVÄRDE",
  RANK: "RANG",
  RATE: "RÄNTA",
  REPLACE: "ERSÄTT",
  REPT: "REP",
  RIGHT: "HÖGER",
  ROUND: "AVRUNDA",
  ROUNDDOWN: "AVRUNDA.NEDÅT",
  ROUNDUP: "AVRUNDA.UPPÅT",
  ROW: "RAD",
  ROWS: "RADER",
  SEARCH: "SÖK",
  SECOND: "SEKUND",
  SEQUENCE: "SEKVENS",
  SIGN: "TECKEN",
  SMALL: "MINSTA",
  SORT: "SORTERA",
  SQRT: "ROT",
  STDEV: "STDAV",
  SUBSTITUTE: "BYT.UT",
  SUBTOTAL: "DELSUMMA",
  SUM: "SUMMA",
  SUMIF: "SUMMA.OM",
  SUMIFS: "SUMMA.OMF",
  SUMPRODUCT: "PRODUKTSUMMA",
  TIME: "KLOCKSLAG",
  TODAY: "IDAG",
  TRANSPOSE: "TRANSPONERA",
  TRIM: "RENSA",
  TRUNC: "AVKORTA",
  UNIQUE: "UNIK",
  UPPER: "VERSALER",
  VALUE: "TEXTNUM",
  VLOOKUP: "LETARAD",
  WEEKDAY: "VECKODAG",
  WEEKNUM: "VECKONR",
  WORKDAY: "ARBETSDAGAR",
  XLOOKUP: "XLETAUPP",
  XMATCH: "XMATCHA",
  YEAR: "ÅR",
};

const SWEDISH_WORDS: Readonly<Record<string, string>> = {
  TRUE: "SANT",
  FALSE: "FALSKT",
  "#DIV/0!": "#DIVISION/0!",
  "#N/A": "#SAKNAS!",
  "#NAME?": "#NAMN?",
  "#NULL!": "#SKÄRNING!",
  "#NUM!": "#OGILTIGT!",
  "#REF!": "#REFERENS!",
  "#SPILL!": "#SPILL!",
  "#VALUE!": "#VÄRDEFEL!",
};

const ENGLISH = inverseOf(SWEDISH);
const ENGLISH_WORDS = inverseOf(SWEDISH_WORDS);

/** `swedishFunction("SUM")` → `"SUMMA"`, `swedishFunction("VSS.TAL")` → `"VSS.TAL"` */
export function swedishFunction(name: string): string {
  return SWEDISH[name.toUpperCase()] ?? name;
}

/** `englishFunction("summa")` → `"SUM"` */
export function englishFunction(name: string): string {
  return ENGLISH[name.toUpperCase()] ?? name;
}

/** Truth values and errors: `swedishWord("#N/A")` → `"#SAKNAS!"`; anything else as it is. */
export function swedishWord(word: string): string {
  return SWEDISH_WORDS[word.toUpperCase()] ?? word;
}

/** `englishWord("falskt")` → `"FALSE"` */
export function englishWord(word: string): string {
  return ENGLISH_WORDS[word.toUpperCase()] ?? word;
}

function inverseOf(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(names).map(([english, swedish]) => [swedish, english]));
}
