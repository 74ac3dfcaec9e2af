import type { Message } from "../../message";
import type { CheckName } from "../checkName";

/** The checks that are relations between figures of one table. */
export type RelationName = Extract<
  CheckName,
  "sum" | "deviation" | "net" | "sumOfParts" | "sumOfColumns" | "investmentNet"
>;

/** Why a difference is told, by what rounding can explain. */
export type SumVerdict = "avrundning" | "misstänkt" | "fel";

/** What the figures of a relation give; all figures as the table prints them. */
export interface ArithmeticSaid {
  readonly minus: { readonly minuend: string; readonly subtrahend: string; readonly result: string };
  readonly incomeMinusCost: { readonly income: string; readonly cost: string; readonly result: string };
  readonly costMinusIncome: { readonly cost: string; readonly income: string; readonly result: string };
  /** Costs or income stand with a minus. */
  readonly incomePlusCost: { readonly income: string; readonly cost: string; readonly result: string };
  readonly outlaysMinusIncome: { readonly outlays: string; readonly income: string; readonly result: string };
  /** The parts of the posts, by the label of the sum's own part. */
  readonly parts: { readonly label: string; readonly result: string };
  readonly posts: { readonly result: string };
  /** `−0,3 + 1,2`: the posts one by one. */
  readonly terms: { readonly terms: string; readonly result: string };
}

export type Arithmetic = Message<ArithmeticSaid>;

interface WrongFigureValues {
  readonly label: string;
  readonly printed: string;
  readonly expected: string;
}

/** What has happened to a figure. */
export interface WrongFigureSaid {
  readonly signMissing: { readonly label: string };
  readonly signWrong: { readonly label: string };
  /** `from` is the column it repeats; null when that is not known. */
  readonly repeated: WrongFigureValues & { readonly from: string | null };
  readonly otherUnit: WrongFigureValues;
  readonly digitsSwapped: WrongFigureValues;
  readonly otherFigure: WrongFigureValues;
}

export type WrongFigure = Message<WrongFigureSaid>;

/** The result of a relation, e.g. the sum of a column. */
export interface RelationPlace {
  readonly check: RelationName;
  readonly row: string;
  readonly column: string;
}

/** The relation that does not hold, and those that hold too once the figure is mended. */
interface Given {
  readonly given: Arithmetic;
  readonly also: readonly RelationPlace[];
}

/** `row, column`: a figure by name. */
interface ExpectedAt {
  readonly name: string;
  readonly expected: string;
}

/** A relation that the table does not prove: `given` is what it would give, `places` how many such ones break. */
interface Doubted {
  readonly check: RelationName;
  readonly given: Arithmetic;
  readonly row: string;
  readonly printed: string;
  readonly places: number;
}

/** What the relations of a table say. */
export interface RelationSaid {
  /** A deviation within what rounding explains. */
  readonly deviationRounded: { readonly given: Arithmetic; readonly row: string };
  readonly sumRounded: {
    readonly given: Arithmetic;
    readonly printed: string;
    readonly difference: string;
    readonly verdict: Exclude<SumVerdict, "fel">;
  };
  readonly turnedNet: {
    readonly given: Arithmetic;
    readonly printed: string;
    readonly cost: string;
    readonly income: string;
  };
  readonly changedPlaces: { readonly one: ExpectedAt; readonly other: ExpectedAt };
  /** One of the addends is wrong; `given` is how it then adds up. */
  readonly wrongAddend: Given & { readonly wrong: WrongFigure };
  readonly deviationSign: Given & { readonly printed: string };
  readonly deviationRepeats: Given & {
    readonly printed: string;
    readonly repeats: "forecast" | "budget" | "actual";
  };
  readonly deviationWrong: Given & { readonly printed: string };
  readonly sumSign: Given & { readonly printed: string };
  readonly netSign: Given & { readonly printed: string };
  /** Something has happened to the result itself. */
  readonly wrongResult: Given & { readonly printed: string; readonly wrong: WrongFigure };
  /** Nothing tells which of the three it is. */
  readonly netWrong: Given & { readonly printed: string };
  readonly sumWrong: Given & { readonly printed: string; readonly difference: string };
  /** Nothing else in the table shows the relation. */
  readonly unproved: Doubted;
  /** It holds the other way round, and so do as many others as hold this way. */
  readonly eitherWay: Doubted;
  /** Some rows that the sum adds say nothing there; it holds where they are `left` together. */
  readonly partMissing: {
    readonly given: Arithmetic;
    readonly printed: string;
    readonly rows: readonly string[];
    readonly left: string;
  };
  /** The sum is right in so many columns without one row that stands among those it adds. */
  readonly leavesOut: {
    readonly given: Arithmetic;
    readonly row: string;
    readonly printed: string;
    readonly left: string;
    readonly columns: number;
  };
  /** So many sums add up so many rows that they are left. */
  readonly sumsNotExamined: { readonly sums: number };
}

/** What else could be wrong instead. */
export interface AlternativeSaid {
  readonly sign: ExpectedAt;
  /** `from` is the column it repeats. */
  readonly repeated: ExpectedAt & { readonly from: string };
  readonly figure: ExpectedAt;
}

export type AlternativeMessage = Message<AlternativeSaid>;
