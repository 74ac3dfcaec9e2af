import svSE from "hyperformula/i18n/languages/svSE";

/** Names the engine's own table lacks, leaves empty or has otherwise than Excel. */
const CORRECTED: Readonly<Record<string, string>> = {
  AVERAGEIFS: "MEDEL.OMF",
  CONCAT: "SAMMAN",
  IFNA: "OMSAKNAS",
  INDIRECT: "INDIREKT",
  ISFORMULA: "ÄRFORMEL",
  LOOKUP: "LETAUPP",
  RANK: "RANG",
  SWITCH: "VÄXLA",
  XMATCH: "XMATCHA",
};

/** What functions are called in a Swedish Excel, by their English names; one that is missing is called the same. */
const SWEDISH: Readonly<Record<string, string>> = { ...svSE.functions, ...CORRECTED };

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

/**
 * A name without a Swedish one stays.
 *
 * @example swedishFunction("SUM") // "SUMMA"
 * @example swedishFunction("VSS.TAL") // "VSS.TAL"
 */
export function swedishFunction(name: string): string {
  return SWEDISH[name.toUpperCase()] ?? name;
}

/** @example englishFunction("summa") // "SUM" */
export function englishFunction(name: string): string {
  return ENGLISH[name.toUpperCase()] ?? name;
}

/**
 * Truth values and errors; anything else as it is.
 *
 * @example swedishWord("#N/A") // "#SAKNAS!"
 */
export function swedishWord(word: string): string {
  return SWEDISH_WORDS[word.toUpperCase()] ?? word;
}

/** @example englishWord("falskt") // "FALSE" */
export function englishWord(word: string): string {
  return ENGLISH_WORDS[word.toUpperCase()] ?? word;
}

function inverseOf(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(names).map(([english, swedish]) => [swedish, english]));
}
