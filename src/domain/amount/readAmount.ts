import { missingReason, type MissingReason } from "./missing";
import type { Unit } from "./unit";
import { unitIn } from "./unitWords";

/** A text read as a figure, or why it is none. */
interface ReadAmount {
  /** Null when `reason` says why. Percentages keep their face value: `12 %` is 12 with `percent` set. */
  readonly value: number | null;
  readonly reason: MissingReason | null;
  readonly percent: boolean;
  /** Decimals written, null when there is no value. */
  readonly decimals: number | null;
  /** Footnote marks at the figure, without brackets: `**`, `1`. Null when there are none. */
  readonly footnote: string | null;
  /** The year the figure says it is from: `2020: 65`, `65 (2020)`. */
  readonly year: number | null;
  /** The money that is written beside the figure: `12,7 mkr`. Null when none is. */
  readonly unit: Unit | null;
}

/** What is known of how the figures around a text are written. */
interface Writing {
  /** True when a dot before three digits parts thousands, see `thousandsDot`: `1.234` is 1 234. */
  readonly thousandsDot?: boolean;
}

/** A longer text is words, whatever figures stand in it; weighing every pattern against it would take time. */
const MAX_FIGURE = 200;
const SPACES = /[\s\u00a0\u202f\u2009\u2007']/gu;
const MINUSES = /[−–—‒‑]/gu;
const MONEY =
  "(?:md|mdr|mn|milj\\.?|mill\\.?|mio\\.?|m|t\\.?|k|tusen|miljoner|miljarder)?(?:kr|sek|kronor|kroner)|miljoner|miljarder|milj|mdr|msek";
/** Spaces are gone by then. */
const MONEY_AFTER = new RegExp(`(?<=[\\d)-])(${MONEY})\\.?$`, "iu");
const MONEY_BEFORE = /^((?:t|k|m)?(?:kr|sek)\.?)(?=[-+(]?\d)/iu;
/** What is counted: it says nothing that the row does not. */
const COUNTED_AFTER =
  /(?<=[\d)])(?:st(?:ycken|k)?|pers(?:oner)?|elever|barn|platser|anställda|årsarbetare|heltider|åa|tim(?:mar)?|h|dagar|dgr|år|mån(?:ader)?|min(?:uter)?|km|mil|ton|kg|kvm|m[2²]|[kmg]wh|poäng|ggr|gånger)\.?$/iu;
const PERCENT_AFTER = /(?<=[\d)*])(?:%|procent)$/iu;
/** `74 % (not)`, `65 (2020)`: what stands in brackets after a figure is about it, not part of it. */
const BRACKET_NOTE = /(?<=[\d%*])\s*\((?:[^()]*\p{L}[^()]*|(?:19|20)\d\d)\)\s*$/u;
/** `1 234 1)`, `82,51)`, `85 %1`: a numbered note. A bracket that was never opened closes a mark, not a figure. */
const NUMBERED_NOTE = /(?<=[\d%]\s*)(?:\d\)|(?<=%\s*)\d)\s*$/u;
/** The same when the figure itself is in brackets, `(1 234) 1)`: only after a space. */
const SPACED_NOTE = /(?<=[\d%)])\s+\d\)\s*$/u;
/** `2020: 65`: the year the figure is from. */
const YEAR_BEFORE = /^\s*((?:19|20)\d\d)\s*:/u;
const YEAR_AFTER = /\(((?:19|20)\d\d)\)\s*$/u;
const FOOTNOTE_BEFORE = /^\*+(?=[\d(+-])/u;
const FOOTNOTE_AFTER = /(?<=[\d%)])(?:\*+|[¹²³⁴⁵⁶⁷⁸⁹]+⁾?)$/u;
/** As spreadsheets show very small and very large figures; without a sign after the E it may be a code: `12E3`. */
const SCIENTIFIC = /^\s*[-+−–]?\d+(?:[.,]\d+)?E[-+−–]\d{1,3}\s*$/iu;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Reads a figure as Swedish controllers write it: thousands by space, U+00A0, U+202F or dot; decimal comma or point;
 * minus as -, − or –, before or after; parentheses for minus; `%`, `tkr`, `mnkr`, `kr`, `st`; footnote asterisks.
 * Never guesses: what is neither a figure nor a mark for "no value" comes back as `oläsligt`.
 *
 * @example readAmount("−1 030") // { value: -1030, reason: null, percent: false, decimals: 0, footnote: null, year: null, unit: null }
 * @example readAmount("29 %").percent // true
 * @example readAmount("82*").footnote // "*"
 * @example readAmount("1,4E-11").value // 1.4e-11
 * @example readAmount("-12,7 mkr").unit // "mnkr"
 * @example readAmount("1.234", { thousandsDot: true }).value // 1234
 * @example readAmount("IU").reason // "noOutcome"
 */
