import type { EntryType } from "./entryType";
import type { Dimension } from "./dimension";

/**
 * Why no statement means what a ledger means: amounts of more than their own month, a column for each of several years, dots
 * that may be either, or names that not all databases can be told.
 */
export type NoAggregation = "spans" | "years" | "dots" | "names";

/** A column of amounts, and what they are when its name says so. */
export interface ShapeAmount {
  readonly name: string;
  readonly type: EntryType | null;
  /** Null when the row tells. */
  readonly year: number | null;
  readonly month: number | null;
  /** False for amounts of more than their own month, which cannot be added up by the month. */
  readonly isOfMonth: boolean;
}

/**
 * What a ledger's columns are called and how they are written: enough to ask a database that has the same columns for the
 * same sums.
 */
export interface LedgerShape {
  readonly account: string;
  readonly dimension: Dimension | null;
  readonly department: string | null;
  readonly departmentName: string | null;
  /** Null when the amounts' own columns tell. */
  readonly period: string | null;
  /** What of a period's text is its month: all of it, `2024-03` of a day, or `202403` of a day without lines. */
  readonly periodForm: "whole" | "day" | "compactDay";
  readonly year: string | null;
  readonly type: string | null;
  /** What entries are when no column says. */
  readonly defaultType: EntryType;
  readonly amounts: readonly ShapeAmount[];
  readonly debit: string | null;
  readonly credit: string | null;
  /** Whether the amount is debit or credit, and whether amounts of credit are still to be turned. */
  readonly side: string | null;
  readonly isCreditTurned: boolean;
  /** What the row says of itself: it may be a sum or a balance. */
  readonly text: string | null;
  readonly dot: "decimal" | "thousands" | "unknown";
  /** Characters that group thousands or stand for minus in the amounts that were seen. */
  readonly marks: readonly string[];
  /** The plan of accounts that the columns' language tells, when it is not the Swedish one. */
  readonly accounts: "accounts" | "arts" | null;
}
