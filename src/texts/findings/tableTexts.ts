import type { AmountKind } from "../../domain/amount/sign";
import type { FormulaSaid, TableSaid } from "../../domain/finding/said/tableSaid";
import { bilingual, type Bilingual, type Language, type Sentences } from "../bilingual";
import { short } from "../words";

/** What the checks of single tables say. */
export const TABLE: Sentences<TableSaid> = {
  unitLarger: {
    sv: ({ figure }) => `${figure} är ungefär tusen gånger radens övriga belopp: är det skrivet i en annan enhet?`,
    en: ({ figure }) =>
      `${figure} is about a thousand times the other amounts of the row: is it written in another unit?`,
  },
  unitSmaller: {
    sv: ({ figure }) => `${figure} är ungefär en tusendel av radens övriga belopp: är det skrivet i en annan enhet?`,
    en: ({ figure }) =>
      `${figure} is about a thousandth of the other amounts of the row: is it written in another unit?`,
  },
  loneSign: {
    sv: ({ figure, others }) =>
      `${figure} har ett annat tecken än radens ${others} övriga belopp, som det liknar i storlek: är tecknet fel?`,
    en: ({ figure, others }) =>
      `${figure} has another sign than the ${others} other amounts of the row, which it is about as large as: is the sign wrong?`,
  },
  conventionUnfavourable: {
    sv: (said) => `Avvikelsen för ${ROWS[said.kind].sv} är ${formula(said, said.actual, "sv")}: plus är ogynnsamt.`,
    en: (said) =>
      `The deviation of ${ROWS[said.kind].en} is ${formula(said, said.actual, "en")}: plus is unfavourable.`,
  },
  conventionMixed: {
    sv: ({ net, other, actual }) =>
      `Avvikelsen är ${formula(net, actual, "sv")} för ${ROWS[net.kind].sv} men ${formula(other, actual, "sv")} för ${ROWS[other.kind].sv}; plus är gynnsamt i båda.`,
    en: ({ net, other, actual }) =>
      `The deviation is ${formula(net, actual, "en")} for ${ROWS[net.kind].en} but ${formula(other, actual, "en")} for ${ROWS[other.kind].en}; plus is favourable in both.`,
  },
  columnTurned: {
    sv: ({ column, others, rows, row, here, there }) =>
      `${column} har omvänt tecken mot ${short("sv", others)} på ${rows} rader, till exempel ${row}: ${here} mot ${there}. Är beloppen skrivna med samma tecken? Annars blir skillnaden mellan kolumnerna fel.`,
    en: ({ column, others, rows, row, here, there }) =>
      `${column} has the other sign than ${short("en", others)} on ${rows} rows, for example ${row}: ${here} against ${there}. Are the amounts written with the same sign? If not, the difference between the columns is wrong.`,
  },
  genderOutside: {
    sv: ({ total, one, oneLabel, other, otherLabel }) =>
      `${total} ligger inte mellan könen, ${one} (${oneLabel}) och ${other} (${otherLabel}): minst en av de tre siffrorna är fel.`,
    en: ({ total, one, oneLabel, other, otherLabel }) =>
      `${total} does not lie between the genders, ${one} (${oneLabel}) and ${other} (${otherLabel}): at least one of the three figures is wrong.`,
  },
  genderTooMany: {
    sv: ({ one, oneLabel, other, otherLabel, expected, total }) =>
      `${one} (${oneLabel}) och ${other} (${otherLabel}) är tillsammans ${expected}, fler än totalen ${total}.`,
    en: ({ one, oneLabel, other, otherLabel, expected, total }) =>
      `${one} (${oneLabel}) and ${other} (${otherLabel}) add up to ${expected}, more than the total ${total}.`,
  },
  genderTooFew: {
    sv: ({ one, oneLabel, other, otherLabel, expected, untold }) =>
      `${one} (${oneLabel}) och ${other} (${otherLabel}) är tillsammans ${expected}: ${untold} saknar könsuppgift utan att det anges.`,
    en: ({ one, oneLabel, other, otherLabel, expected, untold }) =>
      `${one} (${oneLabel}) and ${other} (${otherLabel}) add up to ${expected}: ${untold} have no gender given, and the report does not say so.`,
  },
  sharesRounded: {
    sv: ({ total, whole }) => `Andelarna är tillsammans ${total} % av ${whole} %: skillnaden ryms i avrundningen.`,
    en: ({ total, whole }) => `The shares add up to ${total} % of ${whole} %: the difference is within rounding.`,
  },
  sharesIncomplete: {
    sv: ({ total, whole }) => `Andelarna är tillsammans ${total} % av ${whole} %: resten är inte med.`,
    en: ({ total, whole }) => `The shares add up to ${total} % of ${whole} %: the rest is left out.`,
  },
  planYearSlip: {
    sv: ({ base, rate, expected, printed }) =>
      `Övriga planår är ${base} uppräknat med ${rate} % per år; då är detta ${expected}, tryckt ${printed}.`,
    en: ({ base, rate, expected, printed }) =>
      `The other plan years are ${base} raised by ${rate} % a year; this one is then ${expected}, printed ${printed}.`,
  },
  planOtherwise: {
    sv: ({ rate, following, rows, from, to, years }) =>
      `Räknas inte upp med ${rate} % per år som ${following} av ${rows} rader: från ${from} till ${to} på ${years} år.`,
    en: ({ rate, following, rows, from, to, years }) =>
      `Is not raised by ${rate} % a year as ${following} of ${rows} rows are: from ${from} to ${to} in ${years} years.`,
  },
};

const ROWS: Readonly<Record<AmountKind, Bilingual<string>>> = {
  resultat: bilingual("nettoraderna", "the net rows"),
  nettokostnad: bilingual("nettokostnaderna", "the net costs"),
  kostnad: bilingual("kostnaderna", "the costs"),
  intakt: bilingual("intäkterna", "the income"),
  investering: bilingual("investeringarna", "the investments"),
};

const COMPARED = bilingual(
  { forecast: "prognos", actual: "utfall", budget: "budget" },
  { forecast: "forecast", actual: "outcome", budget: "budget" },
);

function formula({ formula: own }: FormulaSaid, actual: "forecast" | "actual", language: Language): string {
  const words = COMPARED[language];
  return own === "utfall-budget" ? `${words[actual]} − ${words.budget}` : `${words.budget} − ${words[actual]}`;
}
