import type {
  AlternativeSaid,
  Arithmetic,
  RelationName,
  RelationPlace,
  RelationSaid,
  SumVerdict,
  WrongFigure,
} from "../../domain/finding/said/relationSaid";
import { bilingual, say, type Bilingual, type Language, type Sentences } from "../bilingual";
import { ARITHMETIC } from "./arithmeticTexts";
import { WRONG_FIGURE } from "./wrongFigureTexts";

/** What the relations of a table say. */
export const RELATION: Sentences<RelationSaid> = {
  deviationRounded: {
    sv: ({ given, row }) => `${sum(given, "sv")} för ${row}: skillnaden ryms i avrundningen.`,
    en: ({ given, row }) => `${sum(given, "en")} for ${row}: the difference is within rounding.`,
  },
  sumRounded: {
    sv: ({ given, printed, difference, verdict }) =>
      `${sum(given, "sv")}, tryckt ${printed}: skillnaden ${difference} ${VERDICT[verdict].sv}`,
    en: ({ given, printed, difference, verdict }) =>
      `${sum(given, "en")}, printed ${printed}: the difference ${difference} ${VERDICT[verdict].en}`,
  },
  turnedNet: {
    sv: ({ given, printed, cost, income }) =>
      `${sum(given, "sv")}, tryckt ${printed}: posterna stödjer ${printed}, så intäkter och kostnader är troligen omkastade: kostnader ${cost}, intäkter ${income}.`,
    en: ({ given, printed, cost, income }) =>
      `${sum(given, "en")}, printed ${printed}: the items support ${printed}, so income and costs have probably changed places: costs ${cost}, income ${income}.`,
  },
  changedPlaces: {
    sv: ({ one, other }) =>
      `${one.name} och ${other.name} har troligen bytt plats: ${one.expected} respektive ${other.expected}.`,
    en: ({ one, other }) =>
      `${one.name} and ${other.name} have probably changed places: ${one.expected} and ${other.expected} respectively.`,
  },
  wrongAddend: {
    sv: ({ given, wrong, also }) => `${sum(given, "sv")}: ${happened(wrong, "sv")}${rest(also, "sv")}`,
    en: ({ given, wrong, also }) => `${sum(given, "en")}: ${happened(wrong, "en")}${rest(also, "en")}`,
  },
  deviationSign: {
    sv: ({ printed, given, also }) =>
      `Avvikelsen ${printed} har fel tecken. Rätt är ${sum(given, "sv")}.${rest(also, "sv")}`,
    en: ({ printed, given, also }) =>
      `The deviation ${printed} has the wrong sign. It should be ${sum(given, "en")}.${rest(also, "en")}`,
  },
  deviationRepeats: {
    sv: ({ repeats, printed, given, also }) =>
      `Avvikelsen upprepar ${COMPARED[repeats].sv} ${printed}. Rätt är ${sum(given, "sv")}.${rest(also, "sv")}`,
    en: ({ repeats, printed, given, also }) =>
      `The deviation repeats ${COMPARED[repeats].en} ${printed}. It should be ${sum(given, "en")}.${rest(also, "en")}`,
  },
  deviationWrong: {
    sv: ({ printed, given, also }) => `Tryckt avvikelse är ${printed}. Rätt är ${sum(given, "sv")}.${rest(also, "sv")}`,
    en: ({ printed, given, also }) =>
      `The printed deviation is ${printed}. It should be ${sum(given, "en")}.${rest(also, "en")}`,
  },
  sumSign: {
    sv: ({ given, printed, also }) => `${sum(given, "sv")}: summan ${printed} har fel tecken.${rest(also, "sv")}`,
    en: ({ given, printed, also }) => `${sum(given, "en")}: the sum ${printed} has the wrong sign.${rest(also, "en")}`,
  },
  netSign: {
    sv: ({ given, printed, also }) =>
      `${sum(given, "sv")}, tryckt ${printed}: nettot har fel tecken, eller så är intäkter och kostnader omkastade.${rest(also, "sv")}`,
    en: ({ given, printed, also }) =>
      `${sum(given, "en")}, printed ${printed}: the net has the wrong sign, or income and costs have changed places.${rest(also, "en")}`,
  },
  wrongResult: {
    sv: ({ given, printed, wrong, also }) =>
      `${sum(given, "sv")}, tryckt ${printed}: ${happened(wrong, "sv")}${rest(also, "sv")}`,
    en: ({ given, printed, wrong, also }) =>
      `${sum(given, "en")}, printed ${printed}: ${happened(wrong, "en")}${rest(also, "en")}`,
  },
  netWrong: {
    sv: ({ given, printed, also }) =>
      `${sum(given, "sv")}, tryckt ${printed}: något av de tre beloppen är fel.${rest(also, "sv")}`,
    en: ({ given, printed, also }) =>
      `${sum(given, "en")}, printed ${printed}: one of the three amounts is wrong.${rest(also, "en")}`,
  },
  sumWrong: {
    sv: ({ given, printed, difference, also }) =>
      `${sum(given, "sv")}, tryckt ${printed}: skillnaden ${difference} ${VERDICT.fel.sv}${rest(also, "sv")}`,
    en: ({ given, printed, difference, also }) =>
      `${sum(given, "en")}, printed ${printed}: the difference ${difference} ${VERDICT.fel.en}${rest(also, "en")}`,
  },
  unproved: {
    sv: ({ check, given, row, printed, places }) =>
      `${sum(given, "sv")}, tryckt ${printed}. Inget annat i tabellen visar att ${RESULT[check].sv} för ${row} räknas så${places > 1 ? `, och det går inte ihop på ${places} ställen` : ""}. Är tabellen läst rätt? Se efter under Importera.`,
    en: ({ check, given, row, printed, places }) =>
      `${sum(given, "en")}, printed ${printed}. Nothing else in the table shows that ${RESULT[check].en} for ${row} is worked out so${places > 1 ? `, and it does not add up in ${places} places` : ""}. Was the table read correctly? Look under Import.`,
  },
  eitherWay: {
    sv: ({ check, given, row, printed, places }) =>
      `${sum(given, "sv")}, tryckt ${printed} för ${row}. Lika många rader visar det ena sättet att räkna ${RESULT[check].sv} som det andra${places > 1 ? `, och ${places} rader följer inte det valda` : ""}. Vad betyder plus i tabellen? Välj under Importera, eller rätta tecknet.`,
    en: ({ check, given, row, printed, places }) =>
      `${sum(given, "en")}, printed ${printed} for ${row}. As many rows show one way to work out ${RESULT[check].en} as the other${places > 1 ? `, and ${places} rows do not follow the chosen one` : ""}. What does plus mean in the table? Choose under Import, or correct the sign.`,
  },
  partMissing: {
    sv: ({ given, printed, rows, left }) =>
      `${sum(given, "sv")}, tryckt ${printed}. Belopp saknas för ${listed(rows, "sv")}: summan stämmer om det som saknas är ${left}.`,
    en: ({ given, printed, rows, left }) =>
      `${sum(given, "en")}, printed ${printed}. Amounts are missing for ${listed(rows, "en")}: the sum is right if what is missing is ${left}.`,
  },
  leavesOut: {
    sv: ({ given, row, printed, left, columns }) =>
      `${sum(given, "sv")}, tryckt ${printed}. ${row} stämmer i ${columns} kolumner om ${left} inte räknas med. Är raden utelämnad med avsikt? Annars ska summan rättas.`,
    en: ({ given, row, printed, left, columns }) =>
      `${sum(given, "en")}, printed ${printed}. ${row} is right in ${columns} columns if ${left} is not counted. Is the row left out on purpose? If not, correct the sum.`,
  },
  sumsNotExamined: {
    sv: ({ sums }) =>
      `${sums === 1 ? "1 summa är inte kontrollerad" : `${sums} summor är inte kontrollerade`}: så många summor av så många rader i en tabell ryms inte i kontrollen. Dela tabellen på flera blad för att få dem kontrollerade.`,
    en: ({ sums }) =>
      `${sums === 1 ? "1 sum has" : `${sums} sums have`} not been checked: so many sums of so many rows in one table are more than the check can hold. Divide the table between several sheets to have them checked.`,
  },
};

