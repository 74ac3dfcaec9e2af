/** One section of a number format: what it makes of the figures it is for. */
export interface FormatSection {
  /** `[>=1000]`: the figures it is for. */
  readonly condition: { readonly sign: string; readonly limit: number } | null;
  readonly colour: string | null;
  /** Shows the figure, not only words. */
  readonly hasDigits: boolean;
  /** Shows a text: the section is for no figures. */
  readonly isText: boolean;
  /** Prints a minus, or brackets, by itself. */
  readonly printsMinus: boolean;
  /** The figure that is shown is the stored one times 10 to this power: −3 for `#,##0,`, 2 for `0%`. */
  readonly power: number;
  /** A percent sign that multiplies. */
  readonly percent: boolean;
  /** Such a sign, or one that is only written. */
  readonly saysPercent: boolean;
  /** Null for General. */
  readonly decimals: number | null;
  /** Thousands are set apart. */
  readonly grouped: boolean;
  /** What it writes before the figure, and after it. */
  readonly words: readonly [before: string, after: string];
}

const CONDITION = /^(<>|[<>]=?|=)(-?[\d.]+(?:E[+-]?\d+)?)$/iu;
const COLOUR =
  /^(?:black|blue|cyan|green|magenta|red|white|yellow|colou?r\s?\d+|svart|blå|grön|röd|vit|gul|färg\s?\d+)$/iu;
const MINUS = /(?<!\p{L})[-−–‒](?!\p{L})/u;
const SAYS_PERCENT = /%|(?<!\p{L})procent(?!\p{L})/iu;
const OPENS = /\([^\p{L}\d)]*$/u;
/** `0" 000"`, `0" tkr"`: thousands that are only written. */
const WRITTEN_THOUSANDS = /^[\s\u00a0\u202f]*((?:000[\s\u00a0\u202f]?)+)/u;
const PLAIN: FormatSection = {
  condition: null,
  colour: null,
  hasDigits: true,
  isText: false,
  printsMinus: false,
  power: 0,
  percent: false,
  saysPercent: false,
  decimals: null,
  grouped: false,
  words: ["", ""],
};

/** The marks of a section in order: `d` for a place of a digit, `g` for General, the others as they are. */
interface Marks {
  condition: FormatSection["condition"];
  colour: string | null;
  code: string;
  before: string;
  after: string;
}

/**
 * @param format one section of a number format, en-US
 * @example formatSection('#,##0," tkr"').power // -3
 * @example formatSection('0.0" %"').percent // false
 */
export function formatSection(format: string): FormatSection {
  const { condition, colour, code, before, after } = marksOf(format);
  const [whole = "", fraction = ""] = code.replace(/%|@/gu, "").split(".");
  const commas = (/,*$/u.exec(whole)?.[0].length ?? 0) + (/,*$/u.exec(fraction)?.[0].length ?? 0);
  const hasDigits = /[dg]/u.test(code);
  const written = (WRITTEN_THOUSANDS.exec(after)?.[1]?.match(/0/gu) ?? []).length;
  const percents = code.match(/%/gu)?.length ?? 0;
  return {
    ...PLAIN,
    condition,
    colour,
    hasDigits,
    isText: code.includes("@"),
    printsMinus: MINUS.test(before) || /[-−–]\s*$/u.test(after) || (OPENS.test(before) && after.includes(")")),
    power: hasDigits ? written - 3 * commas + 2 * percents : 0,
    percent: percents > 0,
    saysPercent: percents > 0 || SAYS_PERCENT.test(before) || SAYS_PERCENT.test(after),
    decimals: code.includes("d") ? fraction.replace(/[^d]/gu, "").length : null,
    grouped: /d,+d/u.test(whole),
    words: [before, after],
  };
}

function marksOf(format: string): Marks {
  const marks: Marks = { condition: null, colour: null, code: "", before: "", after: "" };
  const write = (text: string) => {
    if (/[dg]/u.test(marks.code)) marks.after += text;
    else marks.before += text;
  };
  const mark = (one: string) => {
    // What stands among the digits parts them; only what follows the last is said of the figure.
    if (one === "d") marks.after = "";
    marks.code += one;
  };
  for (let at = 0; at < format.length; at++) {
    const one = format.charAt(at);
    if (one === '"' || one === "[") {
      const end = format.indexOf(one === "[" ? "]" : '"', at + 1);
      const inner = format.slice(at + 1, end < 0 ? format.length : end);
      if (one === '"') write(inner);
      else if (inner.startsWith("$")) write(inner.slice(1).replace(/-[^-]*$/u, ""));
      else readBracket(inner, marks);
      at = end < 0 ? format.length : end;
    } else if (one === "\\") write(format.charAt(++at));
    else if (one === "_" || one === "*") at++;
    else if (/^general/iu.test(format.slice(at, at + 7))) {
      mark("g");
      at += 6;
    } else if (/[0#?]/u.test(one)) mark("d");
    else if (/^E[+-]/iu.test(format.slice(at, at + 2))) at++;
    else if (/[.,%@]/u.test(one)) mark(one);
    else write(one);
    if (one === "%") write(one);
  }
  return marks;
}

function readBracket(inner: string, marks: Marks): void {
  const [, sign, limit] = CONDITION.exec(inner) ?? [];
  if (sign !== undefined) marks.condition = { sign, limit: Number(limit) };
  else if (COLOUR.test(inner)) marks.colour = inner.toLowerCase();
}
