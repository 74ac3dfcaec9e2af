/** How a ledger's columns write what one cell alone does not tell. */
export interface Writing {
  /** What the dot of `120.000` is; unknown when the column has it both ways. */
  readonly dot: "decimal" | "thousands" | "unknown";
  /** What comes first in `01/05/2024`. */
  readonly date: "day" | "month" | "unknown";
  /** Whether amounts of credit, in a ledger that tells the side in a column, are to be turned, or have their minus already. */
  readonly credit: "turned" | "signed";
}

/** As Swedish systems write, until a column shows otherwise. */
export const USUAL_WRITING: Writing = { dot: "decimal", date: "day", credit: "turned" };

/** @example isSameWriting(USUAL_WRITING, { ...USUAL_WRITING, dot: "thousands" }) // false */
export function isSameWriting(one: Writing, other: Writing): boolean {
  return one.dot === other.dot && one.date === other.date && one.credit === other.credit;
}

/** Takes the cells of a ledger one at a time, and tells how its columns are written. */
interface WritingSeen {
  amount(text: string): void;
  date(text: string): void;
  /** Of a row that says it is credit. */
  credit(amount: number): void;
  writing(): Writing;
}

/** `1.410.250`, `12.500,50`: the dot can be nothing but thousands. */
const GROUPED = /\d\.\d{3}[.,]\d/u;
/** `120.000`: either. */
const EITHER_AMOUNT = /^\D*[1-9]\d{0,2}\.\d{3}\D*$/u;
const DATE = /^(\d\d?)[-/](\d\d?)[-/](?:19|20)\d\d(?!\d)/u;
const MONTHS = 12;

/** Whether an amount may be thousands or decimals: one dot, three digits behind it. */
export function isEitherAmount(text: string): boolean {
  return EITHER_AMOUNT.test(text);
}

/** The numbers of a date before its year; null for a text that is none, and for one with dots, which is never month first. */
export function dateNumbers(text: string): readonly [first: number, second: number] | null {
  const [, first, second] = DATE.exec(text) ?? [];
  return second === undefined ? null : [Number(first), Number(second)];
}

/**
 * Learns from a ledger's columns how they are written.
 *
 * @example const seen = writingSeen(); seen.amount("120.000"); seen.writing().dot // "thousands"
 */
export function writingSeen(): WritingSeen {
  const dots = { grouped: 0, either: 0, decimal: 0 };
  const dates = { day: 0, month: 0 };
  const credits = { plus: 0, minus: 0 };
  return {
    amount(text) {
      const dot = text.indexOf(".");
      if (dot < 0) return;
      // The common case without a pattern, a million times over: two decimals.
      if (text.length - dot === 3) dots.decimal++;
      else if (GROUPED.test(text)) dots.grouped++;
      else if (EITHER_AMOUNT.test(text)) dots.either++;
      else dots.decimal++;
    },
    date(text) {
      const [first = 0, second = 0] = dateNumbers(text) ?? [];
      if (first > MONTHS) dates.day++;
      else if (second > MONTHS) dates.month++;
    },
    credit(amount) {
      if (amount < 0) credits.minus++;
      else if (amount > 0) credits.plus++;
    },
    writing: () => ({
      credit: credits.minus > 0 && credits.plus === 0 ? "signed" : "turned",
      dot: dotOf(dots),
      date: dates.month === 0 ? "day" : dates.day === 0 ? "month" : "unknown",
    }),
  };
}

/** Amounts that all have three digits behind their dot are in whole kronor: decimals would be two. */
function dotOf({ grouped, either, decimal }: { grouped: number; either: number; decimal: number }): Writing["dot"] {
  if (either === 0 || grouped === 0) return either > 0 && decimal === 0 ? "thousands" : "decimal";
  return decimal === 0 ? "thousands" : "unknown";
}