/** What else could be wrong instead. */
export const ALTERNATIVE: Sentences<AlternativeSaid> = {
  sign: {
    sv: ({ name, expected }) => `Eller har ${name} fel tecken: ${expected}.`,
    en: ({ name, expected }) => `Or ${name} has the wrong sign: ${expected}.`,
  },
  repeated: {
    sv: ({ name, from, expected }) => `Eller upprepar ${name} beloppet i ${from}; rätt är ${expected}.`,
    en: ({ name, from, expected }) => `Or ${name} repeats the amount in ${from}; it should be ${expected}.`,
  },
  figure: {
    sv: ({ name, expected }) => `Eller ska ${name} vara ${expected}.`,
    en: ({ name, expected }) => `Or ${name} should be ${expected}.`,
  },
};

/** How a sentence about a sum's difference ends. */
const VERDICT: Readonly<Record<SumVerdict, Bilingual<string>>> = {
  avrundning: bilingual("ryms i avrundningen.", "is within rounding."),
  misstänkt: bilingual(
    "kan knappast bero på enbart avrundning; kontrollera posterna.",
    "can hardly be due to rounding alone; check the items.",
  ),
  fel: bilingual("är större än avrundning kan förklara.", "is larger than rounding can explain."),
};

/** What a deviation compares. */
const COMPARED = {
  forecast: bilingual("prognosen", "the forecast"),
  budget: bilingual("budgeten", "the budget"),
  actual: bilingual("utfallet", "the outcome"),
};

