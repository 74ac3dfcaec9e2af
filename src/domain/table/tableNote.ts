import type { ForecastAmount } from "../amount/forecast";
import type { ForecastChoice } from "../forecast/forecastSettings";
import type { YearRates } from "../forecast/indexationSettings";
import type { Message } from "../message";

/** Figures of a department; the decimals are those of the table they come from. */
export interface NotedAmount {
  readonly department: string;
  readonly amount: number;
  readonly decimals: number;
}

/** What of the old departments a new one is made of; a share is 0–1. */
export interface NewDepartment {
  readonly name: string;
  readonly parts: readonly { readonly from: string; readonly share: number }[];
}

/** What the add-in itself has to say under a table. */
export interface TableNotes {
  /** How the forecast was made; `operations` is null where it was made so for all of them. */
  readonly forecast: { readonly choice: ForecastChoice; readonly operations: readonly string[] | null };
  /** A choice that could not be used; nothing missing means that its period is 0. */
  readonly forecastUnused: {
    readonly choice: ForecastChoice;
    readonly operation: string;
    readonly missing: readonly ForecastAmount[];
  };
  /** The percentages that plan years were raised by, and the share of wages in the costs, in percent. */
  readonly indexed: {
    readonly years: readonly (YearRates & { readonly year: number })[];
    readonly wageShare: number;
  };
  /** Figures that the workbooks give differently and the user has not decided. */
  readonly undecided: { readonly figures: readonly { readonly row: string; readonly column: string }[] };
  readonly summarised: { readonly departments: readonly { readonly name: string; readonly file: string }[] };
  /** Rows that are not in a summary. */
  readonly notAdded: { readonly rows: readonly string[] };
  /** A column in today's organisation: where it comes from, and what could not be carried over. */
  readonly restated: {
    readonly column: string;
    readonly file: string;
    readonly departments: readonly NewDepartment[];
    readonly unmapped: readonly NotedAmount[];
    readonly withoutRow: readonly NotedAmount[];
  };
}

/** A note as a value; the sentence is made in src/texts. */
export type TableNote = Message<TableNotes>;
