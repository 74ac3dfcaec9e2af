/** How a sum leaves a row out: others add it, it stands between the sum and what is added, or among what is added. */
export type SumOmission = "otherColumns" | "stopsShort" | "passesOver";

/** A sum row, another row with its figure as printed, and the sum's formula as the workbook has it, without `=`. */
interface SumSaid {
  readonly sum: string;
  readonly row: string;
  readonly figure: string;
  readonly formula: string;
}

interface TypedSaid {
  readonly printed: string;
  /** What the formula of the cells beside it gives there. */
  readonly expected: string;
  /** How many cells beside it have the formula. */
  readonly formulas: number;
}

/** What the checks of a table's formulas say; figures as the table prints them. */
export interface FormulaCheckSaid {
  readonly sumLeavesOut: SumSaid & { readonly why: SumOmission };
  /** `isSum`: it is counted both by itself and in a sum that is added too. */
  readonly sumDoubles: SumSaid & { readonly isSum: boolean };
  readonly typedOver: TypedSaid;
  readonly typedRight: TypedSaid;
}