/** What the result of a relation is called. */
const RESULT: Readonly<Record<RelationName, Bilingual<string>>> = {
  sum: bilingual("summan", "the sum"),
  deviation: bilingual("avvikelsen", "the deviation"),
  net: bilingual("nettot", "the net"),
  investmentNet: bilingual("nettot", "the net"),
  sumOfParts: bilingual("summan", "the sum"),
  sumOfColumns: bilingual("summan", "the sum"),
};

const ALSO = bilingual(
  {
    holds: (places: string) => ` Då stämmer även ${places}.`,
    and: " och ",
    at: (result: string, row: string, column: string) => `${result} för ${row}${column === "" ? "" : ` i ${column}`}`,
  },
  {
    holds: (places: string) => ` Then ${places} also hold${places.includes(" and ") ? "" : "s"}.`,
    and: " and ",
    at: (result: string, row: string, column: string) => `${result} for ${row}${column === "" ? "" : ` in ${column}`}`,
  },
);

/** More names than these help nobody. */
const MOST_NAMED = 3;

/** `Kultur, Park, Gata, 4 till` */
function listed(rows: readonly string[], language: Language): string {
  const rest = rows.length - MOST_NAMED;
  return [...rows.slice(0, MOST_NAMED), ...(rest > 0 ? [MORE[language](rest)] : [])].join(", ");
}

const MORE = bilingual(
  (rows: number) => `${rows} till`,
  (rows: number) => `${rows} more`,
);

function sum(given: Arithmetic, language: Language): string {
  return say(ARITHMETIC, given, language);
}

function happened(wrong: WrongFigure, language: Language): string {
  return say(WRONG_FIGURE, wrong, language);
}

/** What holds too once the figure is mended. A deviation is told by its row alone. */
function rest(places: readonly RelationPlace[], language: Language): string {
  if (places.length === 0) return "";
  const { holds, and, at } = ALSO[language];
  const told = places.map(({ check, row, column }) =>
    at(RESULT[check][language], row, check === "deviation" ? "" : column),
  );
  return holds(told.join(and));
}
