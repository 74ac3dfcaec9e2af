import type { Direction, MonthSaid, QuarterSaid, TextSaid } from "../../domain/finding/said/textSaid";
import { bilingual, say, type Bilingual, type Language, type Sentences } from "../bilingual";

/** What the checks of the running text say. What they quote of it is Swedish, in quotation marks where it is words. */
export const RUNNING_TEXT: Sentences<TextSaid> = {
  textAmount: {
    sv: ({ told, unit, place, expected, ...more }) =>
      `Texten säger ${told}${ofUnit(unit)}, men ${place} är ${expected}${ofUnit(unit)}.${rest(told, more, "sv")}`,
    en: ({ told, unit, place, expected, ...more }) =>
      `The text says ${told}${ofUnit(unit)}, but ${place} is ${expected}${ofUnit(unit)}.${rest(told, more, "en")}`,
  },
  textFavour: {
    sv: ({ told, unit, place, expected, figure, ...more }) =>
      `Texten säger ${FAVOUR[told].sv}, men ${place} är ${expected}${ofUnit(unit)}.${rest(figure, more, "sv")}`,
    en: ({ told, unit, place, expected, figure, ...more }) =>
      `The text says ${FAVOUR[told].en}, but ${place} is ${expected}${ofUnit(unit)}.${rest(figure, more, "en")}`,
  },
  textDirection: {
    sv: ({ told, before, now, real, place, right }) => {
      const other =
        right === null ? "" : ` Mot ${right.column} (${right.before}) stämmer det, men den tiden är inte lika lång.`;
      return `Texten säger ${TOLD[told].sv}, men ${before} → ${now} är ${REAL[real].sv} (${place}).${other}`;
    },
    en: ({ told, before, now, real, place, right }) => {
      const other =
        right === null ? "" : ` Against ${right.column} (${right.before}) it is right, but that time is not as long.`;
      return `The text says ${TOLD[told].en}, but ${before} → ${now} is ${REAL[real].en} (${place}).${other}`;
    },
  },
  textShare: {
    sv: ({ told, share, before, now, real, place }) =>
      `Texten säger ${share} % ${MORE[told].sv}, men från ${before} till ${now} är det ${real} % (${place}).`,
    en: ({ told, share, before, now, real, place }) =>
      `The text says ${share} % ${MORE[told].en}, but from ${before} to ${now} it is ${real} % (${place}).`,
  },
  textChange: {
    sv: ({ told, before, now, real, place }) =>
      `Texten säger en skillnad på ${told}, men från ${before} till ${now} är det ${real} (${place}).`,
    en: ({ told, before, now, real, place }) =>
      `The text says a change of ${told}, but from ${before} to ${now} it is ${real} (${place}).`,
  },
  textTarget: {
    sv: ({ told, figure, target, place }) =>
      `Texten säger ${told === "up" ? "över" : "under"} målet, men ${figure} är det inte: målet är ${target} (${place}).`,
    en: ({ told, figure, target, place }) =>
      `The text says ${told === "up" ? "above" : "below"} the target, but ${figure} is not: the target is ${target} (${place}).`,
  },
  textReached: {
    sv: ({ told, figure, target, place }) =>
      `Texten säger att målet ${told === "met" ? "nås" : "inte nås"}, men ${figure} ${told === "met" ? "når det inte" : "når det"}: målet är ${target} (${place}).`,
    en: ({ told, figure, target, place }) =>
      `The text says that the target is ${told === "met" ? "reached" : "not reached"}, but ${figure} ${told === "met" ? "does not reach it" : "reaches it"}: the target is ${target} (${place}).`,
  },
  textQuarter: {
    sv: ({ quarter, why }) =>
      `Texten gäller ${quarter}, men ${say(QUARTER, why, "sv")}: troligen kvar från en tidigare rapport.`,
    en: ({ quarter, why }) =>
      `The text is about “${quarter}”, but ${say(QUARTER, why, "en")}: probably left from an earlier report.`,
  },
  textNotYet: {
    sv: ({ time, until }) =>
      `Texten talar om ${time} som något som varit, men rapporten gäller till och med ${month(until, "sv")}.`,
    en: ({ time, until }) =>
      `The text speaks of “${time}” as past, but the report runs to the end of ${month(until, "en")}.`,
  },
  textNotNew: {
    sv: ({ name, figure, place }) => `Texten säger att ${name} tillkommit, men ${figure} finns redan för ${place}.`,
    en: ({ name, figure, place }) => `The text says that ${name} is new, but there is already ${figure} for ${place}.`,
  },
  textOwnSum: {
    sv: ({ whole, parts, total }) => `Texten säger ${whole}, men delarna ${parts.join(" + ")} är ${total}.`,
    en: ({ whole, parts, total }) => `The text says ${whole}, but the parts ${parts.join(" + ")} are ${total}.`,
  },
  textOwnChange: {
    sv: ({ from, to, told, real, isShare }) =>
      `Texten säger ${told}${isShare ? " %" : ""}, men från ${from} till ${to} är det ${real}${isShare ? " %" : ""}.`,
    en: ({ from, to, told, real, isShare }) =>
      `The text says ${told}${isShare ? " %" : ""}, but from ${from} to ${to} it is ${real}${isShare ? " %" : ""}.`,
  },
  textOwnDirection: {
    sv: ({ told, real, from, to }) => `Texten säger ${TOLD[told].sv}, men från ${from} till ${to} är ${REAL[real].sv}.`,
    en: ({ told, real, from, to }) => `The text says ${TOLD[told].en}, but from ${from} to ${to} is ${REAL[real].en}.`,
  },
  textRowParts: {
    sv: ({ parts, total, place, expected }) => `Delarna ${parts.join(" + ")} är ${total}, men ${place} är ${expected}.`,
    en: ({ parts, total, place, expected }) =>
      `The parts ${parts.join(" + ")} are ${total}, but ${place} is ${expected}.`,
  },
  textName: {
    sv: ({ told, name }) => `Texten skriver ”${told}”, tabellen ”${name}”.`,
    en: ({ told, name }) => `The text writes “${told}”, the table “${name}”.`,
  },
  textStatus: {
    sv: ({ name, status }) => `Tabellen säger ”${status}” om ${name}, texten något annat.`,
    en: ({ name, status }) => `The table says “${status}” of ${name}, the text something else.`,
  },
  textStatusCount: {
    sv: ({ told, real, all }) => `Texten säger ${told}, men i tabellen är det ${real} av ${all}.`,
    en: ({ told, real, all }) => `The text says “${told}”, but in the table it is ${real} of ${all}.`,
  },
  textNotCompared: {
    sv: ({ count, quoted }) =>
      `${count === 1 ? "1 uppgift i texten är inte jämförd" : `${count} uppgifter i texten är inte jämförda`} med någon tabell: ${list(quoted, count)}. Vad de gäller framgår inte säkert av texten.`,
    en: ({ count, quoted }) =>
      `${count === 1 ? "1 figure in the text is" : `${count} figures in the text are`} not compared with any table: ${list(quoted, count)}. The text does not say for certain what they are about.`,
  },
  minusTwice: {
    sv: ({ found }) => `”${found}” säger minus två gånger: skriv underskottet utan minustecken.`,
    en: ({ found }) => `“${found}” says minus twice: write the deficit without a minus sign.`,
  },
  unitSpelling: {
    sv: () => "Enheten mkr skrivs mnkr i tabellerna.",
    en: () => "The unit “mkr” is written “mnkr” in the tables.",
  },
  decimalPoint: {
    sv: ({ found, instead }) => `${found} är skrivet med decimalpunkt: skriv ${instead}.`,
    en: ({ found, instead }) => `${found} is written with a decimal point: write ${instead}.`,
  },
};

