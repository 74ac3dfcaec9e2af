import { roundHalfAway } from "../domain/amount/amount";
import { shiftPoint } from "../domain/amount/unit";
import { formatSection, type FormatSection } from "./formatSection";

/** A stored figure as its cell's number format shows it. */
export interface ShownFigure {
  /** With the sign, the scale and the percent that the reader sees, unrounded; null when no figure is shown. */
  readonly value: number | null;
  /** Decimals that are shown; null for General. */
  readonly decimals: number | null;
  /** True when a percent sign has multiplied the figure, or stands behind it as a text. */
  readonly percent: boolean;
  /** True when thousands are set apart. */
  readonly grouped: boolean;
  /** True when the figure that is shown is another than the stored one, percent aside. */
  readonly altered: boolean;
  /** What is written before and after the figure: `" tkr"`. */
  readonly words: readonly [before: string, after: string];
  /** The power of ten that the format scales by, percent aside: −3 in thousands. */
  readonly scale: number;
}

/** Decimals of a figure that has been moved to percent; beyond them is the noise of a spreadsheet. */
const NOISE = 10;
/** Excel's own limit is four, and 255 characters; a format from another program may say more, which is nothing. */
const MAX_SECTIONS = 4;
/** So many formats are remembered; a workbook seldom has more than a few dozen. */
const REMEMBERED = 200;
const known = new Map<string, NumberFormat>();

/** A number format as it is read once. */
interface NumberFormat {
  readonly isDate: boolean;
  /** Those for figures; of General for a date. */
  readonly sections: readonly FormatSection[];
}

/**
 * Whether a number format shows a date or a time.
 *
 * @example isDateFormat("yyyy-mm-dd") // true
 * @example isDateFormat('#,##0" mdkr"') // false
 */
export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && numberFormat(format).isDate;
}

/**
 * What the reader of a sheet sees of a figure: `-#,##0;#,##0` turns the sign, `#,##0,` shows thousands, `0%` hundredths; a
 * percent sign that is only a text never multiplies. A negative figure whose section has neither minus nor brackets nor
 * a colour of its own is shown as a positive one, and is one.
 *
 * Source of the rules: Excel, "Number format codes". A date is the number it is stored as.
 *
 * @param format number format code, en-US; absent for General
 * @example shownFigure(-8412600, "#,##0,").value // -8412.6
 * @example shownFigure(8412.6, "-#,##0;#,##0").value // -8412.6
 * @example shownFigure(2.2, '0.0" %"').value // 2.2
 */
export function shownFigure(value: number, format: string | undefined): ShownFigure {
  const { sections } = numberFormat(format ?? "General");
  const section = sectionFor(sections, value);
  const { hasDigits, power, percent, saysPercent, decimals, grouped, words } = section;
  const scale = power - (percent ? 2 : 0);
  if (!hasDigits) {
    return { value: value === 0 ? 0 : null, decimals, percent: saysPercent, grouped, altered: false, words, scale };
  }
  const moved = shiftPoint(Math.abs(value), power);
  const size = percent ? roundHalfAway(moved, NOISE) : moved;
  const negative = isNegative(section, sections, value);
  const altered = scale !== 0 || (negative !== value < 0 && value !== 0);
  const shown = size === 0 ? 0 : negative ? -size : size;
  return { value: shown, decimals, percent: saysPercent, grouped, altered, words, scale };
}

function numberFormat(format: string): NumberFormat {
  const found = known.get(format);
  if (found !== undefined) return found;
  const isDate = showsDate(format);
  const read = { isDate, sections: numericSections(isDate ? "General" : format) };
  if (known.size >= REMEMBERED) known.clear();
  known.set(format, read);
  return read;
}

function showsDate(format: string): boolean {
  if (/General/iu.test(format)) return false;
  return /[ymdhs]/iu.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, ""));
}

function numericSections(format: string): readonly FormatSection[] {
  const sections = splitSections(format).slice(0, MAX_SECTIONS).map(formatSection);
  const numeric = sections.filter(({ isText }, index) => !isText && index < MAX_SECTIONS - 1);
  return numeric.length === 0 ? [formatSection("General")] : numeric;
}

/** At the semicolons that are no part of a text. */
function splitSections(format: string): string[] {
  return Array.from(
    format.matchAll(/(?:"[^"]*"?|\\[\s\S]?|\[[^\]]*\]?|[_*][\s\S]?|[^;"\\[_*])+|(?<=;)(?=;|$)|^(?=;)/gu),
    ([section]) => section,
  );
}

function sectionFor(sections: readonly FormatSection[], value: number): FormatSection {
  const [first, second, third] = sections;
  const plain = first ?? formatSection("General");
  if (first?.condition != null || second?.condition != null) {
    return sections.find(({ condition }, index) => isFor(condition, index, value)) ?? sections.at(-1) ?? plain;
  }
  if (value < 0) return second ?? plain;
  return value === 0 ? (third ?? plain) : plain;
}

/** A section without a condition of its own, where others have one, is for what they leave, but for a first one: above 0. */
function isFor(condition: FormatSection["condition"], index: number, value: number): boolean {
  if (condition === null) return index > 0 || value > 0;
  const { sign, limit } = condition;
  if (sign === "<>") return value !== limit;
  const isAbove = sign.startsWith(">") && value > limit;
  const isBelow = sign.startsWith("<") && value < limit;
  return isAbove || isBelow || (sign.endsWith("=") && value === limit);
}

function isNegative(section: FormatSection, sections: readonly FormatSection[], value: number): boolean {
  const { condition, colour, printsMinus } = section;
  if (value >= 0) return printsMinus;
  const byPlace = condition === null && sections.every((other) => other.condition === null) && sections.length > 1;
  const isOfNegatives = byPlace || (condition?.sign.startsWith("<") === true && condition.limit <= 0);
  if (!isOfNegatives) return !printsMinus;
  return printsMinus || (colour !== null && colour !== sections[0]?.colour);
}
