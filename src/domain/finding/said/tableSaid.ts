import type { AmountKind, DeviationFormula } from "../../amount/sign";

interface Split {
  /** As printed: the two parts, each with its label, and the total. */
  readonly one: string;
  readonly oneLabel: string;
  readonly other: string;
  readonly otherLabel: string;
  readonly total: string;
}

/** A formula of a deviation, by what is compared with the budget. */
export interface FormulaSaid {
  readonly kind: AmountKind;
  readonly formula: DeviationFormula;
}

/** What the checks of single tables say; figures as the table prints them, percentages without their sign. */
export interface TableSaid {
  readonly unitLarger: { readonly figure: string };
  readonly unitSmaller: { readonly figure: string };
  /** The only one with its sign among so many others. */
  readonly loneSign: { readonly figure: string; readonly others: number };
  readonly conventionUnfavourable: FormulaSaid & { readonly actual: "forecast" | "actual" };
  readonly conventionMixed: {
    readonly net: FormulaSaid;
    readonly other: FormulaSaid;
    readonly actual: "forecast" | "actual";
  };
  /** A column of amounts with the other sign than those beside it, on so many rows; `row` is the first of them. */
  readonly columnTurned: {
    readonly column: string;
    readonly others: readonly string[];
    readonly rows: number;
    readonly row: string;
    readonly here: string;
    readonly there: string;
  };
  /** A rate that does not lie between its parts. */
  readonly genderOutside: Split;
  readonly genderTooMany: Split & { readonly expected: string };
  readonly genderTooFew: Split & { readonly expected: string; readonly untold: string };
  readonly sharesRounded: { readonly total: string; readonly whole: string };
  readonly sharesIncomplete: { readonly total: string; readonly whole: string };
  readonly planYearSlip: {
    readonly base: string;
    readonly rate: string;
    readonly expected: string;
    readonly printed: string;
  };
  readonly planOtherwise: {
    readonly rate: string;
    /** How many of the rows follow the rate. */
    readonly following: number;
    readonly rows: number;
    readonly from: string;
    readonly to: string;
    readonly years: number;
  };
}