export function readAmount(text: string, { thousandsDot = false }: Writing = {}): ReadAmount {
  const missing = missingReason(text);
  if (missing !== null) return none(missing);
  if (text.length > MAX_FIGURE || !/\d/u.test(text)) return none("unreadable");
  if (PLAIN.test(text)) return plainFigure(text, thousandsDot);
  if (SCIENTIFIC.test(text)) return scientificFigure(text);
  const marks: string[] = [];
  const take = (from: string, pattern: RegExp) =>
    from.replace(pattern, (mark) => {
      marks.push(plainMark(mark));
      return "";
    });
  const numbered = take(text, text.includes("(") ? SPACED_NOTE : NUMBERED_NOTE);
  const year = Number((YEAR_BEFORE.exec(text) ?? YEAR_AFTER.exec(text))?.[1] ?? 0) || null;
  const figure = numbered.replace(BRACKET_NOTE, "").replace(YEAR_BEFORE, "");
  let rest = figure.replace(MINUSES, "-").replace(SPACES, "");
  rest = take(take(rest, FOOTNOTE_BEFORE), FOOTNOTE_AFTER);
  const percent = PERCENT_AFTER.test(rest);
  if (percent) rest = take(rest.replace(PERCENT_AFTER, ""), FOOTNOTE_AFTER);
  const money = MONEY_AFTER.exec(rest)?.[1] ?? MONEY_BEFORE.exec(rest)?.[1];
  rest = rest.replace(MONEY_AFTER, "").replace(MONEY_BEFORE, "").replace(COUNTED_AFTER, "");
  const read = signedFigure(rest, figure, thousandsDot);
  if (read === null) return none("unreadable");
  const footnote = marks.length === 0 ? null : marks.join("");
  return { ...read, reason: null, percent, footnote, year, unit: money === undefined ? null : unitIn(money) };
}

/** Nothing but digits, spaces, points and dashes: no mark, unit or year to look for. */
const PLAIN = /^[\d\s.,+−–—‒‑-]*$/u;

function plainFigure(text: string, thousandsDot: boolean): ReadAmount {
  const read = signedFigure(text.replace(MINUSES, "-").replace(SPACES, ""), text, thousandsDot);
  if (read === null) return none("unreadable");
  return bareFigure(read.value, read.decimals);
}

/** Its decimals are told as none: what adding left over, `1,4E-11`, says nothing of how finely a column is written. */
function scientificFigure(text: string): ReadAmount {
  const value = Number(text.trim().replace(MINUSES, "-").replace(",", "."));
  if (!Number.isFinite(value)) return none("unreadable");
  return bareFigure(value === 0 ? 0 : value, 0);
}

/** A figure with nothing written beside it. */
function bareFigure(value: number, decimals: number): ReadAmount {
  return { value, reason: null, percent: false, decimals, footnote: null, year: null, unit: null };
}

/**
 * A figure without marks or units, or null when it is none.
 *
 * @param figure without spaces, its minus a hyphen
 * @param original with the spaces
 */
function signedFigure(
  figure: string,
  original: string,
  thousandsDot: boolean,
): { readonly value: number; readonly decimals: number } | null {
  const { negative, digits } = takeSign(figure);
  const plain = plainDigits(digits, original, thousandsDot);
  const value = plain === null ? NaN : Number(plain);
  if (plain === null || !Number.isFinite(value)) return null;
  const decimals = plain.includes(".") ? plain.length - plain.indexOf(".") - 1 : 0;
  return { value: negative && value !== 0 ? -value : value, decimals };
}

/** `²⁾` and `1)` to `2` and `1`. */
function plainMark(mark: string): string {
  return mark.replace(/[)⁾\s]/gu, "").replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => String(SUPERSCRIPTS.indexOf(digit)));
}

function none(reason: MissingReason): ReadAmount {
  return { value: null, reason, percent: false, decimals: null, footnote: null, year: null, unit: null };
}

function takeSign(text: string): { negative: boolean; digits: string } {
  const bracketed = /^\((.*)\)$/u.exec(text);
  if (bracketed) return { negative: true, digits: bracketed[1] ?? "" };
  if (text.startsWith("-")) return { negative: true, digits: text.slice(1) };
  if (text.startsWith("+")) return { negative: false, digits: text.slice(1) };
  if (text.endsWith("-")) return { negative: true, digits: text.slice(0, -1) };
  return { negative: false, digits: text };
}

/**
 * To `1234.5`. A single dot followed by three digits is a thousands dot only when more groups or a decimal comma
 * prove it (`1.234.567`, `1.234,5`), or the figures around it do (`thousandsDot`); alone (`1.234`) it could be either,
 * and the sheet's spaces are the Swedish way, so it is read as a decimal point.
 */
function plainDigits(digits: string, original: string, thousandsDot: boolean): string | null {
  if (/^\d+$/u.test(digits)) return spacesGroupThousands(original) ? digits : null;
  if (thousandsDot && /^[1-9]\d{0,2}(?:\.\d{3})+$/u.test(digits)) return digits.replace(/\./gu, "");
  if (/^\d*,\d+$/u.test(digits)) return digits.replace(",", ".").replace(/^\./u, "0.");
  if (/^\d*\.\d+$/u.test(digits)) return digits.replace(/^\./u, "0.");
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(digits) && /\.\d{3}[.,]/u.test(digits)) {
    return digits.replace(/\./gu, "").replace(",", ".");
  }
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/u.test(digits) || /^\d{1,3}(?:,\d{3}){2,}$/u.test(digits))
    return digits.replace(/,/gu, "");
  return null;
}

/** `12 34` is two figures in one cell, not 1 234: spaces must stand where thousands are grouped. */
function spacesGroupThousands(original: string): boolean {
  const groups = original.trim().match(/\d+/gu) ?? [];
  const spaced = /\d[\s\u00a0\u202f\u2009\u2007']+\d/u.test(original.trim());
  return !spaced || groups.slice(1).every((group) => group.length === 3 || /[*)%]/u.test(original));
}