const FAVOUR = { deficit: bilingual("underskott", "deficit"), surplus: bilingual("överskott", "surplus") };

const TOLD: Readonly<Record<Direction, Bilingual<string>>> = {
  up: bilingual("ökat", "a rise"),
  down: bilingual("minskat", "a fall"),
};

const REAL: Readonly<Record<Direction | "steady", Bilingual<string>>> = {
  up: bilingual("en ökning", "a rise"),
  down: bilingual("en minskning", "a fall"),
  steady: bilingual("oförändrat", "no change"),
};

const MORE: Readonly<Record<Direction, Bilingual<string>>> = {
  up: bilingual("mer", "more"),
  down: bilingual("mindre", "less"),
};

const QUARTER: Sentences<QuarterSaid> = {
  figureOf: {
    sv: ({ period }) => `beloppet är det för ${period}`,
    en: ({ period }) => `the amount is that of ${period}`,
  },
  reportUntil: {
    sv: (until) => `rapporten gäller till och med ${month(until, "sv")}`,
    en: (until) => `the report runs to the end of ${month(until, "en")}`,
  },
};

const MORE_TO_TELL = bilingual(
  {
    elsewhere: (figure: string, place: string) => ` ${figure} är ${place}.`,
    newer: " Texten kan gälla ett senare beslut än tabellen.",
  },
  {
    elsewhere: (figure: string, place: string) => ` ${figure} is ${place}.`,
    newer: " The text may be about a later decision than the table.",
  },
);

/** What else is told of an amount. */
function rest(
  figure: string,
  { elsewhere, isNewer }: { readonly elsewhere: string | null; readonly isNewer: boolean },
  language: Language,
): string {
  const more = MORE_TO_TELL[language];
  return `${elsewhere === null ? "" : more.elsewhere(figure, elsewhere)}${isNewer ? more.newer : ""}`;
}

function ofUnit(unit: string | null): string {
  return unit === null ? "" : ` ${unit}`;
}

function list(quoted: readonly string[], count: number): string {
  return `${quoted.join(", ")}${count > quoted.length ? " …" : ""}`;
}

function month({ year, month: number }: MonthSaid, language: Language): string {
  const name = new Intl.DateTimeFormat(language === "sv" ? "sv" : "en-GB", { month: "long", timeZone: "UTC" });
  return `${name.format(Date.UTC(year, number - 1))} ${year}`;
}
