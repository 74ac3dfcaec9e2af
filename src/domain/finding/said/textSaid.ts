import type { Unit } from "../../amount/unit";
import type { Message } from "../../message";

/** A month of a year; 1–12. */
export interface MonthSaid {
  readonly year: number;
  readonly month: number;
}

interface AmountSaid {
  /** Where the table's figure stands: `row, column (sheet, cell)`. */
  readonly place: string;
  /** The table's figure. */
  readonly expected: string;
  readonly unit: Unit | "%" | null;
  /** Another place, where the text's figure stands. */
  readonly elsewhere: string | null;
  /** The text may tell of a decision later than the table. */
  readonly isNewer: boolean;
}

/** Why a text's quarter can't be the report's. */
export interface QuarterSaid {
  /** The amount is that of the period. */
  readonly figureOf: { readonly period: string };
  readonly reportUntil: MonthSaid;
}

/** Which way a figure goes. */
export type Direction = "up" | "down";

/** What the checks of the running text say; figures as printed, percentages without their sign. */
export interface TextSaid {
  readonly textAmount: AmountSaid & { readonly told: string };
  readonly textFavour: AmountSaid & { readonly told: "deficit" | "surplus"; readonly figure: string };
  readonly textDirection: {
    readonly told: Direction;
    readonly before: string;
    readonly now: string;
    readonly real: Direction | "steady";
    readonly place: string;
    /** Another time, by its column, against which the text is right. */
    readonly right: { readonly column: string; readonly before: string } | null;
  };
  readonly textShare: {
    readonly told: Direction;
    readonly share: string;
    readonly before: string;
    readonly now: string;
    readonly real: string;
    readonly place: string;
  };
  /** How much something has changed, in the unit of the text. */
  readonly textChange: {
    readonly told: string;
    readonly before: string;
    readonly now: string;
    readonly real: string;
    readonly place: string;
  };
  /** A figure that is said to be above or below its target. */
  readonly textTarget: {
    readonly told: Direction;
    readonly figure: string;
    readonly target: string;
    readonly place: string;
  };
  /** A figure that is said to reach its target, or not to. */
  readonly textReached: {
    readonly told: "met" | "missed";
    readonly figure: string;
    readonly target: string;
    readonly place: string;
  };
  /** `quarter` in the words of the text. */
  readonly textQuarter: {
    readonly quarter: string;
    readonly why: Message<QuarterSaid>;
  };
  /** `time` in the words of the text. */
  readonly textNotYet: { readonly time: string; readonly until: MonthSaid };
  readonly textNotNew: { readonly name: string; readonly figure: string; readonly place: string };
  /** The parts that a sentence divides a whole into, and what they add up to. */
  readonly textOwnSum: { readonly whole: string; readonly parts: readonly string[]; readonly total: string };
  /** Two figures of a sentence, and how far it says that they are from each other, in per cent or as they are. */
  readonly textOwnChange: {
    readonly from: string;
    readonly to: string;
    readonly told: string;
    readonly real: string;
    readonly isShare: boolean;
  };
  /** Two figures of a sentence, and which way it says that they go. */
  readonly textOwnDirection: {
    readonly told: Direction;
    readonly real: Direction;
    readonly from: string;
    readonly to: string;
  };
  /** The parts that a sentence divides a row of a table into. */
  readonly textRowParts: {
    readonly parts: readonly string[];
    readonly total: string;
    readonly place: string;
    readonly expected: string;
  };
  /** A name that a text quotes, and the only one of a table's that it can mean. */
  readonly textName: { readonly told: string; readonly name: string };
  /** A row's status in the table, where the text says another. */
  readonly textStatus: { readonly name: string; readonly status: string };
  /** How many rows have a status: `told` in the words of the text. */
  readonly textStatusCount: { readonly told: string; readonly real: string; readonly all: string };
  /** The first of those that could not be compared, in the words of the text. */
  readonly textNotCompared: { readonly count: number; readonly quoted: readonly string[] };
  /** `found` in the words of the text. */
  readonly minusTwice: { readonly found: string };
  readonly unitSpelling: object;
  readonly decimalPoint: { readonly found: string; readonly instead: string };
}
