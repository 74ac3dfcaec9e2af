import { MONTH_NAMES } from "../../domain/amount/months";
import { KRONOR_PER_UNIT, type Unit } from "../../domain/amount/unit";
import { unitIn } from "../../domain/amount/unitWords";

/** What a figure in a text counts: money, per cent, percentage points, or things. */
type TextUnit = Unit | "%" | "procentenheter" | "antal";

/** A figure in a sentence. */
export interface TextAmount {
  readonly value: number;
  /** The size of its last place in its own unit: 0.1 for 4,2 mnkr. Larger for round amounts of money. */
  readonly place: number;
  /** Null when nothing is written after it. */
  readonly unit: TextUnit | null;
  /** Written with a minus. */
  readonly negative: boolean;
  /** Written with a plus. */
  readonly positive: boolean;
  /** `cirka`, `drygt`, `närmare`, or one end of a range: the figure is not meant to be exact. */
  readonly approximate: boolean;
  /** A target, `(mål 92 %)`. */
  readonly isTarget: boolean;
  /** The word after a bare number, `61 rekryteringar`. */
  readonly noun: string | null;
  readonly start: number;
  readonly end: number;
}

const NUMBER = String.raw`(?<![\p{L}\d.,:/])(?<minus>[−–-]\s?)?(?<whole>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+)(?:[.,](?<fraction>\d+))?(?![\d:/])`;
const UNIT = String.raw`\s*(?<unit>%|procentenhet(?:er)?|procent(?!\p{L})|mnkr(?!\p{L})|mkr(?!\p{L})|mn\s?kr(?!\p{L})|miljon(?:er)?(?:\s+(?:kronor|kr))?(?!\p{L})|tkr(?!\p{L})|kkr(?!\p{L})|tusen\s+(?:kronor|kr)(?!\p{L})|kronor(?!\p{L})|kr(?!\p{L})|stycken(?!\p{L})|st(?!\p{L}))?`;
const AMOUNT = new RegExp(NUMBER + UNIT, "giu");
const APPROXIMATE =
  /(?:cirka|ca\.?|ungefär|omkring|runt|drygt|knappt|närmare|nästan|uppemot|över|mer än|minst|högst|~)\s*$/iu;
const TARGET = /(?:mål(?:et|värdet?|nivån?)?)\s*(?:är|om|på|:|≥|≤|>|<|=|var|minst|högst)*\s*$/iu;
const MONTH = new RegExp(`^\\s*(?:${MONTH_NAMES.map((name) => name.slice(0, 3)).join("|")})`, "iu");
/** Figures that name something else than an amount: kvartal 1, klockan 8, steg 2, paragraf. */
const NAMED =
  /(?:kvartal|tertial|klockan|kl\.?|steg|fas|etapp|del|punkt|sida|bilaga|tabell|diagram|nr\.?|§|covid-?|agenda|vecka|version|årskurs(?:erna)?|åk\.?|klass|grupp|kategori|prioritet)\s*$/iu;
/** The first end of a range, and what stands before the second: its unit is written once. */
const RANGE_AFTER = /^\s?[–-]\s?\d/u;
const ENDS_RANGE = /mellan\s+[^\s]+\s+(?:\p{L}+\s+)?och\s*$/iu;
/** Two figures with the unit of the second. */
const SHARED_UNIT = /^\s+(?:till|och|eller)\s+(?:cirka\s+|drygt\s+|knappt\s+)?$/iu;
/** Nouns that say how long or how many people, not how much. */
const OTHER_NOUN = /^(?:sekund|minut|timm|dag|veck|månad|år|gånger|gradig|klass)/iu;

/**
 * The figures of a sentence that say how much of something: with a unit, or before the word that is counted. Years,
 * dates, times and numbered things are no amounts.
 *
 * @example amountsIn("ett underskott på 0,3 mnkr")[0] // { value: 0.3, place: 0.1, unit: "mnkr", … }
 */
export function amountsIn(sentence: string): TextAmount[] {
  const amounts = [...sentence.matchAll(AMOUNT)].flatMap((match) => amountOf(sentence, match));
  return amounts.map((amount, at) => {
    const next = amounts[at + 1];
    const isShared =
      next !== undefined &&
      amount.unit === null &&
      next.unit !== null &&
      SHARED_UNIT.test(sentence.slice(amount.end, next.start)) &&
      /(?:från|mellan)\s*(?:cirka\s+|drygt\s+|knappt\s+)?$/iu.test(sentence.slice(0, amount.start));
    return isShared ? { ...amount, unit: next.unit, noun: null } : amount;
  });
}

/** Money, and in what. */
export function isMoneyUnit(unit: TextUnit | null): unit is Unit {
  return unit !== null && unit in KRONOR_PER_UNIT;
}

/** Decimals that show a figure with this last place: 1 for 0.1, none for 100. */
export function decimalsOf(place: number): number {
  return Math.max(0, Math.ceil(-Math.log10(place) - 1e-9));
}

function amountOf(sentence: string, match: RegExpExecArray): TextAmount[] {
  const { minus = "", whole = "", fraction, unit: written } = match.groups ?? {};
  const isRange = minus !== "" && /\d\s?$/u.test(sentence.slice(0, match.index));
  const start = match.index;
  const end = start + match[0].trimEnd().length;
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  const digits = whole.replace(/\D/gu, "");
  const unit = written === undefined ? null : unitOf(written);
  const isYear = unit === null && fraction === undefined && /^(?:19|20)\d\d$/u.test(whole);
  if (isYear || isRange || NAMED.test(before) || (unit === null && MONTH.test(after))) return [];
  const noun = unit === null ? (/^\s+(?:st\s+)?(\p{L}[\p{L}-]*)/u.exec(after)?.[1] ?? null) : null;
  if (noun !== null && OTHER_NOUN.test(noun)) return [];
  return [
    {
      value: Number(`${digits}.${fraction ?? "0"}`),
      place: placeOf(digits, fraction, unit),
      unit,
      negative: minus !== "",
      positive: /\+\s?$/u.test(before),
      approximate:
        APPROXIMATE.test(before) || RANGE_AFTER.test(after) || ENDS_RANGE.test(before) || /mellan\s*$/iu.test(before),
      isTarget: TARGET.test(before),
      noun,
      start,
      end,
    },
  ];
}

/** Round amounts in kronor and tkr are rounded further than to their last digit: 17 300 tkr to hundreds. */
function placeOf(digits: string, fraction: string | undefined, unit: TextUnit | null): number {
  if (fraction !== undefined) return 10 ** -fraction.length;
  const zeros = /0*$/u.exec(digits)?.[0].length ?? 0;
  const isRound = (unit === "kr" || unit === "tkr") && zeros >= 2 && zeros < digits.length;
  return isRound ? 10 ** zeros : 1;
}

function unitOf(written: string): TextUnit {
  if (/^procentenhet/iu.test(written)) return "procentenheter";
  if (/^(?:%|procent)/iu.test(written)) return "%";
  return /^st/iu.test(written) ? "antal" : (unitIn(written) ?? "mnkr");
}
